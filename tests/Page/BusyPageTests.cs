using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>A page that cannot be drawn now, as so much is asked, is no wrong address, nor one without what it should show.</summary>
public sealed class BusyPageTests : StoreTest
{
    private const int Places = 2000;

    public BusyPageTests() => On("sqlite");

    [Theory]
    [InlineData("/places")]
    [InlineData("/places?q=施設")]
    [InlineData("/search?q=施設")]
    public async Task It_says_so_and_is_whole_once_there_is_time_for_it(string address)
    {
        using var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")),
            .. Enumerable.Range(0, Places).Select(place => Facility($"f{place:D4}", $"施設{place}番")),
        ]);
        using var busy = Stores.At(database.Name, Catalog, new CityStoreRules { Work = new WorkLimits(Cheap: 0, Dear: 0) });

        await Assert.ThrowsAsync<TooManyExpensiveException>(() => GoAsync(busy, address));

        Assert.Equal(200, (await GoAsync(database, address)).Status);
    }

    private static Task<Gateway.Page.PageAnswer> GoAsync(CityStore store, string address)
    {
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        return Visits.GoAsync(SiteParts.Create(new GatewaySettings(), store, executor, null), address, PlayedSite.Japanese);
    }
}
