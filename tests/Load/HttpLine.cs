using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gateway.Load;

/// <summary>A connection on which one request is under way at a time, without anything between it and the socket.</summary>
internal sealed class HttpLine : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] answer = new byte[64 * 1024];
    private int filled;

    public HttpLine(IPEndPoint place) => socket.Connect(place);

    /// <summary>By which the system knows it.</summary>
    public int Number => (int)socket.Handle;

    /// <summary>Whether there were bytes to read when that was last asked.</summary>
    public bool IsReadable { get; set; }

    public void Dispose() => socket.Dispose();

    /// <summary>A request as bytes, from a client whose address a trusted proxy says.</summary>
    public static byte[] Request(Uri gateway, string client, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {gateway.AbsolutePath} HTTP/1.1\r\nHost: {gateway.Authority}\r\nContent-Type: application/json\r\n"
                + $"X-Forwarded-For: {client}\r\nContent-Length: {body.Length}\r\n\r\n")),
        .. body,
    ];

    public void Send(byte[] request)
    {
        filled = 0;
        for (var sent = 0; sent < request.Length;)
        {
            sent += socket.Send(request.AsSpan(sent));
        }
    }

    /// <summary>Reads what is there.</summary>
    /// <returns>The status, 0 where a good status comes without data; null while the answer is not whole.</returns>
    public int? Read()
    {
        if (filled == answer.Length)
        {
            Array.Resize(ref answer, 2 * answer.Length);
        }

        var read = socket.Receive(answer.AsSpan(filled));
        filled += read > 0 ? read : throw new IOException("The gateway closed a connection on which it was asked something.");
        var all = answer.AsSpan(0, filled);
        var head = all.IndexOf("\r\n\r\n"u8);
        if (head < 0 || !IsWhole(all[..head], all[(head + 4)..]))
        {
            return null;
        }

        var status = int.Parse(all["HTTP/1.1 ".Length..][..3], CultureInfo.InvariantCulture);
        return status != 200 || all[head..].IndexOf("{\"data\":"u8) >= 0 ? status : 0;
    }

    /// <summary>JSON has no line break of its own, so what ends a chunked answer is nowhere else in it.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var length = "\r\nContent-Length: "u8;
        var at = head.IndexOf(length);
        if (at < 0)
        {
            return body.EndsWith("\r\n0\r\n\r\n"u8);
        }

        var rest = head[(at + length.Length)..];
        var end = rest.IndexOf((byte)'\r');
        return body.Length >= int.Parse(end < 0 ? rest : rest[..end], CultureInfo.InvariantCulture);
    }
}
