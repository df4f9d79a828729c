using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Graph.Answers;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>Counts reach the database complete, once, and disturb nobody.</summary>
[Trait("Database", "any")]
public sealed class DemandKeepingTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CityStore store;

    public DemandKeepingTests() => store = StoreUnderTest.Default(folder).Open(CityCatalog.Create());

    [Fact]
    public async Task A_restart_and_two_gateways_add_up()
    {
        var monday = new DemandKey("2026-W48", DemandSubject.Dataset, "a");
        store.Demand.Put("one", [new DemandLine(monday, 10, 100, 0, 7)]);
        store.Demand.Put("two", [new DemandLine(monday, 5, 50, 1, 3)]);
        store.Demand.Put("one", [new DemandLine(monday, 12, 120, 2, 8)]);

        Assert.Equal([new DemandLine(monday, 17, 170, 3, 11)], await CountedCity.FiguresOf(store));
    }

    [Fact]
    public async Task Many_lines_are_written_and_old_weeks_are_forgotten()
    {
        store.Demand.Put("one", [.. Enumerable.Range(0, 450)
            .Select(number => new DemandKey(number % 2 == 0 ? "2024-W10" : "2026-W10", DemandSubject.Field, $"F.f{number}"))
            .Select(key => new DemandLine(key, 1, 0, 0, 5))]);
        Assert.Equal(450, (await CountedCity.FiguresOf(store)).Count);

        store.Demand.Forget("2024-W11");

        Assert.Equal(225, (await CountedCity.FiguresOf(store)).Count);
    }

    [Fact]
    public async Task Writing_makes_no_data_version()
    {
        var before = await store.StateAsync(CancellationToken.None);
        store.Demand.Put("one", [new DemandLine(new DemandKey("2026-W48", DemandSubject.Answer, ""), 1, 0, 0, 1)]);

        Assert.Equal(before, await store.StateAsync(CancellationToken.None));
        Assert.Equal(before, store.CurrentState() ?? before);
    }

    [Fact]
    public async Task What_cannot_be_written_while_an_import_goes_on_is_written_after_it()
    {
        var keeping = new DemandKeeping(store, 104);
        keeping.Book.NotePage(CountedCity.From(1), "/", "");
        using (store.BeginLoad())
        {
            keeping.Write();
        }

        keeping.Write();
        keeping.Write();

        var line = Assert.Single(await CountedCity.FiguresOf(store));
        Assert.Equal((DemandSubject.Page, 1L), (line.Key.Subject, line.Reads));
    }

    /// <summary>SQLite allows one writer at a time, and what a stopping gateway does not write is lost.</summary>
    [Fact]
    public async Task At_the_end_an_import_is_waited_for()
    {
        var (ending, other) = (new DemandKeeping(store, 104), new DemandKeeping(store, 104));
        ending.Book.NotePage(CountedCity.From(1), "/", "");
        other.Book.NotePage(CountedCity.From(2), "/places", "");
        using var begun = new ManualResetEventSlim();
        Task end;
        using (store.BeginLoad())
        {
            end = Task.Run(() =>
            {
                begun.Set();
                ending.Write(patience: Waiting.Longest);
            });
            begun.Wait();

            // Each waits for the import as long as usual.
            other.Write();
            other.Write();
        }

        await end;
        Assert.Equal(1, CountedCity.Of(await CountedCity.FiguresOf(store), DemandSubject.Page, "/")?.Reads);
    }

    /// <summary>PostgreSQL stores no U+0000, which five clients may well search for; what else it rejects is reported once.</summary>
    [Fact]
    public async Task Whatever_is_looked_for_all_else_is_written()
    {
        var (keeping, told) = (new DemandKeeping(store, 104), new List<string>());
        for (var client = 0; client < 5; client++)
        {
            keeping.Book.NotePage(CountedCity.From(client), "/search", "", Sought.Words("どこにも\0ない広場")!.Value);
            keeping.Book.NotePage(CountedCity.From(client), "/odd\0", "");
        }

        keeping.Write((line, _) => told.Add(line));
        keeping.Write((line, _) => told.Add(line));

        var figures = await CountedCity.FiguresOf(store);
        Assert.Equal("どこにも ない広場", Assert.Single(figures, line => line.Key.Subject == DemandSubject.Search).Key.Name);
        Assert.Equal(5, CountedCity.Of(figures, DemandSubject.Page, "/search")!.Reads);
        Assert.Equal(StoreUnderTest.DefaultName == "postgres" ? 1 : 0, told.Count);
    }

    [Fact]
    public async Task No_fault_ends_the_counting_and_it_is_told_once()
    {
        var (clock, told) = (new FaultyClock(), new List<string>());
        using var faulty = StoreUnderTest.Default(folder).Open(CityCatalog.Create(), new CityStoreRules { Clock = clock });
        var keeping = new DemandKeeping(faulty, 104);
        keeping.Book.NotePage(CountedCity.From(1), "/", "");
        clock.IsBroken = true;
        using var stop = new CancellationTokenSource();

        var running = keeping.RunAsync((line, _) => told.Add(line), stop.Token);
        await Waiting.UntilAsync(() => clock.Faults > 1);
        clock.IsBroken = false;
        await stop.CancelAsync();
        await running;

        Assert.Single(told);
        Assert.Equal(1, Assert.Single(CountedCity.LinesOf(keeping.Book)).Reads);
    }

    /// <summary>At the end nothing may prevent closing the database.</summary>
    [Fact]
    public void Whatever_fails_in_writing_is_told_and_not_thrown()
    {
        var (clock, told) = (new FaultyClock(), new List<string>());
        using var faulty = StoreUnderTest.Default(folder).Open(CityCatalog.Create(), new CityStoreRules { Clock = clock });
        var keeping = new DemandKeeping(faulty, 104);
        clock.IsBroken = true;

        keeping.Write((line, _) => told.Add(line));
        keeping.Write();

        Assert.Contains("The clock is broken.", Assert.Single(told), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private sealed class FaultyClock : TimeProvider
    {
        public bool IsBroken { get; set; }

        public int Faults { get; private set; }

        public override DateTimeOffset GetUtcNow()
        {
            if (IsBroken)
            {
                Faults++;
                throw new InvalidOperationException("The clock is broken.");
            }

            return base.GetUtcNow();
        }
    }
}
