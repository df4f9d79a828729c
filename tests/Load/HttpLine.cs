using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gateway.Load;

/// <summary>A connection with one request in flight at a time, directly on the socket.</summary>
internal sealed class HttpLine : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] answer = new byte[64 * 1024];
    private int filled;

    public HttpLine(IPEndPoint place) => socket.Connect(place);

    /// <summary>The file descriptor of its socket.</summary>
    public int Number => (int)socket.Handle;

    /// <summary>Whether there were bytes to read at the last poll.</summary>
    public bool IsReadable { get; set; }

    public void Dispose() => socket.Dispose();

    /// <summary>Writes a request, from a client whose address a trusted proxy reports.</summary>
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

    /// <summary>Reads the available bytes.</summary>
    /// <returns>The status, 0 for a 200 without data; null while the answer is incomplete.</returns>
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

    /// <summary>
    /// Whether the answer is complete. Our JSON contains no line breaks, so the end marker of a chunked answer cannot occur inside it.
    /// </summary>
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
