using System.Text.Json;
using Gateway.Page.Lists;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>Opening status is valid for a minute: counts and maps based on it are cached no longer.</summary>
public sealed class OpenNowTests
{
    private const string Places =
        """{ "facilities": { "totalCount": 2, "nodes": [], "pageInfo": { "hasNextPage": false, "hasPreviousPage": false } } }""";

    private readonly SetClock clock = new(PlayedSite.Now);
    private int asked;

    [Theory]
    [InlineData("CLOSED", "OPEN", "次に利用できるのは12月29日（火）9:00からです。")]
    [InlineData("OPEN", "CLOSED", "12月29日（火）9:00に終わります。")]
    [InlineData("UNKNOWN", "OPEN", "12月29日（火）9:00からは利用できます。")]
    [InlineData("UNKNOWN", "CLOSED", "12月29日（火）9:00からは利用できません。")]
    [InlineData("OPEN", "UNKNOWN", "12月29日（火）9:00からは分かりません。")]
    public void What_nobody_knows_to_be_open_does_not_close(string now, string then, string said) =>
        Assert.Equal(said, PlayedSite.Japanese.Words.Changes(new DateTime(2026, 12, 29, 9, 0, 0), now, then));

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
