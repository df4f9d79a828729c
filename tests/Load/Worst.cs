using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph.Schema;
using Gateway.Plan;
using Gateway.Tests.Graph;

namespace Gateway.Load;

/// <summary>
/// Finds the documents that keep a running gateway busy longest, among many random ones that its limits allow, and then how long other
/// requests wait while these run again and again.
/// </summary>
internal sealed class Worst(Uri gateway) : IDisposable
{
    private const int Kept = 40;
    private const int Clients = 8;
    private const int MostNeighbours = 400;

    private readonly HttpClient http = new() { BaseAddress = gateway, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>The duration, the outcome, and the document.</summary>
    private sealed record Run(double Milliseconds, string Outcome, string Document);

    public void Dispose() => http.Dispose();

    public async Task PrintAsync(int documents, int seed)
    {
        var source = new RandomDocument(SchemaBuilder.Build(CityCatalog.Create(), new PageLimits()), seed);
        var runs = new List<Run>();
        for (var n = 0; n < documents; n++)
        {
            runs.Add(await RunAsync(source.Next()));
        }

        foreach (var outcome in runs.GroupBy(r => r.Outcome).OrderByDescending(g => g.Count()))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Count(),6} {outcome.Key}, the longest {outcome.Max(r => r.Milliseconds):F0} ms"));
        }

        Run[] worst = [.. runs.OrderByDescending(r => r.Milliseconds).Take(Kept)];
        foreach (var run in worst)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Milliseconds,8:F0} ms {run.Outcome,-12} {run.Document[..Math.Min(150, run.Document.Length)]}"));
        }

        Console.WriteLine(worst[0].Document);
        await NeighboursAsync([.. worst.Select(r => r.Document)], Math.Min(MostNeighbours, documents));
    }

    private async Task NeighboursAsync(IReadOnlyList<string> dear, int count)
    {
        var point = (await AskAsync("{ facilities(first: 1) { nodes { id } } }")).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0];
        var lookup = $"{{ facility(id: {point.GetProperty("id").GetRawText()}) {{ name address }} }}";
        Print("alone", await TimesAsync(lookup, count));
        using var end = new CancellationTokenSource();
        var busy = Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var at = client * 5; !end.IsCancellationRequested; at++)
            {
                await RunAsync(dear[at % dear.Count]);
            }
        })).ToList();
        await Task.Delay(1000);
        Print("beside", await TimesAsync(lookup, count));
        await end.CancelAsync();
        await Task.WhenAll(busy);
    }

    private async Task<(List<double> Health, List<double> Lookup)> TimesAsync(string lookup, int count)
    {
        var (health, point) = (new List<double>(), new List<double>());
        for (var n = 0; n < count; n++)
        {
            var watch = Stopwatch.StartNew();
            using (await http.GetAsync(new Uri("healthz", UriKind.Relative)))
            {
                health.Add(watch.Elapsed.TotalMilliseconds);
            }

            point.Add((await RunAsync(lookup)).Milliseconds);
            await Task.Delay(20);
        }

        return (health, point);
    }

    private static void Print(string when, (List<double> Health, List<double> Lookup) times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{when,-7} /healthz p50 {Percentile.Of(times.Health, 0.5):F1} p99 {Percentile.Of(times.Health, 0.99):F1} ms   point lookup p50 {Percentile.Of(times.Lookup, 0.5):F1} p99 {Percentile.Of(times.Lookup, 0.99):F1} ms"));

    private async Task<Run> RunAsync(string document)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await AskAsync(document);
        return new Run(watch.Elapsed.TotalMilliseconds, Outcome(answer.RootElement), document);
    }

    private static string Outcome(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
        {
            return "answered";
        }

        var first = errors[0];
        return !first.TryGetProperty("extensions", out var members) ? first.GetProperty("message").GetString()!
            : members.TryGetProperty("maxSteps", out _) ? "too much work"
            : members.TryGetProperty("maxFieldCost", out _) || members.TryGetProperty("maxTypeCost", out _) ? "too costly"
            : first.GetProperty("message").GetString()!;
    }

    private async Task<JsonDocument> AskAsync(string document)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { query = document }), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri("graphql", UriKind.Relative), body);
        return JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
    }
}
