using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>What a user does on the first day, with the real program: look at the sample, import files, look again.</summary>
public sealed class JourneyTests : IDisposable
{
    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_sample_makes_way_for_the_first_real_file()
    {
        Settle();
        var before = await DatasetsAsync();
        WriteSample("999997_aed.csv");

        var first = await program.RunAsync("import", "999997_aed.csv", "--licence", "CC BY 4.0");
        var after = await DatasetsAsync();

        Assert.Equal((45, true), (before.Count, before.All(set => set.GetProperty("sample").GetBoolean())));
        Assert.Equal(ExitCode.Done, first);
        var only = Assert.Single(after);
        Assert.Equal((false, 14, "CC BY 4.0"), (only.GetProperty("sample").GetBoolean(), only.GetProperty("rowCount").GetInt32(), only.GetProperty("licence").GetString()));
    }

    [Fact]
    public async Task The_sample_stays_when_asked_and_goes_when_not_wanted()
    {
        Settle();
        WriteSample("999997_aed.csv");

        await program.RunAsync("import", "999997_aed.csv", "--dataset", "mine", "--keep-sample");
        Assert.Equal(46, (await DatasetsAsync()).Count);

        Settle(("no-sample", "true"));
        Assert.Equal("mine", Assert.Single(await DatasetsAsync()).GetProperty("slug").GetString());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        WriteSample("999997_event.csv");

        await program.RunAsync("import", "999997_event.csv");
        var first = await DatasetsAsync();
        var code = await program.RunAsync("import", "999997_event.csv");
        var report = program.Output;

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(@"40\s+40\s+0\s+0\s+40\s+0\s+0", report);
        Assert.Equal(first.Select(set => set.ToString()), (await DatasetsAsync()).Select(set => set.ToString()));
    }

    [Fact]
    public async Task Files_without_rows_are_named_and_the_others_are_taken()
    {
        program.Write("notes.csv", "just a line of text\n");
        program.Write("readme.pdf", "not a table");
        WriteSample("999997_aed.csv");

        var some = await program.RunAsync("import", ".");
        var (output, error) = (program.Output, program.Error);
        var none = await program.RunAsync("import", "notes.csv");

        Assert.Equal((ExitCode.Partly, ExitCode.Failed), (some, none));
        Assert.Contains("No rows:", error, StringComparison.Ordinal);
        Assert.Contains("notes.csv", error, StringComparison.Ordinal);
        Assert.Matches(@"Left out because they contain no table: .*readme\.pdf", output);
        Assert.Single(await DatasetsAsync());
    }

    [Fact]
    public async Task Data_sets_are_a_table_for_people()
    {
        Settle();

        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets"));

        Assert.Matches(@"slug\s+kind\s+publisher name\s+title\s+row count\s+rejected count\s+version\s+imported at\s+licence", program.Output);
        Assert.Matches(@"aed\s+AED\s+見本県見本市\s+見本市（架空）AED", program.Output);
    }

    [Theory]
    [InlineData("GATEWAY_ONLY_TRUSTED", "true")]
    [InlineData("GATEWAY_MAX_FIELD_COST", "1")]
    [InlineData("GATEWAY_MAX_DOCUMENT", "10")]
    public async Task The_limits_of_clients_do_not_keep_the_operator_from_listing_the_data_sets(string limit, string value)
    {
        program.Parts.Serve(DefaultSettings.With(program.Path("city.db"))).Dispose();
        program.Environment[limit] = value;

        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets", "--database", "city.db", "--json"));
        Assert.Contains("\"population\"", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_a_database_of_its_own()
    {
        Settle();

        Assert.Equal(ExitCode.Done, await program.RunAsync("backup", "copy.db"));
        await program.RunAsync("datasets", "--json", "--database", "copy.db");

        Assert.Equal(45, Rows().Count);
    }

    [Theory]
    [InlineData(true, "It shows the sample city 見本市, which is fictional")]
    [InlineData(false, "It is empty: `gateway import FILE...`")]
    public async Task The_greeting_says_which_data_is_shown(bool sample, string words)
    {
        using var stop = new CancellationTokenSource();
        var serving = program.RunAsync(stop.Token, ["serve", "--urls", "http://127.0.0.1:0", .. sample ? (string[])[] : ["--no-sample"]]);
        while (!program.Output.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            Assert.False(serving.IsCompleted, program.Error);
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        await serving;

        Assert.Contains(words, program.Output, StringComparison.Ordinal);
    }

    private void Settle(params (string Name, string Value)[] flags)
    {
        var reader = new SettingReader(_ => null, program.Surroundings.Folder);
        program.Parts.Serve(reader.Read(flags.ToDictionary(flag => flag.Name, flag => flag.Value))).Dispose();
    }

    private void WriteSample(string name)
    {
        using var from = SampleCity.Files().Single(file => file.Name == name).Open();
        using var to = File.Create(program.Path(name));
        from.CopyTo(to);
    }

    private async Task<IReadOnlyList<JsonElement>> DatasetsAsync()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets", "--json"));
        return Rows();
    }

    private List<JsonElement> Rows()
    {
        using var document = JsonDocument.Parse(program.Output);
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }
}
