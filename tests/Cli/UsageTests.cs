using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Cli.Verbs;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The command line itself: help, version, and errors of usage with exit code 2.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("import")]
    [InlineData("nonsense")]
    [InlineData("--nonsense")]
    [InlineData("serve --page-size many")]
    [InlineData("serve --urls")]
    [InlineData("import x.csv --append --replace")]
    [InlineData("import x.csv --municipality 12")]
    [InlineData("import x.csv --municipality 122034")]
    [InlineData("import x.csv --force-municipality")]
    [InlineData("import x.csv --encoding latin")]
    [InlineData("check x.csv --header-row 0")]
    [InlineData("import --sources x.json --sheet 1")]
    [InlineData("import no-such-file.csv")]
    [InlineData("explain")]
    [InlineData("explain no-such-file.graphql")]
    [InlineData("explain x.graphql --variables [1]")]
    [InlineData("explain x.graphql --variables {")]
    [InlineData("schema")]
    [InlineData("backup")]
    [InlineData("remove")]
    [InlineData("check")]
    [InlineData("check x.csv --fail-on much")]
    [InlineData("import x.csv --source-url nowhere")]
    [InlineData("rules no-such-rule")]
    [InlineData("rules ぬ")]
    [InlineData("insight --month 2026-13")]
    [InlineData("insight --format pdf")]
    [InlineData("datasets --settings no-such-file.json")]
    [InlineData("health --url nowhere")]
    [InlineData("import ")]
    [InlineData("check ")]
    [InlineData("import-addresses ")]
    public async Task A_command_line_that_cannot_be_understood_ends_with_2_and_says_why(string line)
    {
        using var program = new CapturedProgram();

        var code = await program.RunAsync(line.Split(' '));

        Assert.Equal(ExitCode.Usage, code);
        Assert.NotEmpty(program.Error);
        Assert.DoesNotContain("   at ", program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --foo", "gateway serve --help")]
    [InlineData("schema print --foo", "gateway schema print --help")]
    [InlineData("client typescript --foo", "gateway client typescript --help")]
    public async Task The_help_that_is_named_is_that_of_the_verb(string line, string help)
    {
        using var program = new CapturedProgram();

        Assert.Equal(ExitCode.Usage, await program.RunAsync(line.Split(' ')));
        Assert.EndsWith(help, program.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_verb_has_help_and_version()
    {
        using var program = new CapturedProgram();
        foreach (var verb in Verbs(CommandLine.CreateRoot(program.Parts, program.Surroundings), []))
        {
            Assert.Equal(ExitCode.Done, await program.RunAsync([.. verb, "--help"]));
            Assert.Contains("Usage:", program.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Done, await program.RunAsync([.. verb, "--version"]));
            Assert.Matches(@"^gateway \d+\.\d+\.\d+\r?\n$", program.Output);
        }
    }

    [Fact]
    public async Task Help_of_serve_shows_every_setting_with_its_variable_and_default()
    {
        using var program = new CapturedProgram();

        await program.RunAsync("serve", "--help");

        Assert.All(SettingTable.All, setting =>
        {
            Assert.Contains(setting.Flag, program.Output, StringComparison.Ordinal);
            Assert.Contains($"[{setting.Variable}, default: {setting.Default}]", program.Output, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string[]> Verbs(Command command, string[] path) =>
        command.Subcommands.SelectMany(verb => Verbs(verb, [.. path, verb.Name])).Prepend(path);
}
