using Gateway.Cli;
using Gateway.Cli.Shell;
using Gateway.Cli.Verbs;
using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>What <c>gateway import</c> passes on, reports, and returns; the importer itself is faked.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly CapturedProgram program = new();
    private ImportOrder? order;

    public ImportVerbTests()
    {
        program.Write("a.csv", "x");
        program.Write("b.csv", "x");
    }

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData(ExitCode.Done, 3, 2)]
    [InlineData(ExitCode.Partly, 3, 0)]
    [InlineData(ExitCode.Failed, 0, 0)]
    public async Task The_exit_code_tells_how_many_files_gave_rows(int expected, int first, int second)
    {
        Play(new FileReport("a.csv") { Added = first, Rejected = 3 - first }, new FileReport("b.csv") { Added = second, Rejected = 2 - second });

        Assert.Equal(expected, await program.RunAsync("import", "a.csv", "b.csv"));
        Assert.Equal(first == 0, program.Error.Contains("No rows: a.csv", StringComparison.Ordinal));
        Assert.Equal(second == 0, program.Error.Contains("No rows: b.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_file_at_all_is_a_failure()
    {
        Play();

        Assert.Equal(ExitCode.Failed, await program.RunAsync("import", "."));
        Assert.Contains("No file was found.", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_shows_the_numbers_and_the_findings_by_rule()
    {
        Play(new FileReport("a.csv")
        {
            Title = "[EVENT] events of 見本市",
            Added = 5,
            Changed = 3,
            Unchanged = 2,
            Gone = 1,
            Rejected = 1,
            Findings =
            [
                new FindingGroup(CellRules.DateUnreadable, 9, new Finding(CellRules.DateUnreadable, 4, "開始日", "あす")),
                new FindingGroup(CellRules.UrlNotAbsolute, 2, new Finding(CellRules.UrlNotAbsolute, 7, "URL", "www.example.jp")),
            ],
        });

        await program.RunAsync("import", "a.csv");

        var text = program.Output.ReplaceLineEndings("\n");
        Assert.Matches(@"read\s+taken\s+added\s+changed\s+unchanged\s+gone\s+rejected", text);
        Assert.Matches(@"a\.csv\s+\[EVENT\] events of 見本市\s+11\s+10\s+5\s+3\s+2\s+1\s+1", text);
        Assert.Contains("a.csv: 11 findings\n       9 × date-unreadable (error): This is not a date; the field is null.\n           for example line 4, 開始日: \"あす\"\n", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("date-unreadable", StringComparison.Ordinal) < text.IndexOf("url-not-absolute", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_terminal_each_file_is_one_plain_line()
    {
        Play(new FileReport("a.csv") { Added = 1 });

        await program.RunAsync("import", "a.csv");

        Assert.StartsWith($"Reading {program.Path("a.csv")}", program.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', program.Output);
    }

    [Fact]
    public async Task Quiet_shows_only_what_went_wrong()
    {
        Play(new FileReport("a.csv") { Added = 1 }, new FileReport("b.csv") { Failure = new FileFailure("empty", "The file is empty.") });

        Assert.Equal(ExitCode.Partly, await program.RunAsync("import", "a.csv", "b.csv", "--quiet"));
        Assert.Equal(("", "No rows: b.csv: "), (program.Output, program.Error[..16]));
    }

    [Fact]
    public async Task A_long_import_tells_now_and_then_how_far_it_is()
    {
        var clock = new HandClock();
        using var output = new StringWriter();
        var line = new ProgressLine(new Terminal(output, output, interactive: false), clock);

        await line.RunAsync(quiet: false, progress =>
        {
            foreach (var (seconds, of, rows, fraction) in new[] { (0, "a.csv", 0, 0), (4, "a.csv", 500, 0.1), (6, "a.csv", 1_000, 0.2), (5, "b.csv", 0, 0.25), (5, "b.csv", 2_000, 0.5) })
            {
                clock.Now += TimeSpan.FromSeconds(seconds);
                progress(new ImportProgress(of, rows, fraction));
            }

            return Task.FromResult<IReadOnlyList<FileReport>>([]);
        });

        Assert.Equal(
            ["Reading a.csv", "  20 %, 1,000 rows, 100 a second, about 40 s left", "Reading b.csv", "  50 %, 3,000 rows, 150 a second, about 20 s left", ""],
            output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task Every_flag_reaches_the_importer()
    {
        Play(new FileReport("a.csv") { Added = 1 });

        await program.RunAsync(
            "import", "a.csv", "b.csv", "--municipality", "12203", "--force-municipality", "--dataset", "aed", "--licence", "CC BY 4.0",
            "--title", "T", "--source-url", "https://example.jp/", "--append", "--keep-sample");

        Assert.Equal([program.Path("a.csv"), program.Path("b.csv")], order!.Paths);
        var expected = new ImportOptions
        {
            Municipality = "122033",
            ForceMunicipality = true,
            Dataset = "aed",
            Licence = "CC BY 4.0",
            Title = "T",
            SourceUrl = "https://example.jp/",
            Vanished = Vanished.Stay,
            KeepSample = true,
            SkipsKnown = true,
        };
        Assert.Equal(expected, order.Options);
    }

    [Fact]
    public async Task The_report_holds_every_finding_as_JSON()
    {
        Finding[] unread = [new(CellRules.DateUnreadable, 4, "開始日", "あす"), new(CellRules.DateUnreadable, 5, "開始日", "きのう")];
        Play(
            new FileReport("a.csv")
            {
                Added = 2, Rejected = 1,
                Findings = [new FindingGroup(CellRules.DateUnreadable, 2, unread)],
                Noticed = unread,
            },
            new FileReport("b.csv") { Failure = new FileFailure("pdf", "This is a PDF document, not a table.") });

        await program.RunAsync("import", "a.csv", "b.csv", "--report", "report.json");

        var report = System.Text.Json.JsonDocument.Parse(File.ReadAllText(program.Path("report.json"))).RootElement.GetProperty("files");
        var finding = Assert.Single(report[0].GetProperty("findings").EnumerateArray());
        Assert.Equal("あす|2", $"{finding.GetProperty("value")}|{finding.GetProperty("count")}");
        Assert.Equal([4, 5], finding.GetProperty("lines").EnumerateArray().Select(l => l.GetInt32()));
        Assert.Equal(["あす", "きのう"], finding.GetProperty("examples").EnumerateArray().Select(e => e.GetProperty("value").GetString()));
        Assert.Equal("{\"read\":3,\"taken\":2,\"added\":2,\"changed\":0,\"unchanged\":0,\"gone\":0,\"rejected\":1}", report[0].GetProperty("rows").GetRawText().Replace(" ", "").ReplaceLineEndings(""));
        Assert.Equal("pdf", report[1].GetProperty("failure").GetProperty("rule").GetString());
    }

    [Fact]
    public async Task What_folders_and_archives_left_out_is_named_in_the_report_and_in_its_JSON()
    {
        Directory.CreateDirectory(program.Path("data"));
        Enumerable.Range(1, 12).ToList().ForEach(i => program.Write($"data/{i:00}.pdf", "%PDF"));
        Play(new FileReport("all.zip/a.csv") { Added = 1, LeftOut = ["図.png"] });

        await program.RunAsync("import", "data", "--report", "report.json", "--lang", "ja");

        Assert.Contains("表がないため対象外：01.pdf、02.pdf、", program.Output, StringComparison.Ordinal);
        Assert.Contains("、10.pdf、ほか2件", program.Output, StringComparison.Ordinal);
        var report = System.Text.Json.JsonDocument.Parse(File.ReadAllText(program.Path("report.json"))).RootElement;
        Assert.Equal(
            Enumerable.Range(1, 12).Select(i => $"{i:00}.pdf"), report.GetProperty("leftOut").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal("図.png", report.GetProperty("files")[0].GetProperty("leftOut")[0].GetString());
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_before_anything_is_taken_in()
    {
        var ran = false;
        program.Parts = program.Parts with
        {
            Import = (_, _, _, _) =>
            {
                ran = true;
                return Task.FromResult<IReadOnlyList<FileReport>>([]);
            },
        };

        Assert.Equal(ExitCode.Failed, await program.RunAsync("import", "a.csv", "--report", "."));
        Assert.False(ran);
        Assert.NotEmpty(program.Error);
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_ends_with_4()
    {
        program.Parts = program.Parts with { Import = (_, _, _, _) => throw new DatabaseFailure(DatabaseFailureKind.Locked, "gateway.db is locked.") };

        Assert.Equal(ExitCode.Database, await program.RunAsync("import", "a.csv"));
        Assert.Equal("gateway.db is locked.", program.Error.TrimEnd());
    }

    [Fact]
    public async Task A_report_replaces_an_older_one_but_no_data()
    {
        Play(new FileReport("b.csv") { Added = 1 });
        program.Write("places.json", """{"type":"FeatureCollection","features":[]}""");
        program.Write("city.db", "rows");
        string[] data = ["a.csv", "places.json", "city.db"];
        var before = data.Select(file => File.ReadAllText(program.Path(file))).ToList();

        foreach (var file in data)
        {
            Assert.Equal(ExitCode.Usage, await program.RunAsync("import", "b.csv", "--database", "city.db", "--report", file));
            Assert.Contains($"{program.Path(file)} holds data", program.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, data.Select(file => File.ReadAllText(program.Path(file))));
        Assert.Null(order);
        Assert.Equal(ExitCode.Done, await program.RunAsync("import", "b.csv", "--report", "report.json"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("import", "b.csv", "--report", "report.json"));
    }

    /// <summary>A clock that stands still until it is moved.</summary>
    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private void Play(params FileReport[] files) => program.Parts = program.Parts with
    {
        Import = (_, given, progress, _) =>
        {
            order = given;
            foreach (var path in given.Paths)
            {
                progress(new ImportProgress(path, 1, 0.5));
            }

            return Task.FromResult<IReadOnlyList<FileReport>>(files);
        },
    };
}
