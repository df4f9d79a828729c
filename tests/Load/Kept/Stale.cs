using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Load.Kept;

/// <summary>
/// Queries a gateway with a cache while data changes all the time, and compares each answer byte for byte with that of a gateway without a
/// cache; both report their data version. An answer older than the data at the time of the request is stale.
/// </summary>
internal sealed class Stale(CityStore database, string address) : IDisposable
{
    private const int Clients = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http = new();
    private readonly ConcurrentQueue<(long Version, long At)> committed = new();
    private readonly TimeSpan late = Stores.IsServer(address) ? TimeSpan.FromSeconds(1) : TimeSpan.Zero;
    private int asked;
    private int compared;
    private int stale;
    private int different;

    public async Task PrintAsync(TimeSpan length)
    {
        await using var keeping = await ServedGateway.StartAsync(address, megabytes: 64);
        await using var plain = await ServedGateway.StartAsync(address, megabytes: 0);
        var questions = await Question.AllAsync(database, address);
        string[] bodies = [.. questions.Where(q => q.Name != "nested").SelectMany(q => q.Bodies.Take(20))];
        using var ended = new CancellationTokenSource(length);
        var writing = Task.Run(() => Write(ended.Token));
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(
            client => Task.Run(() => CompareAsync(keeping.Url, plain.Url, bodies, new Random(client), ended.Token))));
        await writing;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{committed.Count} data versions; {asked} answers, {keeping.Ran} run; "
            + $"{compared} compared: {stale} stale, {different} different."));
    }

    public void Dispose() => http.Dispose();

    private void Write(CancellationToken ended)
    {
        for (var number = 1; !ended.IsCancellationRequested; number++)
        {
            LoadCity.Change(database, number);
            committed.Enqueue((database.Sources.DataVersion(), Stopwatch.GetTimestamp()));
            ended.WaitHandle.WaitOne(Pause);
        }
    }

    /// <summary>Queries each of the two until both have the same version.</summary>
    private async Task CompareAsync(Uri keeping, Uri plain, string[] bodies, Random random, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var body = bodies[(int)(random.NextDouble() * random.NextDouble() * bodies.Length)];
            var kept = await AskKeptAsync(keeping, body);
            for (var tries = 0; tries < 5; tries++)
            {
                var made = await AskAsync(plain, body);
                if (made.Version == kept.Version)
                {
                    Interlocked.Increment(ref compared);
                    Interlocked.Add(ref different, made.Text == kept.Text ? 0 : 1);
                    break;
                }

                kept = await AskKeptAsync(keeping, body);
            }
        }
    }

    private async Task<(long Version, string Text)> AskKeptAsync(Uri url, string body)
    {
        var now = Stopwatch.GetTimestamp();
        var due = committed.Where(load => Stopwatch.GetElapsedTime(load.At, now) >= late).LastOrDefault().Version;
        var answer = await AskAsync(url, body);
        Interlocked.Increment(ref asked);
        Interlocked.Add(ref stale, answer.Version < due ? 1 : 0);
        return answer;
    }

    private async Task<(long Version, string Text)> AskAsync(Uri url, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Add("GraphQL-Data-Version", "report");
        using var answer = await http.SendAsync(request);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text);
        return (json.RootElement.GetProperty("extensions").GetProperty("dataVersion").GetInt64(), text);
    }
}
