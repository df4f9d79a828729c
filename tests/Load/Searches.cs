using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Gateway.Catalog.Words;

namespace Gateway.Load;

/// <summary>
/// The latency of searches in a running gateway: the first page and the next one without a total, the total when requested first and again,
/// and suggestions; for texts of one, two and five letters from existing names. By the clock; on a busy machine by the processor time of
/// the answering processes.
/// </summary>
internal sealed class Searches(Uri gateway, int seed, IReadOnlyList<string> processes) : IDisposable
{
    private const int Names = 400;

    private readonly HttpClient http = new() { BaseAddress = gateway, Timeout = TimeSpan.FromMinutes(2) };
    private readonly Random dice = new(seed);

    public void Dispose() => http.Dispose();

    public async Task PrintAsync(int texts)
    {
        var names = await NamesAsync();
        Console.WriteLine("letters  what              median      p99      longest (ms)");
        foreach (var letters in (int[])[1, 2, 5])
        {
            await PrintAsync(letters, Texts(names, letters, texts));
        }
    }

    private async Task PrintAsync(int letters, IReadOnlyList<string> texts)
    {
        const string Page = "query ($text: String!, $after: String) { facilities(search: $text, first: 20, after: $after) "
            + "{ nodes { id name address } pageInfo { endCursor } } }";
        const string Total = "query ($text: String!) { facilities(search: $text) { totalCount } }";
        const string Suggested = "query ($text: String!) { suggest(text: $text) { text type count } }";
        var times = new Dictionary<string, List<double>>();
        foreach (var text in texts)
        {
            var page = await TimedAsync(times, "first page", Page, new { text });
            var cursor = page.GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor");
            await TimedAsync(times, "next page", Page, new { text, after = cursor });
            await TimedAsync(times, "total", Total, new { text });
            await TimedAsync(times, "total again", Total, new { text });
            await TimedAsync(times, "suggestions", Suggested, new { text });
        }

        foreach (var (what, all) in times)
        {
            double[] sorted = [.. all.Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{letters,7}  {what,-14} {sorted[sorted.Length / 2],9:F1} {sorted[sorted.Length * 99 / 100],8:F1} {sorted[^1],8:F1}"));
        }
    }

    private async Task<JsonElement> TimedAsync(Dictionary<string, List<double>> times, string what, string query, object variables)
    {
        var before = Milliseconds();
        var data = await AskAsync(query, variables);
        if (!times.TryGetValue(what, out var all))
        {
            times.Add(what, all = []);
        }

        all.Add(Milliseconds() - before);
        return data;
    }

    private double Milliseconds() => processes.Count == 0
        ? Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency
        : processes.Sum(process => ProcessorClock.Milliseconds(int.Parse(process, CultureInfo.InvariantCulture)));

    /// <summary>Returns names spread over the order of the ids.</summary>
    private async Task<IReadOnlyList<string>> NamesAsync()
    {
        const string Query = "query ($order: [FacilitySortInput!]) { facilities(first: 50, order: $order) { nodes { name } } }";
        var names = new HashSet<string>();
        foreach (var order in (object[])[new { id = "ASC" }, new { id = "DESC" }, new { name = "ASC" }, new { name = "DESC" },
            new { address = "ASC" }, new { address = "DESC" }, new { latitude = "DESC" }, new { longitude = "DESC" }])
        {
            var data = await AskAsync(Query, new { order = new[] { order } });
            var nodes = data.GetProperty("facilities").GetProperty("nodes").EnumerateArray();
            names.UnionWith(nodes.Select(node => node.GetProperty("name").GetString()!));
        }

        return [.. names.Take(Names)];
    }

    private List<string> Texts(IReadOnlyList<string> names, int letters, int count)
    {
        string[] fitting = [.. names.Where(name => name.Length >= letters)];
        return [.. Enumerable.Range(0, count).Select(_ => fitting[dice.Next(fitting.Length)])
            .Select(name => name.Substring(dice.Next(name.Length - letters + 1), letters)).Where(text => Fold.Of(text).Length > 0)];
    }

    private async Task<JsonElement> AskAsync(string query, object variables)
    {
        using var response = await http.PostAsJsonAsync(new Uri("graphql", UriKind.Relative), new { query, variables });
        var answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync()).RootElement;
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException(errors.ToString())
            : answer.GetProperty("data");
    }
}
