using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Xunit;

namespace Gateway.Tests.Import.Cells;

/// <summary>Amounts, units and fiscal years as cities write them: read in the stated unit, never guessed from their size.</summary>
public sealed class MoneyCellTests
{
    [Theory]
    [InlineData("1,200", "yen", 1200L)]
    [InlineData("１，２００", "thousand-yen", 1_200_000L)]
    [InlineData("△65,500", "thousand-yen", -65_500_000L)]
    [InlineData("▲ 3", "yen", -3L)]
    [InlineData("-3", "yen", -3L)]
    [InlineData("28.5", "million-yen", 28_500_000L)]
    [InlineData("¥1,200円", "thousand-yen", 1200L)]
    [InlineData("12千円", "yen", 12_000L)]
    [InlineData("0", "yen", 0L)]
    [InlineData("1338839000000", "thousand-yen", 1_338_839_000_000_000L)]
    public void An_amount_is_read_into_yen(string cell, string unit, long yen) =>
        Assert.Equal(yen, YenCell.Read(cell, MoneyUnit.OfOption(unit)).Value);

    [Theory]
    [InlineData("－")]
    [InlineData("-")]
    [InlineData("1,2")]
    [InlineData("約3万")]
    [InlineData("皆増")]
    [InlineData("1901/5/14")]
    [InlineData("0.5")]
    [InlineData("99999999999999999")]
    public void What_is_no_amount_is_null_and_told(string cell)
    {
        var value = YenCell.Read(cell, MoneyUnit.OfOption("yen"));

        Assert.Null(value.Value);
        Assert.NotNull(value.Rule);
    }

    [Fact]
    public void Without_a_unit_there_is_no_amount_however_large_the_number_is()
    {
        Assert.Null(YenCell.Read("63,030,000", null).Value);
        Assert.Equal(1200L, YenCell.Read("1,200円", null).Value);
    }

    [Theory]
    [InlineData("2021", 2021)]
    [InlineData("2021年度", 2021)]
    [InlineData("R3", 2021)]
    [InlineData("令和３年度", 2021)]
    [InlineData("令和元年度", 2019)]
    [InlineData("H31", 2019)]
    [InlineData("Ｈ２３", 2011)]
    [InlineData("平成26年度", 2014)]
    [InlineData("FY2021", 2021)]
    [InlineData("2012-1", 2012)]
    public void A_fiscal_year_is_the_one_in_which_it_begins(string cell, int year) =>
        Assert.Equal((long)year, FiscalYearCell.Read(cell).Value);

    [Theory]
    [InlineData("来年度")]
    [InlineData("21")]
    [InlineData("X3")]
    public void What_is_no_fiscal_year_is_null_and_told(string cell) =>
        Assert.Equal((null, MoneyRules.FiscalYearUnreadable), (FiscalYearCell.Read(cell).Value, FiscalYearCell.Read(cell).Rule));

    [Theory]
    [InlineData(2026, "令和8年度 見本市 一般会計予算", "999997_budget_2026")]
    [InlineData(2026, "令和8年度予算", "2026年3月公表")]
    [InlineData(2011, "平成23年度決算", "h23kessan")]
    [InlineData(null, "令和5・6年度決算", "kessan")]
    [InlineData(null, "決算", "202409_kessan")]
    [InlineData(null, "決算", "kessan_20240901")]
    [InlineData(null, "令和6年9月議会 決算", "kessan")]
    [InlineData(2023, "令和5年度決算", "202409_kessan")]
    [InlineData(2023, "2023_kessan", "202409_kessan")]
    [InlineData(null, "令和5年度", "令和6年度")]
    [InlineData(null, "予算", "budget")]
    public void Titles_and_names_tell_a_fiscal_year_when_they_tell_one(int? year, string title, string name) =>
        Assert.Equal(year, FiscalYearCell.In([title, name]));

    [Theory]
    [InlineData("予算額（千円）", "THOUSAND_YEN")]
    [InlineData("決算額総額\n（千円）", "THOUSAND_YEN")]
    [InlineData("金額[円]", "YEN")]
    [InlineData("予算額（単位：百万円）", "MILLION_YEN")]
    [InlineData("\"Amount\"000", "THOUSAND_YEN")]
    [InlineData("予算額千円", "THOUSAND_YEN")]
    [InlineData("amount", null)]
    [InlineData("予算額", null)]
    [InlineData("予算額億円", null)]
    [InlineData("予算額（万円）", null)]
    [InlineData("予算額・十億円", null)]
    public void A_heading_states_a_unit_or_none(string heading, string? unit) =>
        Assert.Equal(unit, UnitWords.InHeading(HeadingText.Fold(heading).Replace("\"", "", StringComparison.Ordinal))?.Name);

    [Theory]
    [InlineData("（千円）", "THOUSAND_YEN")]
    [InlineData("単位：千円", "THOUSAND_YEN")]
    [InlineData("（単位 百万円）", "MILLION_YEN")]
    [InlineData("令和6年度 市税の収納状況（単位：円）", "YEN")]
    [InlineData("単位：億円", null)]
    [InlineData("市民一人あたり3千円の負担", null)]
    [InlineData("令和8年度予算", null)]
    public void A_cell_above_the_table_states_a_unit_or_none(string cell, string? unit) =>
        Assert.Equal(unit, UnitWords.InCell(CellText.Fold(cell))?.Name);

    [Theory]
    [InlineData("H23決算", "amountYen", 2011, "SETTLED")]
    [InlineData("令和8年度（千円）", "amountYen", 2026, null)]
    [InlineData("本年度予算額", "amountYen", null, null)]
    [InlineData("当初予算額", "amountYen", null, "INITIAL")]
    [InlineData("補正後の額", "amountYen", null, "REVISED")]
    [InlineData("予算現額 A", "amountYen", null, "REVISED")]
    [InlineData("歳出決算額", "amountYen", null, "SETTLED")]
    [InlineData("前年度予算額", "previousYen", null, null)]
    [InlineData("国県支出金", "funds", null, null)]
    [InlineData("財源内訳_市債", "funds", null, null)]
    public void A_heading_says_which_amounts_it_stands_over(string heading, string path, int? year, string? stage)
    {
        var amount = AmountHeading.Read(HeadingText.Fold(heading))!;

        Assert.Equal((path, year, stage), (amount.Path, amount.Year, amount.Stage));
    }

    [Theory]
    [InlineData("歳入決算額（百万円）", "REVENUE")]
    [InlineData("収入済額", "REVENUE")]
    [InlineData("歳出予算額", "EXPENDITURE")]
    [InlineData("支出済額", "EXPENDITURE")]
    [InlineData("決算額", null)]
    public void A_heading_of_amounts_may_say_their_side(string heading, string? side) =>
        Assert.Equal(side, AmountHeading.Read(HeadingText.Fold(heading))!.Side);

    [Theory]
    [InlineData("年度")]
    [InlineData("比較")]
    [InlineData("増減額")]
    [InlineData("市費配分比率")]
    [InlineData("予算区分")]
    [InlineData("款")]
    public void What_stands_over_no_amounts_is_none(string heading) => Assert.Null(AmountHeading.Read(HeadingText.Fold(heading)));
}
