using System.Text.Json;
using Gateway.Page.Lists;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>What is open now is so for a minute: what a list counts of it, and its map, are kept no longer.</summary>
public sealed class OpenNowTests
{
    private const string Places =
        """{ "facilities": { "totalCount": 2, "nodes": [], "pageInfo": { "hasNextPage": false, "hasPreviousPage": false } } }""";

    private readonly SetClock clock = new(PlayedSite.Now);
    private int asked;

    [Theory]
    [InlineData("/places?open=now", true)]
    [InlineData("/places?q=館", false)]
    public async Task It_is_counted_anew_in_another_minute(string address, bool isOfMinute)
    {
        var site = PlayedSite.Of(
            (_, operation, _, _) =>
            {
                asked += operation == ListOperation.Name ? 1 : 0;
                return Task.FromResult(JsonDocument.Parse(operation == ListOperation.Name ? Places : "{}").RootElement);
            },
            clock: clock);
        async Task<int> AsksAsync()
        {
            asked = 0;
            Assert.Equal(200, (await Visits.GoAsync(site, address, PlayedSite.English)).Status);
            return asked;
        }

        var (first, again) = (await AsksAsync(), await AsksAsync());
        clock.Now = clock.Now.AddMinutes(1);
        var later = await AsksAsync();

        Assert.True(again < first, "Nothing is kept.");
        Assert.Equal(isOfMinute ? first : again, later);
    }
}
