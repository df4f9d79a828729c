using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>Each family of pages over data that cities really published: accessible to everyone, not too tall, not too heavy.</summary>
[Collection(RealChromium.Name)]
public sealed class RealPageTests(RealChromium chromium)
{
    private const int Heaviest = 150_000;

    private const string Rows = """
        { place: facilities(first: 1, where: { category: { eq: AED } }) { nodes { id } }
          event: events(first: 1) { nodes { id } }
          area: areas(first: 1, where: { populations: { any: true } }) { nodes { id } }
          zone: zones(first: 1, order: [{ corners: DESC }]) { nodes { id } }
          dataset: datasets(first: 1, where: { kind: { neq: OTHER_TABLE } }, order: [{ rowCount: DESC }]) { nodes { id } } }
        """;

    /// <summary>A word in braces stands for the id of such a row.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/places", "/places?q=図書館&city=高松市", "/events", "/population", "/money", "/lists/zones", "/datasets",
        "/municipalities/122033", "/municipalities/372013", "/municipalities/222127", "/municipalities/082112",
        "/municipalities/372013/figures",
        "/municipalities/372013/calendar?month=2026-05",
        "/search?q=市役所", "/places/{place}", "/events/{event}", "/areas/{area}", "/rows/{zone}", "/datasets/{dataset}",
        "/datasets/{dataset}/findings", "/waste?city=372013", "/waste?city=372013&area=香川",
        "/buses?city=122033", "/polling?city=372013", "/terms", "/lists/schoolMenus",
    ];

    [RealFilesTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_keeps_anybody_out_and_no_page_is_too_tall_too_wide_or_too_heavy(string page)
    {
        var path = await PathOfAsync(page);
        var visit = await chromium.ReaderAsync(new Reading(390, Japanese: true, Dark: true));
        await visit.GoAsync(path);
        await visit.Page.WaitForTimeoutAsync(500);
        await visit.AssertUsableAsync(Visit.NameOf("real", page));
        Assert.InRange(await WeighAsync(path), 500, Heaviest);
        visit.AssertNoErrorsOrOutsideRequests();
    }

    private async Task<string> PathOfAsync(string page)
    {
        if (page.Split('{', '}') is not [var before, var row, var behind])
        {
            return page;
        }

        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(chromium.Address + "/graphql", new { query = Rows });
        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
        var id = data.GetProperty(row).GetProperty("nodes")[0].GetProperty("id").GetString()!;
        return before + Uri.EscapeDataString(id) + behind;
    }

    /// <summary>Returns the size of the page itself as sent to a browser, in bytes.</summary>
    private async Task<int> WeighAsync(string path)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, chromium.Address + path);
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await http.SendAsync(request);
        return (await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
    }
}
