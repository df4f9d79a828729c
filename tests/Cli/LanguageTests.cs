using System.CommandLine;
using Gateway.Cli.Shell;
using Gateway.Cli.Verbs;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>All verbs speak two languages: their output, their help, and the rules they explain.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public void No_word_lacks_a_language()
    {
        Assert.Equal(Enum.GetValues<Word>(), EnglishWords.Table.Keys.Order());
        Assert.Equal(Enum.GetValues<Word>(), JapaneseWords.Table.Keys.Order());
        Assert.All(EnglishWords.Table, w => Assert.Equal(Places(w.Value), Places(JapaneseWords.Table[w.Key])));
        Assert.All(JapaneseWords.Table.Values, w => Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}、]", w));
    }

    [Fact]
    public void No_verb_flag_or_argument_lacks_Japanese_help() => Assert.Empty(Nameless(program.Commands, ""));

    [Fact]
    public void No_notes_of_a_verb_lack_Japanese() =>
        Assert.All(program.Commands.Subcommands.OfType<Verb>().Where(v => v.Notes.Length > 0),
            v => Assert.True(JapaneseNotes.ByVerb.ContainsKey(v.Name)));

    [Theory]
    [InlineData("ja_JP.UTF-8", "", "動作を指定しない場合は公開（serve）します。")]
    [InlineData("ja_JP.UTF-8", "--lang en", "It serves by default.")]
    [InlineData("en_US.UTF-8", "--lang=ja", "使い方：")]
    [InlineData("C", "", "Usage:")]
    [InlineData("C", "", "or up to eight times as many")]
    [InlineData("C", "--lang=ja", "その8倍まで待てます")]
    public async Task Help_is_in_the_language_of_the_system_or_the_one_asked_for(string system, string flag, string expected)
    {
        program.Environment["LANG"] = system;
        await program.RunAsync(["--help", .. flag.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Contains(expected, program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_an_import_names_each_ending_that_it_takes_from_a_folder()
    {
        await program.RunAsync("import", "--help");
        Assert.All([.. ImportFiles.Tables, ".json", ".xml", ".txt"], ending => Assert.Matches($@"\{ending}\b", program.Output));
    }

    [Fact]
    public async Task An_import_and_what_goes_wrong_are_told_in_Japanese()
    {
        program.Write("999997_aed.csv", "全国地方公共団体コード,名称,所在地_連結表記,設置位置,URL\n999997,市役所,見本県見本市本町1,1階,a.html\n");
        await program.RunAsync("import", "999997_aed.csv", "--lang", "ja", "--database", "x.db");
        Assert.Contains("999997_aed.csv：確認事項1件", program.Output, StringComparison.Ordinal);
        Assert.Contains("url-not-absolute (注意): http(s)で始まる", program.Output, StringComparison.Ordinal);
        await program.RunAsync("remove", "nothing", "--lang", "ja", "--database", "x.db");
        Assert.Equal("データセット nothing はありません。`gateway datasets` で一覧を表示できます。", program.Error.TrimEnd());
    }

    [Theory]
    [InlineData("en", "flag-unclear [warning]", "Why: Apps can only show yes, no or unknown.", "Correct example: 有")]
    [InlineData("ja", "flag-unclear [注意]", "対応: 「有」か「無」", "正しい記入例: 有")]
    public async Task A_rule_is_explained_by_the_values_that_findings_use(string language, params string[] lines)
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("rules", "flag-unclear", "--lang", language));
        Assert.All(lines, line => Assert.Contains(line, program.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_rules_are_listed_and_one_that_is_not_there_is_a_usage_error()
    {
        await program.RunAsync("rules");
        Assert.Equal(Rules.All.Count(), program.Output.Trim().Split('\n').Length);
        Assert.Equal(ExitCode.Usage, await program.RunAsync("rules", "flag"));
        Assert.Equal("There is no rule flag. Similar: flag-unclear, flag-remark.", program.Error.Trim());
    }

    private static IEnumerable<string> Nameless(Command command, string path) =>
        command.Options.Select(o => o.Name).Concat(command.Arguments.Select(a => a.Name))
            .Where(n => JapaneseHelp.Of(path, n) is null).Select(n => $"{path} {n}")
            .Concat(JapaneseHelp.Of(path, "") is null ? [path] : [])
            .Concat(command.Subcommands.SelectMany(c => Nameless(c, $"{path} {c.Name}".Trim())));

    private static string Places(string format) =>
        string.Join(' ', format.Split('{').Skip(1).Select(p => p.Split('}')[0]).Order(StringComparer.Ordinal));
}
