using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// What each page for people costs over a large database: bytes as a browser gets them, and time beside a point lookup by the graph, in
/// turns in the same run, medians of all rounds. Both are alike in what they find: pages and rows that are kept, or with new data neither.
/// Whoever asks first after new data also waits for the database to be opened anew, be it for a page or a row: of lookups it is told both
/// what one costs that comes first, as each page does, and what they cost that follow one another, each of another row. The first drawing
/// of all is told apart, for most is kept until the data changes. What the gateway reads ahead of new data, before anybody asks, no reader
/// waits for: it is told by itself, and is over before a page is asked for.
/// </summary>
internal sealed class Pages(Uri gateway)
{
    /// <summary>
    /// Makes a further data version, before each page so that none is kept; null = pages are kept as they always are. Needs
    /// <see cref="Process"/>.
    /// </summary>
    public Action? Renew { get; init; }

    /// <summary>The process that answers, by whose time it is measured; null = by the clock.</summary>
    public int? Process { get; init; }

    private const int Rounds = 11;

    /// <summary>With new data before each page, for which is waited.</summary>
    private const int RenewedRounds = 7;

    /// <summary>In bytes, and in times a point lookup.</summary>
    private const int Heaviest = 150_000, Slowest = 30;

    /// <summary>So long after new data it is being read ahead: the gateway looks every second, and once more when it sees any.</summary>
    private static readonly TimeSpan Begun = TimeSpan.FromSeconds(2.3);

    /// <summary>Who reads ahead does not pause for so long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    /// <summary>In milliseconds of a pause: what a gateway needs that does nothing.</summary>
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

    /// <param name="only">The addresses of these; empty = the usual ones.</param>
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

    /// <summary>Makes new data, and waits until what is read ahead of it is read.</summary>
    /// <returns>The processor time of that, in milliseconds.</returns>
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

    /// <summary>Null where the database has no such row.</summary>
    private static string? Filled(string address, Dictionary<string, string> rows) =>
        address.Split('{', '}') is not [var before, var row, var behind] ? address
            : rows.TryGetValue(row, out var value) ? before + Uri.EscapeDataString(value) + behind
            : null;

    private static string Short(string page) => page.Length <= 50 ? page : page[..47] + "...";

    /// <summary>
    /// A row of each type, and the municipality with the most places among the first; and as many lookups as are measured together, of one
    /// place each, for one takes too little time alone.
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
