using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Gateway.Tests.Http.Hostile;

/// <summary>What no HTTP client would send: false lengths, broken chunks, broken lines; sent raw over TCP.</summary>
internal static class HostileBytes
{
    private const string Body = """{"query":"{__typename}"}""";

    public static IEnumerable<(string Kind, Func<Random, string> Make)> All { get; } =
    [
        ("a length that lies", chance => Post($"content-length: {Length(chance)}") + Body),
        ("two lengths", chance => Post($"content-length: {Body.Length}\r\ncontent-length: {chance.Next(1, 100)}") + Body),
        ("a length and chunks", chance => Post($"content-length: {chance.Next(0, 40)}\r\ntransfer-encoding: chunked") + $"{Body.Length:x}\r\n{Body}\r\n0\r\n\r\n"),
        ("broken chunks", chance => Post("transfer-encoding: chunked") + Chunk(chance)),
        ("broken lines", chance => Line(chance) + "\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"),
        ("broken headers", chance => Post($"content-length: {Body.Length}\r\n{Header(chance)}") + Body),
    ];

    /// <summary>
    /// Returns what comes back until the server closes the connection, or shows by a while of silence that it waits for more.
    /// </summary>
    public static async Task<string> SendAsync(Uri address, string bytes, TimeSpan patience)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes));

            // Nothing more will come: a server that waits for the rest learns it at once.
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return await reader.ReadToEndAsync().WaitAsync(patience);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static string Post(string headers) =>
        $"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n{headers}\r\n\r\n";

    private static string Length(Random chance) => chance.Next(6) switch
    {
        0 => "-1",
        1 => "99999999999999999999999",
        2 => "0x18",
        3 => chance.Next(0, Body.Length).ToString(CultureInfo.InvariantCulture),
        4 => chance.Next(Body.Length + 1, 20_000_000).ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Chunk(Random chance) => chance.Next(6) switch
    {
        0 => "ffffffffffffffff\r\n" + Body,
        1 => "-1\r\n" + Body + "\r\n0\r\n\r\n",
        2 => $"{Body.Length - chance.Next(1, 9):x}\r\n{Body}\r\n0\r\n\r\n",
        3 => $"{Body.Length:x};{new string('e', chance.Next(1, 50_000))}\r\n{Body}\r\n0\r\n\r\n",
        4 => "zz\r\n" + Body,
        _ => string.Concat(Enumerable.Repeat("0", chance.Next(1, 50_000))),
    };

    private static string Line(Random chance) => chance.Next(7) switch
    {
        0 => "POST /graphql HTTP/9.9",
        1 => "POST\0 /graphql HTTP/1.1",
        2 => "POST /graphql?" + new string('q', chance.Next(1000, 100_000)) + " HTTP/1.1",
        3 => "POST /../../etc/passwd%00 HTTP/1.1",
        4 => new string('M', chance.Next(1, 5000)) + " /graphql HTTP/1.1",
        5 => "GET /graphql?query=%ff%fe%00%zz&variables=%7B HTTP/1.1",
        _ => "POST http://other:99999/graphql HTTP/1.1",
    };

    private static string Header(Random chance) => chance.Next(5) switch
    {
        0 => "x-a: \0",
        1 => "no colon",
        2 => $"x-long: {new string('h', chance.Next(10_000, 60_000))}",
        3 => ": empty",
        _ => "x-b: 1\r\n\tfolded: 2",
    };
}
