using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// What ten clients notice of an eleventh that asks again as soon as it is told anything: how long each of the ten waits for its answers
/// without it and beside it, in turns. Clients are told apart by the address that a trusted proxy says.
/// </summary>
internal sealed class Fair(Uri address, byte[][] bodies, TimeSpan length) : IDisposable
{
    private const int Others = 10;

    /// <summary>All eleven together would take half of what gateway and clients can do on this machine.</summary>
    private const int Shares = 22;

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 4096 }) { Timeout = TimeSpan.FromMinutes(1) };

    public void Dispose() => http.Dispose();

    /// <summary>Prints how many requests a second are a share, and what one of them costs.</summary>
    public async Task PrintShareAsync()
    {
        await MostAsync();
        var share = await MostAsync() / Shares;
        var cost = Math.Ceiling(await CostAsync());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)share)} {cost}"));
    }

    /// <param name="share">The requests a second of each of the ten.</param>
    /// <param name="rounds">How many times they ask without the one and beside it.</param>
    public async Task PrintAsync(double share, int rounds)
    {
        await MostAsync();
        await OthersAsync(share);
        var (p50, p99) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var before = await OthersAsync(share);
            var greedy = Greedy.Start(address, bodies, length + Greedy.Lead);
            await Task.Delay(Greedy.Lead);
            var beside = await OthersAsync(share);
            Print("the ten alone", before);
            Print("beside the one", beside);
            Console.WriteLine($"{"the one",-15} {await greedy.EndAsync(share)}");
            p50.Add(At(beside, 0.5) / At(before, 0.5));
            p99.Add(At(beside, 0.99) / At(before, 0.99));
        }

        Console.WriteLine($"of before: p50 {Spread(p50)}, p99 {Spread(p99)}");
    }

    private static string Spread(List<double> ratios) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median.Of(ratios):F2} ({ratios.Min():F2}–{ratios.Max():F2})");

    private async Task<double> CostAsync()
    {
        using var request = Request("203.0.113.1", bodies[0]);
        request.Headers.Add("GraphQL-Cost", "report");
        using var answer = await http.SendAsync(request);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble();
    }

    /// <summary>Requests a second of sixteen clients that each ask again as soon as they are answered.</summary>
    private async Task<double> MostAsync()
    {
        var time = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(100, 16).Select(async client =>
        {
            var answered = 0;
            for (; time.Elapsed < length; answered++)
            {
                await PostAsync($"203.0.113.{client}", bodies[(client + answered) % bodies.Length]);
            }

            return answered;
        }));
        return counts.Sum() / time.Elapsed.TotalSeconds;
    }

    /// <summary>Each of the ten asks evenly, whether or not answers come as fast; a thread of its own keeps the time.</summary>
    private async Task<IReadOnlyList<Told>> OthersAsync(double share)
    {
        var told = new ConcurrentBag<Told>();
        var due = Enumerable.Range(10, Others)
            .SelectMany(client => Times(share).Select(time => (Time: time, Client: $"203.0.113.{client}")))
            .OrderBy(one => one.Time).ToList();
        var asked = new List<Task>(due.Count);
        await Task.Factory.StartNew(
            () =>
            {
                var since = Stopwatch.StartNew();
                foreach (var (time, client) in due)
                {
                    Pause.Until(time, since);
                    asked.Add(Task.Run(() => AskAsync(client, time, since, told)));
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        await Task.WhenAll(asked);
        return [.. told];
    }

    private IEnumerable<TimeSpan> Times(double share)
    {
        var first = Random.Shared.NextDouble();
        return Enumerable.Range(0, (int)(share * length.TotalSeconds)).Select(number => TimeSpan.FromSeconds((number + first) / share));
    }

    /// <summary>How long it took is told from the moment at which it was to be asked.</summary>
    private async Task AskAsync(string client, TimeSpan due, Stopwatch since, ConcurrentBag<Told> told)
    {
        var status = await PostAsync(client, bodies[Random.Shared.Next(bodies.Length)]);
        told.Add(new Told((since.Elapsed - due).TotalMilliseconds, status));
    }

    private async Task<HttpStatusCode> PostAsync(string client, byte[] body)
    {
        try
        {
            using var request = Request(client, body);
            using var answer = await http.SendAsync(request);
            await answer.Content.LoadIntoBufferAsync();
            return answer.StatusCode;
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
        {
            return default;
        }
    }

    private HttpRequestMessage Request(string client, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", client);
        return request;
    }

    private static double At(IReadOnlyList<Told> told, double share)
    {
        double[] times = [.. told.Where(one => one.Status == HttpStatusCode.OK).Select(one => one.Milliseconds)];
        return times.Length == 0 ? double.NaN : Percentile.Of(times, share);
    }

    private static void Print(string name, IReadOnlyList<Told> told)
    {
        var others = told.Where(one => one.Status != HttpStatusCode.OK).GroupBy(one => (int)one.Status).OrderBy(group => group.Key);
        var answers = told.Count - others.Sum(group => group.Count());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-15} {answers,7} answers, p50 {At(told, 0.5):F2} ms, p99 {At(told, 0.99):F2} ms")
            + string.Concat(others.Select(group => $", {group.Count()} with status {group.Key}")));
    }

    private readonly record struct Told(double Milliseconds, HttpStatusCode Status);
}
