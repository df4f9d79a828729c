using System.Text.RegularExpressions;
using Gateway.Import.Findings;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Every message of the importer exists in both languages.</summary>
public sealed partial class RulesTests
{
    private static readonly Rule[] All = [.. Rules.All];

    [Fact]
    public void Each_rule_has_a_name_of_its_own_and_speaks_both_languages()
    {
        Assert.True(All.Length > 40);
        Assert.Equal(All.Length, All.Select(r => r.Name).Distinct().Count());
        Assert.All(All, r => Assert.Matches(@"^[a-z0-9]+(-[a-z0-9]+)*\??$", r.Name));
        Assert.All(All, r => Assert.Matches(Japanese(), r.Japanese));
        Assert.All(All, r => Assert.DoesNotMatch(Japanese(), r.Message));
    }

    [Fact]
    public void Each_failure_of_a_file_speaks_both_languages()
    {
        var names = Sources.Files("src/Import", "*.cs").SelectMany(f => Failure().Matches(Sources.Read(f)).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.True(names.Count > 20);
        Assert.All(names, name => Assert.Matches(Japanese(), FailureWords.Japanese(new FileFailure(name, "x"))));
        Assert.All(names, name =>
        {
            var advice = FailureAdvice.Of(new FileFailure(name, "x"));
            Assert.Matches(Japanese(), advice?.Japanese ?? name);
            Assert.EndsWith(".", advice!.English, StringComparison.Ordinal);
        });
        Assert.Equal("データの行がありません。（7行目）", FailureWords.Japanese(new FileFailure("no-rows", "x", 7)));
    }

    [GeneratedRegex(@"\p{IsHiragana}")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?:new FileFailure|Refusal)\(\s*""([a-z-]+)""")]
    private static partial Regex Failure();
}
