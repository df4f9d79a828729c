using System.Text;
using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Surveying;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>The survey date of a table, from the text above it and from its name.</summary>
public sealed class SurveyDayTests
{
    [Theory]
    [InlineData("2026-04-01", "jinko_20260401.csv", "")]
    [InlineData("2026-04-01", "jinko.csv", "町別人口 令和8年4月1日現在")]
    [InlineData("2026-04-01", "jinko.csv", "令和8年4月1日現在（令和8年5月7日更新）")]
    [InlineData("2026-04-01", "jinko_20260401_公開20260507.csv", "")]
    [InlineData("2026-04-01", "jinko.csv", "基準日,令和8年4月1日")]
    [InlineData("2026-04-01", "jinko.csv", "令和8年4月1日現在 作成：見本市統計課")]
    [InlineData("2026-04-01", "jinko.csv", "統計課作成 令和8年4月1日現在")]
    [InlineData("2026-04-01", "jinko.csv", "R8.4.1現在 公開用")]
    [InlineData("2026-04-01", "jinko.csv", "令和8年4月1日現在登録者")]
    [InlineData("2026-04-01", "jinko.csv", "令和8年4月1日 登録人口")]
    [InlineData("2026-04-01", "jinko.csv", "令和8年4月1日 更新年月日：令和8年4月10日")]
    [InlineData(null, "jinko.csv", "更新年月日：令和8年4月10日")]
    [InlineData(null, "jinko.csv", "掲載日（令和8年4月10日）")]
    [InlineData(null, "jinko.csv", "令和8年4月10日(金)最終更新")]
    [InlineData(null, "jinko.csv", "更新日：2026年5月7日")]
    [InlineData(null, "jinko.csv", "更新日,2026/5/7")]
    [InlineData(null, "jinko.csv", "2026年5月7日 公表")]
    [InlineData(null, "jinko_20260507公開.csv", "")]
    [InlineData(null, "jinko.csv", "令和8年4月1日,令和8年5月1日")]
    public void What_was_done_with_a_file_on_a_day_is_not_of_that_day(string? day, string name, string above)
    {
        var text = $"{above},\n町名,世帯数,男,女,総数\n本町,10,11,12,23\n桜台,20,21,22,43\n";
        var table = Intake.Read(ImportSource.Bytes(name, Encoding.UTF8.GetBytes(text))).Value!;

        Assert.Equal(day, new Surveyor(new HeadingBook(CityCatalog.Create())).Survey(table, new ImportOptions()).Value!.SurveyDate);
    }
}
