using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Download;
using Gateway.Import.Sources;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>A database is kept fresh automatically: each source when it is due, whatever happens to the others.</summary>
[Trait("Database", "any")]
public sealed class SourceKeeperTests : DownloadTest
{
    /// <summary>The fake time that may pass while a busy machine does not run the test: about five hundred seconds each second.</summary>
    private static readonly TimeSpan BusyFor = TimeSpan.FromHours(12);

    private const string Head = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n";

    private readonly ConcurrentQueue<SourceState> told = new();
    private readonly ConcurrentQueue<string> troubles = new();
    private int rows = 1;

    /// <summary>How long a writer waits for another.</summary>
    private TimeSpan patience = Waiting.Longest;

    [Fact]
    public async Task Each_is_asked_when_its_time_has_come_and_what_changed_comes_in()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        SourceEntry[] entries = [Web(web, "often", "2m"), Web(web, "seldom", "1d")];
        await KeepUntilAsync(entries, () => Count(web, "/often.csv") >= 4 && told.Any(s => s.Id == "seldom"));

        Assert.Equal(["often", "seldom"], told.Select(s => s.Id).Distinct().Order());
        Assert.Equal(1, Count(web, "/seldom.csv"));
        rows = 3;
        await KeepUntilAsync(entries, () => told.Any(s => s.Id == "often" && s.Rows == 3));
        Assert.Equal(1, Count(web, "/seldom.csv"));
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task After_a_restart_the_time_that_was_planned_holds()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var entry = Web(web, "aed", "10m");
        await KeepUntilAsync([entry], () => !told.IsEmpty);
        var planned = Database().Sources.Find("aed")!.NextAt!.Value;
        Clock.Advance(TimeSpan.FromMinutes(2));

        await KeepUntilAsync([entry], () => told.Count == 2);

        Assert.InRange(told.Last().TriedAt!.Value, planned, planned + BusyFor);
    }

    /// <summary>If the clock was a year ahead at the last visit, a source is not left alone for a year.</summary>
    [Fact]
    public async Task After_the_clock_was_set_back_each_is_asked_at_once()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var entry = Web(web, "aed", "1d");
        await KeepUntilAsync([entry], () => !told.IsEmpty);
        var database = Database();
        var known = database.Sources.Find("aed")!;
        var year = TimeSpan.FromDays(365);
        database.Sources.Put(known with { TriedAt = known.TriedAt + year, NextAt = known.NextAt + year });

        await KeepUntilAsync([entry], () => told.Count == 2);

        Assert.InRange(told.Last().TriedAt!.Value, known.TriedAt!.Value, known.TriedAt.Value + BusyFor);
    }

    [Fact]
    public async Task A_source_that_hangs_and_one_that_fails_disturb_no_other()
    {
        await using var web = await LocalWeb.StartAsync(http => http.Request.Path.Value switch
        {
            "/hangs.csv" => Task.Delay(Timeout.Infinite, http.RequestAborted),
            "/fails.csv" => Task.FromException(new InvalidOperationException("fault")),
            _ => ServeAsync(http),
        });

        await KeepUntilAsync(
            [Web(web, "hangs", "1d"), Web(web, "fails", "1m"), Web(web, "aed", "1m")],
            () => Count(web, "/aed.csv") >= 5 && told.Any(s => s is { Id: "aed", Outcome: SourceOutcome.Unchanged })
                && told.Any(s => s.Id == "hangs") && told.Any(s => s.Id == "fails" && s.Failures >= 2),
            Open with { IdleTime = TimeSpan.FromMinutes(10) });

        Assert.Contains(told, s => s is { Id: "hangs", Outcome: SourceOutcome.Failed } && s.Message!.StartsWith("The server does not answer", StringComparison.Ordinal));
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Of_three_gateways_over_one_database_one_asks_each_source_when_its_time_has_come()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        SourceEntry[] entries = [Web(web, "often", "2m"), Web(web, "seldom", "1d")];
        using var stop = new CancellationTokenSource();
        var keeping = Enumerable.Range(0, 3).Select(_ => Keep(entries, stop.Token)).ToList();
        var begun = Clock.GetUtcNow();
        await Clock.PassUntilAsync(
            () => keeping.Exists(one => one.IsFaulted) || (Count(web, "/often.csv") >= 5 && told.Any(s => s.Id == "seldom")));
        var most = (int)((Clock.GetUtcNow() - begun) / TimeSpan.FromMinutes(2)) + 1;
        await stop.CancelAsync();
        await Task.WhenAll(keeping).WaitAsync(Waiting.Longest);

        Assert.Equal(1, Count(web, "/seldom.csv"));
        Assert.InRange(Count(web, "/often.csv"), 5, most);
        Assert.Equal(told.Count, told.Select(state => (state.Id, state.TriedAt)).Distinct().Count());
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Of_a_gateway_that_is_gone_another_takes_the_source_over()
    {
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var gone = Database();
        gone.Leases.Take("source aed", TimeSpan.FromMinutes(2));
        using var stop = new CancellationTokenSource();
        var keeping = Keep([Web(web, "aed", "1d")], stop.Token);
        var until = Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        await Clock.PassUntilAsync(() => Clock.GetUtcNow() >= until);
        Assert.Equal(0, Count(web, "/aed.csv"));

        Kept.Query("update lease set until = 0");
        await Clock.PassUntilAsync(() => keeping.IsFaulted || !told.IsEmpty);
        await stop.CancelAsync();
        await keeping.WaitAsync(Waiting.Longest);
        Assert.Equal(1, Count(web, "/aed.csv"));
    }

    [Fact]
    public async Task While_another_process_loads_it_is_tried_again_later()
    {
        patience = TimeSpan.FromMilliseconds(50);
        await using var web = await LocalWeb.StartAsync(ServeAsync);
        var loader = Database().BeginLoad();

        await KeepUntilAsync([Web(web, "aed", "1d")], () =>
        {
            if (troubles.Count == 2)
            {
                loader.Dispose();
            }

            return !told.IsEmpty;
        });

        Assert.All(troubles, trouble => Assert.Contains("is locked", trouble, StringComparison.Ordinal));
        Assert.Equal(SourceOutcome.Changed, told.Single().Outcome);
    }

    [Fact]
    public async Task Told_to_stop_it_stops_in_the_middle_of_a_download_and_leaves_nothing()
    {
        var begun = new TaskCompletionSource();
        await using var web = await LocalWeb.StartAsync(async http =>
        {
            await http.Response.WriteAsync(Head);
            await http.Response.Body.FlushAsync();
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });
        using var stop = new CancellationTokenSource();
        var keeping = Keep([Web(web, "aed", "1d")], stop.Token);
        await begun.Task;

        await stop.CancelAsync();
        await keeping.WaitAsync(Waiting.Longest);

        Assert.Empty(told);
        Assert.Null(Database().Sources.Find("aed"));
    }

    [Fact]
    public async Task Of_a_portal_only_the_tables_whose_time_has_come_are_asked()
    {
        var portal = new Portal();
        portal.Packages.Add(Portal.Package("aed", "AED", Portal.Resource("good", "", "CSV", "/good.csv"), Portal.Resource("bad", "", "CSV", "/bad.csv")));
        await using var web = await LocalWeb.StartAsync(http => http.Request.Path.Value switch
        {
            Portal.Search => portal.AnswerAsync(http),
            "/bad.csv" => Refuse(http),
            _ => ServeAsync(http),
        });
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(web.Address("/"), "mihon", null), Schedule = Schedule.Parse("1d") };

        await KeepUntilAsync([entry], () => Count(web, "/bad.csv") >= 4);

        Assert.Equal(1, Count(web, "/good.csv"));
    }

    [Fact]
    public async Task The_tables_of_a_portal_stay_together_though_each_has_a_time_of_its_own()
    {
        var portal = new Portal();
        portal.Packages.Add(Portal.Package("aed", "AED", Portal.Resource("one", "", "CSV", "/one.csv"), Portal.Resource("two", "", "CSV", "/two.csv")));
        await using var web = await LocalWeb.StartAsync(http => http.Request.Path == Portal.Search ? portal.AnswerAsync(http) : ServeAsync(http));
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(web.Address("/"), "mihon", null), Schedule = Schedule.Parse("1d") };
        var (database, turn) = (Database(), 0);
        using var run = new SourceRun(new SourceList("/lists/sources.json", [entry]), database, new Importer(database, MunicipalityTable.BuiltIn(), Clock), Open, Clock, () => turn++ % 2);

        var first = await Clock.PassUntilAsync(run.OneAsync(entry, onlyDue: true, _ => { }, null, CancellationToken.None));
        Clock.Advance(first.NextAt!.Value - Clock.GetUtcNow());
        await Clock.PassUntilAsync(run.OneAsync(entry, onlyDue: true, _ => { }, null, CancellationToken.None));

        Assert.Equal((2, 2), (Count(web, "/one.csv"), Count(web, "/two.csv")));
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = 404;
        return Task.CompletedTask;
    }

    private Task ServeAsync(HttpContext http) =>
        http.Response.WriteAsync(Head + string.Concat(Enumerable.Range(1, rows).Select(i => $"999997,{i},施設{i},見本県見本市本町{i},1階\n")));

    private static int Count(LocalWeb web, string path) => web.Asked.Count(asked => asked == path);

    private static SourceEntry Web(LocalWeb web, string id, string schedule) => new() { Id = id, Url = web.Address($"/{id}.csv"), Schedule = Schedule.Parse(schedule) };

    private StoreUnderTest Kept => field ??= StoreUnderTest.Default(Folder);

    private CityStore Database() =>
        Folder.Keep(Kept.Open(CityCatalog.Create(), new CityStoreRules { Clock = Clock, Patience = patience }));

    private async Task KeepUntilAsync(IReadOnlyList<SourceEntry> entries, Func<bool> holds, DownloadRules? rules = null)
    {
        using var stop = new CancellationTokenSource();
        var keeping = Keep(entries, stop.Token, rules);
        await Clock.PassUntilAsync(() => keeping.IsFaulted || holds());
        await stop.CancelAsync();
        await keeping.WaitAsync(Waiting.Longest);
    }

    private async Task Keep(IReadOnlyList<SourceEntry> entries, CancellationToken stop, DownloadRules? rules = null)
    {
        var (database, list) = (Database(), new SourceList("/lists/sources.json", entries));
        using var run = new SourceRun(list, database, new Importer(database, MunicipalityTable.BuiltIn(), Clock), rules ?? Open, Clock, () => 0);
        var keeper = new SourceKeeper(list, run, database.Sources, database.Leases, Clock, visit => told.Enqueue(visit.State), (entry, error) => troubles.Enqueue(error.Message));
        await keeper.RunAsync(stop);
    }
}
