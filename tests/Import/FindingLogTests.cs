using Gateway.Import.Findings;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Findings are grouped by cause: how often, with three examples, the most important first.</summary>
public sealed class FindingLogTests
{
    private readonly FindingLog log = new();

    [Fact]
    public void What_a_rule_finds_in_a_column_is_told_once_with_its_number()
    {
        for (var line = 2; line < 168; line++)
        {
            Add(CellRules.FlagUnclear, line, "洪水", "△");
        }

        Add(CellRules.FlagUnclear, 5, "地震", "△");
        Assert.Equal([("洪水", 166), ("地震", 1)], log.Groups().Select(g => (g.Column, g.Count)));
        Assert.Equal([2, 3, 4], log.Groups()[0].Examples.Select(e => e.Line));
    }

    [Fact]
    public void Examples_are_unlike_each_other_where_there_are_such()
    {
        string[] values = ["a", "a", "a", "b", "a", "c", "d"];
        for (var i = 0; i < values.Length; i++)
        {
            Add(CellRules.NumberUnreadable, i + 2, "定員", values[i]);
        }

        Assert.Equal(["2 a", "5 b", "7 c"], Assert.Single(log.Groups()).Examples.Select(e => $"{e.Line} {e.Value}"));
    }

    [Fact]
    public void What_is_to_be_seen_to_first_comes_first()
    {
        Add(FileRules.ColumnUnknown, null, "独自", null);
        Add(CellRules.UrlNotAbsolute, 2, "URL", "a.html");
        Add(CellRules.UrlNotAbsolute, 3, "URL", "b.html");
        Add(FileRules.PublisherUnknown, null, null, null);
        Add(CellRules.DateUnreadable, 2, "開始日", "あす");
        Add(FileRules.ColumnMandatory, null, "名称", null);
        Add(CellRules.FlagUnclear, 2, "洪水", "△");
        Assert.Equal(
            ["column-mandatory", "date-unreadable", "publisher-unknown", "url-not-absolute", "flag-unclear", "column-unknown"],
            log.Groups().Select(g => g.Rule.Name));
    }

    [Fact]
    public void What_follows_from_another_finding_is_told_with_it_as_the_rows_it_concerns()
    {
        Add(FileRules.PublisherUnknown, null, null, null);
        Add(PlaceRules.MunicipalityUnknown, 2, "所在地", "本町1");
        Add(PlaceRules.MunicipalityUnknown, 3, "所在地", "本町2");
        var group = Assert.Single(log.Groups());
        Assert.Equal(("publisher-unknown", 2, null, 2), (group.Rule.Name, group.Count, group.Column, group.Example.Line));
        Assert.Equal([2, 3], group.LinesIn(log.Kept()));
    }

    [Fact]
    public void Without_its_cause_it_is_told_by_itself()
    {
        Add(PlaceRules.MunicipalityUnknown, 2, "所在地", "本町1");
        Assert.Equal("municipality-unknown", Assert.Single(log.Groups()).Rule.Name);
    }

    [Fact]
    public void A_detail_that_only_one_of_them_has_is_not_said_of_all()
    {
        log.Add(new Finding(RowRules.Quotes, 2, Detail: new Wording("One.", "一。")));
        Assert.Equal("引用符の使い方がCSVの規則に合わないため、可能な範囲で読み取りました。一。", log.Groups()[0].Message(inJapanese: true));
        log.Add(new Finding(RowRules.Quotes, 3, Detail: new Wording("Other.", "二。")));
        Assert.Equal(RowRules.Quotes.Message, log.Groups()[0].Message(inJapanese: false));
    }

    private void Add(Rule rule, int? line, string? column, string? value) => log.Add(new Finding(rule, line, column, value));
}
