using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gateway.Tests;

namespace Gateway.Load;

/// <summary>
/// How long a published gateway takes from process start to its first answer with data, against an empty ASP.NET program, in turns; and how
/// long the very first start takes, which creates the database and imports the sample city.
/// </summary>
internal sealed class Startup(string gateway, string empty, string folder)
{
    private static readonly byte[] Question = """{"query":"{ facilities(first: 5) { totalCount nodes { id name municipality { name } } } }"}"""u8.ToArray();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task PrintAsync(int rounds)
    {
        var first = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            first.Add(await GatewayAsync(Path.Combine(folder, $"first-{round}.db")));
        }

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            ours.Add(await GatewayAsync(Path.Combine(folder, "first-0.db")));
            theirs.Add(await EmptyAsync());
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"with a database {Tell(ours)}   empty program {Tell(theirs)}   ratio of medians {Median.Of(ours) / Median.Of(theirs):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the first start, with the sample city {Tell(first)}   ratio {Median.Of(first) / Median.Of(theirs):F2}"));
    }

    private Task<double> GatewayAsync(string database)
    {
        var port = FreePort.Find();
        var start = new ProcessStartInfo(gateway, ["serve", "--urls", $"http://127.0.0.1:{port}", "--database", database]) { WorkingDirectory = folder };
        return TimeAsync(start, new Uri($"http://127.0.0.1:{port}/graphql"), Question, "\"name\":");
    }

    private Task<double> EmptyAsync()
    {
        var port = FreePort.Find();
        return TimeAsync(new ProcessStartInfo(empty, ["--urls", $"http://127.0.0.1:{port}"]) { WorkingDirectory = folder }, new Uri($"http://127.0.0.1:{port}/"), null, "Hello");
    }

    /// <summary>Milliseconds until the first right answer; a refused connection is retried at once.</summary>
    private static async Task<double> TimeAsync(ProcessStartInfo start, Uri address, byte[]? question, string expected)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            while (await AskAsync(address, question) is var answer && !answer.Contains(expected, StringComparison.Ordinal))
            {
                if (process.HasExited || watch.Elapsed > Patience)
                {
                    throw new InvalidOperationException($"{start.FileName} gives no answer: {answer}");
                }

                await Task.Delay(2);
            }

            return watch.Elapsed.TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> AskAsync(Uri address, byte[]? question)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            var head = question is null
                ? $"GET {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"
                : $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {question.Length}\r\n\r\n";
            await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. question ?? []]);
            await using var stream = new NetworkStream(socket);
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync();
        }
        catch (Exception error) when (error is SocketException or IOException)
        {
            return error.Message;
        }
    }

    private static string Tell(List<double> times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median.Of(times):F0} ms [{times.Min():F0}–{times.Max():F0}]");
}
