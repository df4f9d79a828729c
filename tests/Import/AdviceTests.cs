using System.Text.RegularExpressions;
using Gateway.Import.Findings;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Each rule says why it matters, what to do and what would be right, and some test file triggers it.</summary>
public sealed partial class AdviceTests
{
    /// <summary>
    /// Rules that no text file alone can trigger: they are about workbooks, timetables, runs of several files, instructions of the
    /// operator, and more findings than are kept. WorkbookTests, FeedTests, CompanionTests, RunTests and ImporterTests cover them.
    /// </summary>
    private static readonly string[] ShownElsewhere =
    [
        "formula-empty", "text-lost", "text-hidden", "sheet-hidden", "cells-hidden", "sheet-example", "archive-left-out",
        "superseded", "replaced", "row-personal", "findings-cut", "unit-likely", "color-unreadable", "timetable-code-unknown",
        "timetable-code-doubled", "timetable-ends-earlier", "timetable-headway", "timetable-time-back", "companion-joined",
        "companion-missing", "companion-row-missing", "companion-of",
    ];

    public static TheoryData<string> Names => [.. Rules.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_rule_has_why_remedy_and_example_in_both_languages(string name)
    {
        var advice = Rules.All.First(r => r.Name == name).Advice;
        Assert.NotNull(advice);
        Assert.All([advice.Why, advice.Remedy], words =>
        {
            Assert.EndsWith(".", words.English, StringComparison.Ordinal);
            Assert.EndsWith("。", words.Japanese.TrimEnd('）'), StringComparison.Ordinal);
            Assert.Matches(Hiragana(), words.Japanese);
            Assert.DoesNotMatch(Hiragana(), words.English);
        });
        Assert.NotEmpty(advice.Example);
    }

    /// <summary>Readers of pages have no command line: flags are mentioned only where there is one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_page_says_of_a_rule_names_no_flag(string name)
    {
        var rule = Rules.All.First(r => r.Name == name);

        Assert.All(
            [rule.Text(true), rule.Text(false), rule.Advice!.Remedy.English, rule.Advice.Remedy.Japanese, rule.Advice.Example],
            text => Assert.DoesNotContain("--", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_rule_is_spoken_by_a_file_of_the_golden_imports()
    {
        var golden = Directory.EnumerateFiles(Path.Combine(Golden.TestsFolder, "Csv"), "*.txt", SearchOption.AllDirectories);
        var told = golden.SelectMany(File.ReadLines).Select(line => Spoken().Match(line).Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        var silent = Rules.All.Select(r => r.Name).Where(n => !told.Contains(n));
        Assert.Equal(ShownElsewhere.Order(StringComparer.Ordinal), silent.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\p{IsHiragana}")]
    private static partial Regex Hiragana();

    [GeneratedRegex(@"^  (?:(?:info|warning|error) (?<name>[a-z0-9?-]+)[ :]|\[.*\((?<name>[a-z0-9?-]+), [0-9,]+件\)$)")]
    private static partial Regex Spoken();
}
