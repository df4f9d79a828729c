using System.CommandLine;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Page;
using Gateway.Tests.Cli;
using Gateway.Tests.Rooms;
using Xunit;

namespace Gateway.Tests.Docs;

/// <summary>The README says what the program does: its commands, verbs, settings, rooms and its first question.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>Flags of dotnet, of its tool for EF Core, of the TypeScript compiler and its generator.</summary>
    private static readonly string[] OthersFlags = ["--project", "--output-dir", "--config", "--module", "--target"];

    private static string Readme { get; } = Sources.Read("README.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_table_of_settings_is_the_programs() =>
        Assert.Contains("<!-- settings -->\n" + SettingTable.ToMarkdown() + "\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void Every_verb_is_mentioned_and_every_mentioned_verb_exists()
    {
        using var program = new ToldProgram();
        var verbs = Leaves(CommandLine.CreateRoot(program.Parts, program.Surroundings), "gateway").ToList();
        var mentioned = VerbRow().Matches(Readme).Select(match => Regex.Replace(match.Groups[1].Value, "[ ]+[A-Z].*$", "")).ToList();

        Assert.Equal(verbs.Order(), mentioned.Order());
    }

    [Fact]
    public void The_kind_that_is_shown_as_an_example_is_the_one_in_the_source()
    {
        var added = Block("kind", "diff").Split('\n').Where(line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal)).Select(line => line[1..]).ToList();

        Assert.Contains(added[0], Sources.Read("src/Catalog/CityCatalog.cs"), StringComparison.Ordinal);
        Assert.Equal(Sources.Read("src/Catalog/Kinds/FireHydrantKind.cs").ReplaceLineEndings("\n").TrimEnd('\n'), string.Join('\n', added.Skip(1)));
    }

    [Fact]
    public void Every_picture_is_there_and_small()
    {
        var pictures = Picture().Matches(Readme).Select(match => new FileInfo(Path.Combine(Sources.Root, match.Groups[1].Value))).ToList();

        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, picture => Assert.InRange(picture.Length, 10_000, 150_000));
    }

    [Fact]
    public void Every_flag_that_is_mentioned_exists()
    {
        using var program = new ToldProgram();
        var flags = Flags(CommandLine.CreateRoot(program.Parts, program.Surroundings)).ToHashSet();

        // What belongs to other programs stands on lines of theirs.
        var own = string.Join('\n', Readme.Split('\n').Where(line => !OtherProgram().IsMatch(line)));
        Assert.Empty(Flag().Matches(own).Select(match => match.Value).Except([.. OthersFlags, .. flags]));
    }

    [Fact]
    public void Every_command_is_understood()
    {
        using var program = new ToldProgram();
        var root = CommandLine.CreateRoot(program.Parts, program.Surroundings);
        var commands = Command().Matches(Readme).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Empty(root.Parse(command).Errors));
    }

    [Fact]
    public void Every_room_is_on_the_map() =>
        Assert.All(House.Order, room => Assert.Contains($"| `src/{room}` |", Readme, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_data_set_is_named() =>
        Assert.All(CityCatalog.Create().Kinds, kind => Assert.Contains(kind.Title, Readme, StringComparison.Ordinal));

    [Fact]
    public void The_first_question_is_the_one_that_the_greeting_and_the_page_show() => Assert.Equal(FirstQuestion.Query, FirstQuery());

    [Fact]
    public async Task The_first_question_has_the_answer_that_is_written()
    {
        using var program = new ToldProgram();
        var settings = new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>());
        using var gateway = program.Parts.Serve(settings);

        var answer = await gateway.Execute(new OperationRequest(FirstQuery()), CancellationToken.None);

        Assert.Equal(Pretty(Block("first-answer", "json")), Pretty(System.Text.Encoding.UTF8.GetString(answer.Json.Span)));
    }

    private static string FirstQuery() => QueryMember().Match(Block("first-query", "sh")).Groups[1].Value;

    /// <summary>The fenced block after a mark.</summary>
    private static string Block(string mark, string language)
    {
        var start = Readme.IndexOf($"<!-- {mark} -->\n```{language}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"The README has no {mark}.");
        start = Readme.IndexOf("```", start, StringComparison.Ordinal) + 4 + language.Length;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

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

    [GeneratedRegex(@"^\s*(docker|dotnet (tool|pack))\b")]
    private static partial Regex OtherProgram();

    [GeneratedRegex(@"(?<=[\s`])--[a-z][a-z-]*")]
    private static partial Regex Flag();

    [GeneratedRegex(@"^dotnet run --project src(?: -- )?(.*)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"!\[[^\]]+\]\(([^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"""query"":""([^""]*)""")]
    private static partial Regex QueryMember();
}
