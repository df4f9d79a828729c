using System.Net.Http.Json;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Usage of the data, in a real browser: a request made a moment ago is counted, and the page is accessible to everyone.</summary>
public sealed class InsightTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_operator_reads_it_on_a_desk_and_on_a_phone()
    {
        await AskAsync();
        foreach (var reading in Reading.All)
        {
            await using var visit = await chromium.VisitAsync(reading);
            await visit.Page.SetExtraHTTPHeadersAsync([new("authorization", "Bearer " + ServedGateway.OperatorKey)]);
            await WaitAsync(visit);
            await visit.AssertUsableAsync($"insight-{reading}", reading.LooksAtColours);
            visit.AssertNoErrorsOrOutsideRequests();
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

    /// <summary>Waits until counts appear; they are written every ten seconds.</summary>
    private static Task WaitAsync(Visit visit) => Waiting.UntilAsync(async () =>
    {
        await visit.GoAsync("/insight");
        return await visit.Page.Locator(".told li").CountAsync() > 0;
    });
}
