using System.Net.Http.Json;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>How the data is used, in a real browser: what was asked for a moment ago is there, and nothing keeps anybody out.</summary>
public sealed class InsightTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostPixels = 6_000;

    /// <summary>Counts are written every ten seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_operator_reads_it_on_a_desk_and_on_a_phone()
    {
        await AskAsync();
        foreach (var (width, japanese, dark) in ((int, bool, bool)[])[(1280, true, false), (390, true, true), (390, false, false)])
        {
            await using var visit = await chromium.VisitAsync(width, japanese, dark);
            await visit.Page.SetExtraHTTPHeadersAsync([new("authorization", "Bearer " + ServedGateway.OperatorKey)]);
            await WaitAsync(visit);
            Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 0, MostPixels);

            await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await visit.PictureAsync($"insight-{width}-{(japanese ? "ja" : "en")}");

            Assert.Empty(await visit.ViolationsAsync());
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            visit.WasQuietAndAtHome();
        }
    }

    private async Task AskAsync()
    {
        using var client = new HttpClient();
        foreach (var query in (string[])
        [
            "{ facilities(first: 50) { nodes { name phone url opensAt dataset { id } } } }",
            "{ facilities(near: { latitude: 36.04, longitude: 139.96, radius: 900 }) { nodes { name } } }",
            "{ events(first: 20) { nodes { name fee } } }",
        ])
        {
            using var answer = await client.PostAsJsonAsync(new Uri(chromium.Address + "/graphql"), new { query });
            answer.EnsureSuccessStatusCode();
        }
    }

    private static async Task WaitAsync(Visit visit)
    {
        var end = DateTime.UtcNow + Patience;
        do
        {
            await visit.GoAsync("/insight");
        }
        while (await visit.Page.Locator(".told li").CountAsync() == 0 && DateTime.UtcNow < end);
    }
}
