using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Gateway.Load;

/// <summary>
/// What ten clients notice of an eleventh that asks a hundred times its share: how long each of the ten waits for its answers without it
/// and beside it. Clients are told apart by the address that a trusted proxy says.
/// </summary>
internal sealed class Fair(Uri address, byte[][] bodies, TimeSpan length) : IDisposable
{
    private const int Others = 10;

    /// <summary>All eleven together take half of what the gateway can answer.</summary>
    private const int Shares = 22;

    private const int Times = 100;

    /// <summary>What a client that asks without waiting may have under way, lest this program be what is measured.</summary>
    private const int Pending = 1000;

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 4096 }) { Timeout = TimeSpan.FromMinutes(1) };

    public void Dispose() => http.Dispose();

    public async Task PrintAsync()
    {
        await MostAsync();
        var share = await MostAsync() / Shares;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a share is {share:F1} requests a second"));
        await OthersAsync(share);
        var before = await OthersAsync(share);
        Print("the ten alone", before);
        using var over = new CancellationTokenSource();
        var greedy = AskAsync("203.0.113.1", share * Times, Pending, over.Token);
        var beside = await OthersAsync(share);
        await over.CancelAsync();
        Print("beside the one", beside);
        Print("the one", await greedy);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"p99 of the ten: {At(beside, 0.99) / At(before, 0.99):F2} of before; p50: {At(beside, 0.5) / At(before, 0.5):F2}"));
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

    private async Task<IReadOnlyList<Told>> OthersAsync(double rate)
    {
        using var over = new CancellationTokenSource(length);
        var asked = await Task.WhenAll(Enumerable.Range(10, Others)
            .Select(client => AskAsync($"203.0.113.{client}", rate, Pending, over.Token)));
        return [.. asked.SelectMany(told => told)];
    }

    /// <summary>Asks so many times a second whether or not the answers come as fast.</summary>
    private async Task<IReadOnlyList<Told>> AskAsync(string client, double rate, int pending, CancellationToken over)
    {
        var (told, under, since) = (new ConcurrentBag<Told>(), new SemaphoreSlim(pending), Stopwatch.StartNew());
        var asked = new List<Task>();
        while (!over.IsCancellationRequested)
        {
            var due = TimeSpan.FromSeconds(asked.Count / rate);
            if (due > since.Elapsed)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling((due - since.Elapsed).TotalMilliseconds)), CancellationToken.None);
            }

            await under.WaitAsync(CancellationToken.None);
            var body = bodies[Random.Shared.Next(bodies.Length)];
            asked.Add(Task.Run(
                async () =>
                {
                    var start = Stopwatch.GetTimestamp();
                    var status = await PostAsync(client, body);
                    told.Add(new Told(Stopwatch.GetElapsedTime(start).TotalMilliseconds, status));
                    under.Release();
                },
                CancellationToken.None));
        }

        await Task.WhenAll(asked);
        return [.. told];
    }

    private async Task<HttpStatusCode> PostAsync(string client, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", client);
        try
        {
            using var answer = await http.SendAsync(request);
            await answer.Content.LoadIntoBufferAsync();
            return answer.StatusCode;
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException)
        {
            return default;
        }
    }

    private static double At(IReadOnlyList<Told> told, double share)
    {
        double[] times = [.. told.Where(one => one.Status == HttpStatusCode.OK).Select(one => one.Milliseconds).Order()];
        return times.Length == 0 ? double.NaN : times[(int)(share * (times.Length - 1))];
    }

    private static void Print(string name, IReadOnlyList<Told> told)
    {
        var others = told.Where(one => one.Status != HttpStatusCode.OK).GroupBy(one => (int)one.Status).OrderBy(group => group.Key);
        var answers = told.Count - others.Sum(group => group.Count());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-15} {answers,7} answers, p50 {At(told, 0.5):F1} ms, p99 {At(told, 0.99):F1} ms")
            + string.Concat(others.Select(group => $", {group.Count()} with status {group.Key}")));
    }

    private readonly record struct Told(double Milliseconds, HttpStatusCode Status);
}
