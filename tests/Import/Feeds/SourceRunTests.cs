using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Download;
using Gateway.Import.Sources;
using Gateway.Store;
using Microsoft.AspNetCore.Http;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import.Feeds;

/// <summary>Sources are visited, changes are imported, and the outcome is remembered across restarts.</summary>
[Trait("Database", "any")]
public sealed class SourceRunTests : DownloadTest
{
    private const string Head = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n";
    private const string Row1 = "999997,1,市役所,見本県見本市本町1,1階\n";
    private const string Row2 = "999997,2,公民館,見本県見本市桜台2,玄関\n";

    private readonly ConcurrentDictionary<string, string> files = new();

    private bool hasTags = true;

    [Fact]
    public async Task What_is_new_comes_in_and_what_is_the_same_does_not()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        var entry = Web(web, "aed");

        var first = await VisitAsync(entry);
        var second = await VisitAsync(entry);
        files["/aed.csv"] = Head + Row1 + Row2;
        var third = await VisitAsync(entry);

        Assert.Equal((SourceOutcome.Changed, 1L, 1L), (first.Outcome, first.Rows, first.Version));
        Assert.Equal((SourceOutcome.Unchanged, 1L, 1L, "the server reports no change"), (second.Outcome, second.Rows, second.Version, second.Message));
        Assert.Equal((SourceOutcome.Changed, 2L, 2L, "1 added, 0 changed, 0 gone, 0 rejected"), (third.Outcome, third.Rows, third.Version, third.Message));
        Assert.Equal("aed|2|" + web.Address("/aed.csv"), Ask("select slug, row_count, source_url from dataset"));
        Assert.Equal(("2", first.ChangedAt), (Ask("select max(number) from data_version"), second.ChangedAt));
    }

    [Fact]
    public async Task Without_the_servers_help_the_same_bytes_are_known_by_their_hash()
    {
        hasTags = false;
        await using var web = await StartAsync(("/aed.csv", Head + Row1));

        await VisitAsync(Web(web, "aed"));
        var second = await VisitAsync(Web(web, "aed"));

        Assert.Equal((SourceOutcome.Unchanged, "the file has not changed"), (second.Outcome, second.Message));
    }

    [Fact]
    public async Task Other_bytes_with_the_same_rows_make_no_version()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        await VisitAsync(Web(web, "aed"));
        files["/aed.csv"] = "\uFEFF" + Head.Replace("\n", "\r\n", StringComparison.Ordinal) + Row1;

        var second = await VisitAsync(Web(web, "aed"));

        Assert.Equal((SourceOutcome.Unchanged, 1L, "1"), (second.Outcome, second.Version, Ask("select max(number) from data_version")));
    }

    [Fact]
    public async Task What_the_sources_file_says_anew_is_read_anew()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        await VisitAsync(Web(web, "aed"));

        var second = await VisitAsync(Web(web, "aed") with { Title = "AEDマップ", Licence = "PDL1.0" });

        Assert.Equal((SourceOutcome.Changed, "AEDマップ|PDL1.0"), (second.Outcome, Ask("select title, licence from dataset")));
    }

    [Fact]
    public async Task A_data_set_that_was_taken_out_comes_back_while_its_source_is_listed()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        await VisitAsync(Web(web, "aed"));
        using (var loader = Database().BeginLoad())
        {
            loader.RemoveDataset("999997-aed-aed");
            loader.Commit();
        }

        Assert.Equal(SourceOutcome.Changed, (await VisitAsync(Web(web, "aed"))).Outcome);
        Assert.Equal("1", Ask("select count(*) from facility"));
    }

    [Fact]
    public async Task A_source_that_fails_keeps_what_it_gave_and_what_it_is_known_by()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        await VisitAsync(Web(web, "aed"));
        var good = files["/aed.csv"];
        files["/aed.csv"] = "<html>503</html>";
        var page = await VisitAsync(Web(web, "aed"));
        files.Clear();
        var nothing = await VisitAsync(Web(web, "aed"));
        files["/aed.csv"] = good;
        var again = await VisitAsync(Web(web, "aed"));

        Assert.Equal((SourceOutcome.Failed, 1, 1L), (page.Outcome, page.Failures, page.Rows));
        Assert.Contains("This is a web page", page.Message, StringComparison.Ordinal);
        Assert.Equal((SourceOutcome.Failed, 2), (nothing.Outcome, nothing.Failures));
        Assert.Contains("404", nothing.Message, StringComparison.Ordinal);
        Assert.Equal((SourceOutcome.Unchanged, 0, "1"), (again.Outcome, again.Failures, Ask("select count(*) from facility")));
    }

    [Fact]
    public async Task A_file_is_read_when_its_date_or_size_changed()
    {
        var path = Folder.File("999997_aed.csv");
        await File.WriteAllTextAsync(path, Head + Row1);
        var entry = new SourceEntry { Id = "local", Path = path };

        Assert.Equal(SourceOutcome.Changed, (await VisitAsync(entry)).Outcome);
        Assert.Equal("no file changed", (await VisitAsync(entry)).Message);
        await File.WriteAllTextAsync(path, Head + Row1 + Row2);
        Assert.Equal((SourceOutcome.Changed, 2L), (await VisitAsync(entry)) is var third ? (third.Outcome, third.Rows) : default);
        File.Delete(path);
        Assert.Equal($"File or folder not found: {path}.", (await VisitAsync(entry)).Message);
        Assert.Equal("local|2", Ask("select slug, row_count from dataset"));
    }

    [Fact]
    public async Task Of_a_folder_each_file_is_a_data_set_named_after_itself()
    {
        Directory.CreateDirectory(Folder.File("in"));
        await File.WriteAllTextAsync(Folder.File("in/999997_aed.csv"), Head + Row1);
        await File.WriteAllTextAsync(Folder.File("in/999997_aed_parks.csv"), Head + Row2);
        await File.WriteAllTextAsync(Folder.File("in/999997_notes.csv"), "just a line\n");
        await File.WriteAllTextAsync(Folder.File("in/readme.pdf"), "no table");

        var state = await VisitAsync(new SourceEntry { Id = "local", Path = Folder.File("in"), Licence = "CC0" });

        Assert.Equal((SourceOutcome.Partly, 2L), (state.Outcome, state.Rows));
        Assert.Contains("1 gave no rows, such as 999997_notes.csv:", state.Message, StringComparison.Ordinal);
        Assert.EndsWith("; left out because they contain no table: readme.pdf", state.Message, StringComparison.Ordinal);
        Assert.Equal(["aed", "aed-parks"], Kept.Query("select slug from dataset order by slug"));
    }

    [Fact]
    public async Task A_data_set_that_its_source_no_longer_supplies_is_told_and_stays()
    {
        Directory.CreateDirectory(Folder.File("in"));
        await File.WriteAllTextAsync(Folder.File("in/999997_aed.csv"), Head + Row1);
        await File.WriteAllTextAsync(Folder.File("in/999997_parks.csv"), Head + Row2);
        var entry = new SourceEntry { Id = "local", Path = Folder.File("in") };

        await VisitAsync(entry);
        Clock.Advance(TimeSpan.FromHours(1));
        File.Delete(Folder.File("in/999997_parks.csv"));
        var second = await VisitAsync(entry);

        Assert.Equal(SourceOutcome.Changed, second.Outcome);
        Assert.Equal(
            "0 added, 0 changed, 0 gone, 0 rejected; no longer in it, but kept: " + Ask("select id from dataset where slug = 'parks'"),
            second.Message);
        Assert.Equal("2", Ask("select count(*) from facility"));
    }

    [Fact]
    public async Task What_gave_no_rows_is_not_well_because_it_did_not_change()
    {
        Directory.CreateDirectory(Folder.File("in"));
        await File.WriteAllTextAsync(Folder.File("in/999997_aed.csv"), Head + Row1);
        await File.WriteAllTextAsync(Folder.File("in/999997_notes.csv"), "just a line\n");
        var entry = new SourceEntry { Id = "local", Path = Folder.File("in") };

        var first = await VisitAsync(entry);
        Clock.Advance(TimeSpan.FromHours(1));
        var second = await VisitAsync(entry);

        Assert.Equal((SourceOutcome.Partly, SourceOutcome.Partly), (first.Outcome, second.Outcome));
        Assert.Equal((first.Message, first.ChangedAt), (second.Message, second.ChangedAt));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_read_fails_like_any_source()
    {
        // Two halves whose paths are short enough, but too long together.
        var (folder, half) = (Folder.File("in"), string.Join('/', Enumerable.Repeat(new string('d', 250), 9)));
        Directory.CreateDirectory(Path.Combine(folder, half));
        Directory.CreateDirectory(Path.Combine(Folder.File("other"), half));
        Directory.Move(Folder.File("other"), Path.Combine(folder, half, "other"));

        try
        {
            var state = await VisitAsync(new SourceEntry { Id = "local", Path = folder });

            Assert.Equal(SourceOutcome.Failed, state.Outcome);
            Assert.StartsWith("The file cannot be read", state.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Move(Path.Combine(folder, half, "other"), Folder.File("other"));
        }
    }

    [Fact]
    public async Task Who_failed_is_not_asked_before_the_time_its_server_named()
    {
        var last = DateTimeOffset.MinValue;
        await using var web = await LocalWeb.StartAsync(http =>
        {
            last = Clock.GetUtcNow();
            http.Response.StatusCode = 503;
            http.Response.Headers.RetryAfter = "30";
            return Task.CompletedTask;
        });

        var state = await VisitAsync(Web(web, "aed"));

        Assert.Equal(3, web.Asked.Count);
        Assert.True(state.NextAt >= last.AddSeconds(30), $"{state.NextAt} is too soon after {last}.");
    }

    [Fact]
    public async Task What_the_server_keeps_programs_from_is_a_failure_unless_the_publisher_gave_leave()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        (web.Robots, web.RobotsStatus) = ("User-agent: *\nDisallow: /*.csv$\n", 200);

        var kept = await VisitAsync(Web(web, "aed"));
        var leave = await VisitAsync(Web(web, "aed") with { IgnoreRobots = true });

        Assert.Equal((SourceOutcome.Failed, SourceOutcome.Changed), (kept.Outcome, leave.Outcome));
        Assert.Contains("/robots.txt does not let programs fetch /aed.csv (Disallow: /*.csv$).", kept.Message, StringComparison.Ordinal);
        Assert.Equal(["/aed.csv"], web.Asked);
    }

    [Fact]
    public async Task What_is_said_of_kind_encoding_and_publisher_is_believed()
    {
        await using var web = await StartAsync();
        files["/x.csv"] = "名称,所在地\n市役所,本町1\n";
        var entry = Web(web, "x") with { Kind = "TOURISM", Encoding = "UTF-16LE", Publisher = "見本県見本市" };

        var wrong = await VisitAsync(entry);
        var right = await VisitAsync(entry with { Encoding = "UTF-8" });

        Assert.Contains("not in the specified encoding, UTF-16 LE", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(SourceOutcome.Changed, right.Outcome);
        Assert.Equal("TOURISM|見本県見本市|999997", Ask("select kind, publisher_name, publisher_id from dataset"));
    }

    [Fact]
    public async Task Each_table_of_a_portal_is_a_source_and_one_that_is_gone_is_told_and_stays()
    {
        var portal = new Portal();
        await using var web = await StartAsync(("/aed.csv", Head + Row1), ("/parks.csv", Head + Row2));
        portal.Packages.Add(Portal.Package("aed", "AEDの場所", Portal.Resource("r1", "", "CSV", "/aed.csv"), Portal.Resource("r2", "公園", "CSV", "/parks.csv"), Portal.Resource("r3", "", "CSV", "/none.csv")));
        await using var ckan = await ServeAsync(portal);
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(ckan.Address("/"), "mihon", null) };

        var first = await VisitAllAsync(entry);
        portal.Packages[0] = Portal.Package("aed", "AEDの場所", Portal.Resource("r1", "", "CSV", "/aed.csv"));
        var second = await VisitAllAsync(entry);

        Assert.Equal(["city/r1 Changed", "city/r2 Changed", "city/r3 Failed", "city Partly"], first.Select(s => $"{s.Id} {s.Outcome}"));
        Assert.Equal("3 tables, 1 failed", first[^1].Message);
        Assert.Equal(["city/r1 Unchanged", "city/r2 Vanished", "city/r3 Vanished", "city Unchanged"], second.Select(s => $"{s.Id} {s.Outcome}"));
        Assert.Equal("1 table, 2 no longer listed", second[^1].Message);
        Assert.Equal("city-r1|AEDの場所|クリエイティブ・コモンズ 表示|2025-12-31", Ask("select slug, title, licence, updated_on from dataset order by slug"));
        Assert.Equal("2", Ask("select count(*) from facility"));
    }

    [Theory]
    [InlineData("/files/1/aed.csv", "/files/1/aed.csv")]
    [InlineData("/files/1/aed.csv", "/files/2/aed.csv")]
    public async Task A_table_that_a_portal_lists_under_a_new_id_is_the_same_source(string before, string after)
    {
        var portal = new Portal();
        (files[before], files[after]) = (Head + Row1, Head + Row1);
        await using var ckan = await ServeAsync(portal);
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(ckan.Address("/"), "mihon", null) };
        portal.Packages.Add(Portal.Package("aed", "AEDの場所", Portal.Resource("r1", "", "CSV", before)));
        await VisitAllAsync(entry);

        // Deleted on one day and created anew on another.
        portal.Packages[0] = Portal.Package("aed", "AEDの場所");
        await VisitAllAsync(entry);
        (files[before], files[after]) = ("", Head + Row1 + Row2);
        portal.Packages[0] = Portal.Package("aed", "AEDの場所", Portal.Resource("r2", "", "CSV", after));
        var third = await VisitAllAsync(entry);
        portal.Packages[0] = Portal.Package("aed", "AEDの場所", Portal.Resource("r3", "", "CSV", after));
        var fourth = await VisitAllAsync(entry);

        Assert.Equal(["city/r1 Changed", "city Changed"], third.Select(s => $"{s.Id} {s.Outcome}"));
        Assert.Equal(["city/r1 Unchanged", "city Unchanged"], fourth.Select(s => $"{s.Id} {s.Outcome}"));
        Assert.Equal("city-r1|2", Ask("select slug, row_count from dataset"));
    }

    [Fact]
    public async Task Of_two_tables_of_one_name_neither_is_taken_for_the_one_that_is_gone()
    {
        var portal = new Portal();
        await using var web = await StartAsync(("/1/data.csv", Head + Row1), ("/2/data.csv", Head + Row1), ("/3/data.csv", Head + Row2));
        await using var ckan = await ServeAsync(portal);
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(ckan.Address("/"), "mihon", null) };

        portal.Packages.Add(Portal.Package("x", "施設", Portal.Resource("r1", "", "CSV", "/1/data.csv")));
        await VisitAllAsync(entry);
        portal.Packages[0] = Portal.Package("x", "施設",
            Portal.Resource("r2", "", "CSV", "/2/data.csv"), Portal.Resource("r3", "", "CSV", "/3/data.csv"));
        var second = await VisitAllAsync(entry);

        Assert.Equal(["city/r2 Changed", "city/r3 Changed", "city/r1 Vanished", "city Changed"], second.Select(s => $"{s.Id} {s.Outcome}"));
    }

    [Fact]
    public async Task What_was_taken_in_part_is_not_whole_because_its_server_failed_for_a_while()
    {
        var (isDown, body) = (false, new MemoryStream());
        using (var zip = new ZipArchive(body, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Put(zip, "999997_aed.csv", Head + Row1);
            await Put(zip, "999997_notes.csv", "just a line\n");
        }

        await using var shop = await LocalWeb.StartAsync(http =>
        {
            http.Response.StatusCode = isDown ? 404 : http.Request.Headers.IfNoneMatch == "\"1\"" ? 304 : 200;
            http.Response.Headers.ETag = "\"1\"";
            return http.Response.StatusCode == 200 ? http.Response.Body.WriteAsync(body.ToArray()).AsTask() : Task.CompletedTask;
        });
        var entry = new SourceEntry { Id = "all", Url = shop.Address("/all.zip") };

        var first = await VisitAsync(entry);
        var second = await VisitAsync(entry);
        isDown = true;
        var third = await VisitAsync(entry);
        isDown = false;
        var fourth = await VisitAsync(entry);

        Assert.Equal([SourceOutcome.Partly, SourceOutcome.Partly, SourceOutcome.Failed, SourceOutcome.Partly],
            new[] { first, second, third, fourth }.Select(s => s.Outcome));

        static async Task Put(ZipArchive zip, string name, string text)
        {
            await using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            await writer.WriteAsync(text);
        }
    }

    [Fact]
    public async Task A_table_of_a_portal_on_a_private_address_is_not_fetched()
    {
        var portal = new Portal();
        await using var web = await LocalWeb.StartAsync(http => http.Request.Path == Portal.Search ? portal.AnswerAsync(http) : http.Response.WriteAsync(Head + Row1));
        portal.Packages.Add(Portal.Package("aed", "AED", Portal.Resource("r1", "", "CSV", $"http://127.0.0.1:{web.Port}/inside.csv"), Portal.Resource("r2", "", "CSV", "/aed.csv")));
        var entry = new SourceEntry { Id = "city", Ckan = new CkanQuery(new Uri("http://far.example/"), "mihon", null) };

        var states = await VisitAllAsync(entry, Closed(web));

        Assert.Equal(["city/r1 Failed", "city/r2 Changed", "city Partly"], states.Select(s => $"{s.Id} {s.Outcome}"));
        Assert.DoesNotContain("/inside.csv", web.Asked);
    }

    [Fact]
    public async Task All_are_asked_and_one_that_fails_disturbs_no_other_and_one_that_is_no_longer_listed_is_told()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1), ("/other.csv", Head + Row2));
        SourceEntry[] entries = [Web(web, "none"), Web(web, "aed"), Web(web, "other")];

        using var all = Run(entries);
        var first = await Clock.PassUntilAsync(all.AllAsync(null, CancellationToken.None));
        using var fewer = Run(entries[..2]);
        var second = await Clock.PassUntilAsync(fewer.AllAsync(null, CancellationToken.None));

        Assert.Equal(["none Failed", "aed Changed", "other Changed"], first.Select(v => $"{v.State.Id} {v.State.Outcome}"));
        Assert.Equal(["none Failed", "aed Unchanged", "other Vanished"], second.Select(v => $"{v.State.Id} {v.State.Outcome}"));
        Assert.Equal(3, Database().Sources.All().Count);
        Assert.Equal("2", Ask("select count(*) from facility"));
    }

    [Fact]
    public async Task A_database_that_another_process_loads_is_left_alone_and_said_so()
    {
        await using var web = await StartAsync(("/aed.csv", Head + Row1));
        using (Database().BeginLoad())
        {
            Assert.Equal(DatabaseFailureKind.Locked, (await Assert.ThrowsAsync<DatabaseFailure>(() => VisitAsync(Web(web, "aed")))).Kind);
        }

        Assert.Equal(SourceOutcome.Changed, (await VisitAsync(Web(web, "aed"))).Outcome);
    }

    private Task<LocalWeb> StartAsync(params (string Path, string Text)[] served)
    {
        foreach (var (path, text) in served)
        {
            files[path] = text;
        }

        return LocalWeb.StartAsync(ServeAsync);
    }

    private Task<LocalWeb> ServeAsync(Portal portal) =>
        LocalWeb.StartAsync(http => http.Request.Path == Portal.Search ? portal.AnswerAsync(http) : ServeAsync(http));

    private async Task ServeAsync(HttpContext http)
    {
        if (!files.TryGetValue(http.Request.Path, out var text))
        {
            http.Response.StatusCode = 404;
            return;
        }

        var tag = $"\"{text.Length}\"";
        if (hasTags)
        {
            http.Response.Headers.ETag = tag;
        }

        if (hasTags && http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = 304;
            return;
        }

        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    private static SourceEntry Web(LocalWeb web, string id) => new() { Id = id, Url = web.Address($"/{id}.csv") };

    private StoreUnderTest Kept => field ??= StoreUnderTest.Default(Folder);

    private CityStore Database() =>
        Folder.Keep(Kept.Open(CityCatalog.Create(), new CityStoreRules { Clock = Clock, Patience = TimeSpan.FromMilliseconds(50) }));

    /// <summary>Makes a run with a newly opened database: only what is stored is remembered.</summary>
    private SourceRun Run(IReadOnlyList<SourceEntry> entries, DownloadRules? rules = null)
    {
        var database = Database();
        return new SourceRun(new SourceList("/lists/sources.json", entries), database, new Importer(database, MunicipalityTable.BuiltIn(), Clock), rules ?? Open, Clock, () => 0);
    }

    private async Task<SourceState> VisitAsync(SourceEntry entry) => Assert.Single(await VisitAllAsync(entry));

    private async Task<List<SourceState>> VisitAllAsync(SourceEntry entry, DownloadRules? rules = null)
    {
        using var run = Run([entry], rules);
        var states = new List<SourceState>();
        var last = await Clock.PassUntilAsync(run.OneAsync(entry, onlyDue: false, visit => states.Add(visit.State), null, CancellationToken.None));
        Assert.Equivalent(last, Database().Sources.Find(entry.Id));
        return states;
    }

    private string Ask(string sql) => Kept.Query(sql).FirstOrDefault() ?? "";
}
