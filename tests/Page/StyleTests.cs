using System.Text.RegularExpressions;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The style sheets are combined into one.</summary>
public sealed partial class StyleTests
{
    /// <summary>A class styled by two sheets has two meanings, and a page gets both.</summary>
    [Fact]
    public void A_class_alone_is_styled_by_one_sheet()
    {
        var styled =
            from file in Directory.GetFiles(Path.Combine(Sources.Root, "src", "Page", "Assets"), "*.css")
            from rule in Selectors().Matches(OnConditions().Replace(File.ReadAllText(file), ""))
            from selector in rule.Groups[1].Value.Split(',')
            where ClassAlone().IsMatch(selector.Trim())
            group Path.GetFileName(file) by selector.Trim() into sheets
            where sheets.Distinct().Count() > 1
            select $"{sheets.Key}: {string.Join(", ", sheets.Distinct())}";

        Assert.Empty(styled);
    }

    [GeneratedRegex(@"@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex OnConditions();

    [GeneratedRegex(@"([^{};]+)\{[^{}]*\}")]
    private static partial Regex Selectors();

    [GeneratedRegex(@"^\.[a-z-]+$")]
    private static partial Regex ClassAlone();
}
