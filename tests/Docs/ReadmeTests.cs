using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>The pages match the program: verbs, settings, kinds of data and the first query; in both languages.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>Flags of dotnet, its EF Core tool, the TypeScript compiler and its generator.</summary>
    private static readonly string[] OthersFlags =
        ["--project", "--output-dir", "--config", "--module", "--target", "--data-urlencode", "--data-checksums", "--quick"];

    private static WrittenPage Readme { get; } = WrittenPage.Of("README.md");

    private static WrittenPage Japanese { get; } = WrittenPage.Of(".github/README.ja.md");

    [Fact]
    public void The_table_of_settings_is_the_programs() =>
        Assert.EndsWith(
            "<!-- settings -->\n" + SettingTable.ToMarkdown(), WrittenPage.Of(".github/SETTINGS.md").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/README.ja.md")]
    public void Every_verb_is_mentioned_and_every_mentioned_verb_exists(string page)
    {
        using var program = new CapturedProgram();
        var verbs = Leaves(program.Commands, "gateway").ToList();
        var rows = VerbRow().Matches(WrittenPage.Of(page).Text).Select(match => match.Groups[1].Value);
        var mentioned = rows.Select(row => Regex.Replace(row, "[ ]+[A-Z].*$", "")).ToList();

        Assert.Equal(verbs.Order(), mentioned.Order());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/README.ja.md")]
    public void Every_picture_is_there_and_small(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Sources.Root, page))!;
        var paths = Picture().Matches(WrittenPage.Of(page).Text).Select(match => match.Groups[1].Value);
        var pictures = paths.Select(path => new FileInfo(Path.Combine(folder, path))).ToList();

        Assert.Equal(5, pictures.Count);
        Assert.All(pictures, picture => Assert.InRange(picture.Length, 10_000, 150_000));
    }

    [Fact]
    public void Every_flag_that_is_mentioned_exists()
    {
        using var program = new CapturedProgram();
        var flags = Flags(program.Commands).ToHashSet();

        // Flags of other programs stand on lines that name them.
        var own = WrittenPage.All.SelectMany(page => page.Text.Split('\n')).Where(line => !OtherProgram().IsMatch(line));
        Assert.Empty(own.SelectMany(line => Flag().Matches(line)).Select(match => match.Value).Except([.. OthersFlags, .. flags]));
    }

    /// <summary>Readers of Japanese type the same: blocks and the program's own words are on both pages, in the same order.</summary>
    [Fact]
    public void The_Japanese_page_has_the_same_blocks_and_headings()
    {
        Assert.Equal(Readme.Blocks.Select(Told), Japanese.Blocks.Select(Told));
        Assert.Equal(Readme.Anchors.Count(), Japanese.Anchors.Count());
        Assert.Contains("](.github/README.ja.md)", Readme.Text.Split('\n')[2], StringComparison.Ordinal);
        Assert.Contains("](../README.md)", Japanese.Text.Split('\n')[2], StringComparison.Ordinal);

        static (string, string, string) Told(FencedBlock block) => (block.Mark, block.Language, block.Text);
    }

    [Fact]
    public void Every_kind_of_data_set_is_named() =>
        Assert.All(CityCatalog.Create().Kinds, kind =>
            Assert.Contains(kind.Title, WrittenPage.Of(".github/IMPORTING.md").Text, StringComparison.Ordinal));

    [Fact]
    public void The_first_question_is_the_one_that_the_greeting_and_the_page_show() => Assert.Equal(FirstQuestion.Query, FirstQuery());

    [Fact]
    public async Task The_first_question_has_the_answer_that_is_written()
    {
        using var program = new CapturedProgram();
        var settings = new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>());
        using var gateway = program.Parts.Serve(settings);

        var answer = await gateway.ExecuteAsync(new OperationRequest(FirstQuery()), CancellationToken.None);

        Assert.Equal(Pretty(Readme.Block("first-answer", "json")), Pretty(System.Text.Encoding.UTF8.GetString(answer.Json.Span)));
    }

    private static string FirstQuery() => QueryMember().Match(Readme.Block("first-query", "sh")).Groups[1].Value;

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private static string Pretty(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Indented);
    }

    private static IEnumerable<string> Leaves(Command command, string path) => command.Subcommands.Count == 0
        ? [path]
        : command.Subcommands.SelectMany(verb => Leaves(verb, $"{path} {verb.Name}"));

    private static IEnumerable<string> Flags(Command command) => command.Options.SelectMany(option => option.Aliases.Append(option.Name))
        .Concat(command.Subcommands.SelectMany(Flags));

    [GeneratedRegex(@"^\| `(gateway [^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex VerbRow();

    [GeneratedRegex(@"^\s*(docker|dotnet (tool|pack|ef)|[a-z]?\$ (initdb|createdb|pg_[a-z]+))\b")]
    private static partial Regex OtherProgram();

    [GeneratedRegex(@"(?<=[\s`])--[a-z][a-z-]*")]
    private static partial Regex Flag();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"""query"":""([^""]*)""")]
    private static partial Regex QueryMember();
}
