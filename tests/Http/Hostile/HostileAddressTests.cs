using Gateway.Tests.Http.Rest;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Texts that no search can mean, at the addresses that query the graph with them.</summary>
public sealed class HostileAddressTests(RestCity city) : IClassFixture<RestCity>
{
    /// <summary>The server itself refuses an address that is too long.</summary>
    private static readonly int[] Known = [200, 400, 404, 414, 431];

    public static TheoryData<string> Addresses =>
    [
        "/?q=", "/search?q=", "/search?q=図書館&near=", "/suggest?q=", "/reference?q=", "/datasets/school-district?q=", "/lists/tableRows?q=",
        "/places?q=", "/places?near=", "/places?name.contains=", "/population?population.from=", "/events?during.from=",
        "/data/all/facilities.csv?q=", "/data/all/facilities.csv?near=", "/data/school-district.csv?q=", "/map/points?q=",
        "/map/points?south=35&west=139&north=37&east=141&zoom=9&q=", "/municipalities/999997/calendar?month=",
        "/ask?query=", "/ask?query={__typename}&variables=",
        "/api/search?text=", "/api/", "/api/about/", "/municipalities/", "/datasets/", "/map/card/", "/map/border/",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_text_is_a_fault_of_the_gateway(string address)
    {
        foreach (var (kind, text) in HostileTexts.All)
        {
            var reply = await city.GetAsync(address + Uri.EscapeDataString(text), Served.Browser);
            Assert.True(Known.Contains(reply.Status), $"{address} with {kind} has status {reply.Status}: {reply.Text}");
        }
    }
}
