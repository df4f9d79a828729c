using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// What each page for people costs over a large database: its size in bytes as a browser receives it, and its time against a point lookup
/// through the graph, in turns in the same run, medians of all rounds. Both find the same conditions: cached pages and rows, or with new
/// data neither. The first request after new data, for a page or a row, also waits for the database to be reopened: so for lookups two
/// costs are printed, of one that comes first, as each page does, and of ones that follow each other, each of another row. The very first
/// drawing is printed separately, as most is cached until the data changes. No reader waits for what the gateway reads ahead after new
/// data: it is printed separately, and is over before a page is requested.
/// </summary>
internal sealed class Pages(Uri gateway)
{
    /// <summary>
    /// Adds a data version before each page, so that nothing is cached; null = pages are cached as usual. Needs <see cref="Process"/>.
    /// </summary>
    public Action? Renew { get; init; }

    /// <summary>The gateway's process, whose processor time is measured; null = by the clock.</summary>
    public int? Process { get; init; }

    private const int Rounds = 11;

    /// <summary>With new data before each page, which takes waiting.</summary>
    private const int RenewedRounds = 7;

    /// <summary>The bounds: in bytes, and in multiples of a point lookup.</summary>
    private const int Heaviest = 150_000, Slowest = 30;

    /// <summary>This long after new data it is being read ahead: the gateway looks every second, and once more when it sees any.</summary>
    private static readonly TimeSpan Begun = TimeSpan.FromSeconds(2.3);

    /// <summary>Reading ahead never pauses this long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>In milliseconds per pause: what an idle gateway uses.</summary>
    private const double Idle = 2;

    private const string Rows = """
        { place: facilities(first: 1, where: { location: { known: true } }) { nodes { id } }
          event: events(first: 1) { nodes { id } }
          area: areas(first: 1, where: { populations: { any: true } }) { nodes { id } }
          zone: zones(first: 1, order: [{ corners: DESC }]) { nodes { id } }
          dataset: datasets(first: 1, order: [{ rowCount: DESC }]) { nodes { id } }
          table: datasets(first: 1, where: { kind: { eq: OTHER_TABLE } }, order: [{ rowCount: DESC }]) { nodes { id } }
          waste: wasteAreas(first: 1) { nodes { municipality { code } } }
          stop: facilities(first: 1, where: { category: { eq: BUS_STOP } }) { nodes { name municipality { code } } }
          municipalities(first: 50) { nodes { code facilities(first: 1) { totalCount } } }
          lookups: facilities(first: 5) { nodes { id } } }
        """;

    private const string Ahead = "what is read ahead of new data";

    private const string Follows = "a point lookup";

    private const string First = "a point lookup, first after new data";

    /// <summary>A word in braces stands for such a row, or its municipality.</summary>
    private static readonly string[] Addresses =
    [
        "/", "/?lang=ja", "/municipalities/{city}", "/municipalities/{city}?lang=ja", "/municipalities/{city}/figures",
        "/municipalities/{city}/calendar", "/datasets", "/datasets/{dataset}", "/datasets/{dataset}/findings",
        "/datasets/{table}", "/places", "/places?q=図書館", "/places?q=公園", "/places?open=now", "/places?city={city}&open=now",
        "/events", "/population", "/money",
        "/lists/zones", "/lists/areas", "/lists/schoolMenus", "/lists/wasteItems", "/lists/busRoutes", "/places/{place}",
        "/events/{event}", "/areas/{area}", "/rows/{zone}", "/search?q=小学校", "/search?q=市", "/search?q=センター",
        "/search?q=市役所&near=35.72,139.93", "/suggest?q=市",
        "/waste", "/waste?city={waste}", "/buses", "/buses?city={stop}", "/map/points?south=35&west=139&north=36&east=140&zoom=9",
        "/check", "/ask", "/guide", "/guide/near", "/reference", "/reference?q=小児", "/reference/Facility", "/errors", "/api",
        "/api/about/places-on-this-map", "/terms", "/workshop", "/feed.xml", "/sitemap.xml", "/sitemaps/places-1.xml",
    ];

    /// <param name="only">Only these addresses; empty = the usual ones.</param>
    public async Task PrintAsync(IReadOnlyList<string> only)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = gateway };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        var (rows, lookups) = await FindAsync();
        var pages = (only.Count > 0 ? only : Addresses).Select(address => Filled(address, rows)).OfType<string>().ToList();
        var first = new Dictionary<string, (double Milliseconds, int Bytes)>();
        foreach (var page in pages)
        {
            var watch = Stopwatch.StartNew();
            var bytes = await GetAsync(http, page);
            first[page] = (watch.Elapsed.TotalMilliseconds, bytes);
        }

        var times = await CompareAsync(http, pages, lookups);
        var follows = Median.Of(times[Follows]);
        var like = Renew is null ? follows : Median.Of(times[First]);
        foreach (var name in new[] { Follows, First, Ahead }.Where(name => times[name].Count > 0))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52} {Median.Of(times[name]):F3} ms"));
        }

        foreach (var page in pages)
        {
            var (cost, (milliseconds, bytes)) = (Median.Of(times[page]), first[page]);
            var strict = Renew is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({cost / follows:F1} of one that follows)");
            var beyond = bytes > Heaviest || cost / like > Slowest ? "  beyond the bound" : "";
            var ratio = string.Create(CultureInfo.InvariantCulture, $"ratio {cost / like,6:F1}{strict}");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Short(page),-52} {bytes / 1000.0,6:F1} kB  {ratio}  first drawing {milliseconds,7:F1} ms{beyond}"));
        }
    }

    private async Task<Dictionary<string, List<double>>> CompareAsync(HttpClient http, IReadOnlyList<string> pages, string[] lookups)
    {
        var times = pages.Concat([Follows, First, Ahead]).ToDictionary(name => name, _ => new List<double>());
        for (var round = 0; round < (Renew is null ? Rounds : RenewedRounds); round++)
        {
            foreach (var page in pages)
            {
                await BeginAnewAsync();
                string[] drawings = [.. Enumerable.Repeat(page, Renew is null ? lookups.Length : 1)];
                times[page].Add(await TimeAsync(drawings, address => GetAsync(http, address)));
                times[Follows].Add(await TimeAsync(lookups, body => PostAsync(http, body)));
            }

            foreach (var lookup in Renew is null ? [] : lookups)
            {
                await BeginAnewAsync();
                times[First].Add(await TimeAsync([lookup], body => PostAsync(http, body)));
            }
        }

        return times;

        async Task BeginAnewAsync()
        {
            if (Renew is not null)
            {
                times[Ahead].Add(await ReadAheadAsync(Renew));
            }
        }
    }

    /// <summary>Adds new data, and waits until it has been read ahead.</summary>
    /// <returns>The processor time of the read-ahead, in milliseconds.</returns>
    private async Task<double> ReadAheadAsync(Action renew)
    {
        var start = Milliseconds();
        renew();
        await Task.Delay(Begun);
        var (before, now) = (start, Milliseconds());
        while (now - before > Idle)
        {
            await Task.Delay(Pause);
            (before, now) = (now, Milliseconds());
        }

        return now - start;
    }

    private async Task<double> TimeAsync(string[] requests, Func<string, Task> ask)
    {
        var before = Milliseconds();
        foreach (var request in requests)
        {
            await ask(request);
        }

        return (Milliseconds() - before) / requests.Length;
    }

    private double Milliseconds() => Process is { } process
        ? ProcessorClock.Milliseconds(process)
        : Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;

    private static async Task<int> GetAsync(HttpClient http, string page)
    {
        using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{page}: {(int)answer.StatusCode}");
    }

    private static async Task<int> PostAsync(HttpClient http, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await http.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>Returns null if the database has no such row.</summary>
    private static string? Filled(string address, Dictionary<string, string> rows) =>
        address.Split('{', '}') is not [var before, var row, var behind] ? address
            : rows.TryGetValue(row, out var value) ? before + Uri.EscapeDataString(value) + behind
            : null;

    private static string Short(string page) => page.Length <= 50 ? page : page[..47] + "...";

    /// <summary>
    /// Returns a row of each type, and the municipality with the most places among the first; and the lookups that are measured together,
    /// of one place each, as a single one takes too little time.
    /// </summary>
    private async Task<(Dictionary<string, string> Rows, string[] Lookups)> FindAsync()
    {
        using var http = new HttpClient { BaseAddress = gateway };
        using var answer = await http.PostAsync(
            "/graphql", new StringContent(JsonSerializer.Serialize(new { query = Rows }), Encoding.UTF8, "application/json"));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        var (rows, lookups) = (new Dictionary<string, string>(), Array.Empty<string>());
        foreach (var list in json.RootElement.GetProperty("data").EnumerateObject())
        {
            var nodes = list.Value.GetProperty("nodes").EnumerateArray().ToList();
            if (list.Name == "municipalities")
            {
                rows["city"] = CodeOf(nodes.MaxBy(city => city.GetProperty("facilities").GetProperty("totalCount").GetInt32()));
            }
            else if (list.Name == "lookups")
            {
                lookups = [.. nodes.Select(place => Lookup(IdOf(place)))];
            }
            else if (nodes is [var row, ..])
            {
                rows[list.Name] = row.TryGetProperty("municipality", out var city) ? CodeOf(city) : IdOf(row);
            }
        }

        return (rows, lookups);
    }

    private static string Lookup(string id) => JsonSerializer.Serialize(new { query = Documents.Point, variables = new { id } });

    private static string IdOf(JsonElement row) => row.GetProperty("id").GetString()!;

    private static string CodeOf(JsonElement city) => city.GetProperty("code").GetString()!;
}
