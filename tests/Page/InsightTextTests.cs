using Gateway.Page;
using Gateway.Page.Models;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The sentences about a month say only what is known.</summary>
public sealed class InsightTextTests
{
    [Theory]
    [InlineData(0, Language.Japanese, "先に直すとよいのは「AED」です。よく使われていて、求められたのに空の欄があります。")]
    [InlineData(0, Language.English, "Fix “AED” first: it is used a lot and has empty cells that were requested.")]
    [InlineData(1, Language.English, "Fix “AED” first: it is used a lot and has 1 finding.")]
    [InlineData(3, Language.Japanese, "先に直すとよいのは「AED」です。よく使われていて、確認事項が3件あります。")]
    [InlineData(3, Language.English, "Fix “AED” first: it is used a lot and has 3 findings.")]
    public void What_to_mend_first_is_said_by_what_is_wrong_with_it(int findings, Language language, string sentence) =>
        Assert.Equal(sentence, InsightText.Summary(Month(findings, hasGap: true), new Words(language))[^1]);

    [Fact]
    public void A_data_set_with_which_nothing_is_wrong_is_not_to_be_mended() =>
        Assert.DoesNotContain(
            InsightText.Summary(Month(0, hasGap: false), new Words(Language.English)),
            sentence => sentence.StartsWith("Fix ", StringComparison.Ordinal));

    /// <summary>A month in which one data set was used.</summary>
    private static InsightModel Month(int findings, bool hasGap)
    {
        var line = new DatasetLine(
            "id", "aed", "AED", "AED", null, null, null, null, null, null, DateTimeOffset.UnixEpoch, false, 10, 0, findings, 0);
        IReadOnlyList<InsightGap> gaps = hasGap ? [new InsightGap(null, "Facility.phone", 0.5)] : [];
        var monday = new DateOnly(2026, 11, 9);
        return new InsightModel(
            new DateOnly(2026, 11, 1), [new InsightWeek("2026-W46", monday, 12, 3, IsOfMonth: true)],
            [new InsightDataset(line, 12, 3, 40, 0, gaps)], [], [], [], [], 0);
    }
}
