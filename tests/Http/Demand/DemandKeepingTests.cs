using System.IO.Hashing;
using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>What is counted comes into the database whole, once, and disturbs nobody.</summary>
[Trait("Database", "any")]
public sealed class DemandKeepingTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CityStore store;

    public DemandKeepingTests() => store = StoreUnderTest.Default(folder).Open(CityCatalog.Create());

    [Fact]
    public void A_restart_and_two_gateways_add_up()
    {
        var (monday, first, second) = (new DemandKey("2026-W48", DemandSubject.Dataset, "a"), Clients(0, 100), Clients(50, 100));
        store.Demand.Put("one", [new DemandLine(monday, 10, 100, 0, first)]);
        store.Demand.Put("two", [new DemandLine(monday, 5, 50, 1, second)]);
        store.Demand.Put("one", [new DemandLine(monday, 12, 120, 2, first)]);

        var line = Assert.Single(store.Demand.Between("2026-W01", "2026-W53"));

        Assert.Equal((17, 170, 3), (line.Reads, line.Rows, line.Nulls));
        Assert.Equal(Clients(0, 150).Estimate(), line.Clients.Estimate());
    }

    [Fact]
    public void Many_lines_are_written_and_old_weeks_are_forgotten()
    {
        store.Demand.Put("one", [.. Enumerable.Range(0, 450)
            .Select(number => new DemandKey(number % 2 == 0 ? "2024-W10" : "2026-W10", DemandSubject.Field, $"F.f{number}"))
            .Select(key => new DemandLine(key, 1, 0, 0, new DistinctCount()))]);
        Assert.Equal(450, store.Demand.Between("2024-W01", "2026-W53").Count);

        store.Demand.Forget("2024-W11");

        Assert.Equal(225, store.Demand.Between("2024-W01", "2026-W53").Count);
    }

    [Fact]
    public async Task Writing_makes_no_data_version()
    {
        var before = await store.StateAsync(CancellationToken.None);
        store.Demand.Put("one", [new DemandLine(new DemandKey("2026-W48", DemandSubject.Answer, ""), 1, 0, 0, new DistinctCount())]);

        Assert.Equal(before, await store.StateAsync(CancellationToken.None));
        Assert.Equal(before, store.Noticed() ?? before);
    }

    [Fact]
    public void What_cannot_be_written_while_an_import_goes_on_is_written_after_it()
    {
        var keeping = new DemandKeeping(store, 104);
        keeping.Book.NotePage(CountedCity.From(1), "/", "");
        using (store.BeginLoad())
        {
            keeping.Write();
        }

        keeping.Write();
        keeping.Write();

        var line = Assert.Single(store.Demand.Between("2000-W01", "2199-W01"));
        Assert.Equal((DemandSubject.Page, 1L), (line.Key.Subject, line.Reads));
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private static DistinctCount Clients(int first, int count)
    {
        var clients = new DistinctCount();
        foreach (var client in Enumerable.Range(first, count))
        {
            clients.Add(XxHash3.HashToUInt64(BitConverter.GetBytes(client)));
        }

        return clients;
    }
}
