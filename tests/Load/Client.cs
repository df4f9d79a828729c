using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Gateway.Load;

/// <summary>A small load client of our own, for machines without wrk; it costs more than wrk, so its ratios are nearer to one.</summary>
internal static class Client
{
    public static async Task RunAsync(Uri url, string requests, int connections, int seconds)
    {
        byte[][] bodies = [.. File.ReadLines(requests).Select(System.Text.Encoding.UTF8.GetBytes)];
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        var time = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            var answered = 0;
            for (var at = connection * 7; time.Elapsed.TotalSeconds < seconds; at++, answered++)
            {
                using var answer = await PostAsync(http, url, bodies[at % bodies.Length]);
                await answer.Content.LoadIntoBufferAsync();
            }

            return answered;
        }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Requests/sec: {counts.Sum() / time.Elapsed.TotalSeconds:F2}"));
    }

    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, Uri url, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var answer = await http.PostAsync(url, content);
        return answer.StatusCode == HttpStatusCode.OK ? answer : throw new HttpRequestException($"{url} answered {answer.StatusCode}.");
    }
}
