using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Gateway.Load;

/// <summary>A small load client of our own, for machines without wrk; it costs more than wrk, so its ratios are closer to one.</summary>
internal static class Client
{
    public static async Task RunAsync(Uri url, string requests, int connections, int seconds, string coding)
    {
        string[] lines = [.. File.ReadLines(requests)];
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var time = Stopwatch.StartNew();

        // As in post.lua: no run repeats a number of an earlier one.
        var number = DateTimeOffset.UtcNow.ToUnixTimeSeconds() % 10_000 * 1_000_000;
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            var answered = 0;
            for (var at = connection * 7; time.Elapsed.TotalSeconds < seconds; at++, answered++)
            {
                var once = Interlocked.Increment(ref number).ToString("D10", CultureInfo.InvariantCulture);
                var line = lines[at % lines.Length].Replace(Question.Number, once, StringComparison.Ordinal);
                using var answer = await SendAsync(http, url, line, coding);
                await answer.Content.LoadIntoBufferAsync();
            }

            return answered;
        }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Requests/sec: {counts.Sum() / time.Elapsed.TotalSeconds:F2}"));
    }

    /// <summary>Sends one line of a request file; any successful answer will do.</summary>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, Uri url, string line, string coding)
    {
        var parts = line.StartsWith('/') ? line.Split('\t') : null;
        using var request = parts is null
            ? new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(line, Encoding.UTF8, "application/json") }
            : new HttpRequestMessage(HttpMethod.Get, new Uri(url, parts[0]));
        if (parts is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", parts[1]);
        }

        if (coding.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        }

        var answer = await http.SendAsync(request);
        return (int)answer.StatusCode < 400 ? answer : throw new HttpRequestException($"{url} answered {answer.StatusCode}.");
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, Uri url, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var answer = await http.PostAsync(url, content);
        return answer.StatusCode == HttpStatusCode.OK ? answer : throw new HttpRequestException($"{url} answered {answer.StatusCode}.");
    }
}
