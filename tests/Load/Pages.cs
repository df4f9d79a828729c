using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gateway.Load;

/// <summary>
/// What the pages for people cost over a large database: bytes as a browser gets them, and time beside a point lookup by the graph, in
/// turns in the same run. The first drawing after new data is told apart, for it is kept until the data changes.
/// </summary>
internal sealed class Pages(Uri gateway)
{
    private const int Rounds = 31;

    /// <summary>In requests per round: one of these takes too little time to be measured alone.</summary>
    private const int Repeats = 20;

    public async Task PrintAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = gateway };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        var (id, code) = await FindAsync();
        var lookup = JsonSerializer.Serialize(new { query = Documents.Point, variables = new { id } });
        string[] pages = ["/", "/?lang=ja", $"/municipalities/{code}", $"/municipalities/{code}?lang=ja"];
        foreach (var page in pages)
        {
            var watch = Stopwatch.StartNew();
            var first = await GetAsync(http, page);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-32} first drawing {watch.Elapsed.TotalMilliseconds,7:F1} ms, {first / 1000.0,6:F1} kB as sent"));
        }

        await CompareAsync(http, pages, lookup);
    }

    private static async Task CompareAsync(HttpClient http, string[] pages, string lookup)
    {
        var times = pages.Append("point").ToDictionary(name => name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in pages)
            {
                times[page].Add(await TimeAsync(() => GetAsync(http, page)));
            }

            times["point"].Add(await TimeAsync(() => PostAsync(http, lookup)));
        }

        foreach (var page in pages)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{page,-32} {Median.Of(times[page]),7:F3} ms   point lookup {Median.Of(times["point"]):F3} ms   ratio {Median.Of(times[page]) / Median.Of(times["point"]):F1}"));
        }
    }

    private static async Task<double> TimeAsync(Func<Task> ask)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Repeats; i++)
        {
            await ask();
        }

        return watch.Elapsed.TotalMilliseconds / Repeats;
    }

    private static async Task<int> GetAsync(HttpClient http, string page)
    {
        using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    private static async Task<int> PostAsync(HttpClient http, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await http.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }

    /// <summary>A place from the middle, and the municipality with the most places among the first.</summary>
    private async Task<(string Id, string Code)> FindAsync()
    {
        using var http = new HttpClient { BaseAddress = gateway };
        const string query = "{ facilities(first: 1, where: { name: { contains: \\\"小学校\\\" } }) { nodes { id } } municipalities(first: 50) { nodes { code facilities(first: 1) { totalCount } } } }";
        using var answer = await http.PostAsync(
            "/graphql", new StringContent($"{{\"query\":\"{query}\"}}", Encoding.UTF8, "application/json"));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        var data = json.RootElement.GetProperty("data");
        var largest = data.GetProperty("municipalities").GetProperty("nodes").EnumerateArray()
            .MaxBy(city => city.GetProperty("facilities").GetProperty("totalCount").GetInt32());
        return (data.GetProperty("facilities").GetProperty("nodes")[0].GetProperty("id").GetString()!, largest.GetProperty("code").GetString()!);
    }
}
