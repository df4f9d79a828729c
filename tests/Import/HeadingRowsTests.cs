using System.Text;
using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Surveying;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Headings over several rows, and a header row named by the operator.</summary>
public sealed class HeadingRowsTests
{
    private static readonly HeadingBook Book = new(CityCatalog.Create());

    [Theory]
    [InlineData("名称,位置,,住所\n,緯度,経度,\n本館,36.1,139.9,見本町1\n", "名称|緯度|経度|住所", 1)]
    [InlineData("名称,利用者,,利用料,\n,大人,子ども,大人,子ども\n本館,1,2,3,4\n", "名称|利用者_大人|利用者_子ども|利用料_大人|利用料_子ども", 1)]
    [InlineData("町名,人口,,65歳以上,\n,男,女,男,女\n本町,1,2,3,4\n", "町名|人口_男|人口_女|65歳以上_男|65歳以上_女", 1)]
    [InlineData("町名,65歳以上,\n,男,女\n本町,1,2\n", "町名|65歳以上_男|65歳以上_女", 1)]
    [InlineData("名称,利用者,,,\n名称,大人,,子ども,\n,男,女,男,女\n本館,1,2,3,4\n", "名称|利用者_大人_男|利用者_大人_女|利用者_子ども_男|利用者_子ども_女", 2)]
    [InlineData("施設一覧,,,令和8年4月1日\n名称,住所,緯度,経度\n本館,見本町1,36.1,139.9\n", "名称|住所|緯度|経度", 1)]
    [InlineData("名称,住所,,\n本館,見本町1,甲,乙\n別館,見本町2,甲,乙\n", "名称|住所||", 0)]
    [InlineData("名称,住所,備考\n本館,,\n別館,見本町2,甲\n", "名称|住所|備考", 0)]
    public void Rows_that_only_name_columns_of_groups_belong_to_the_heading(string text, string headings, int position)
    {
        var survey = Survey(text);
        Assert.Equal((headings, position), (string.Join('|', survey.Header.Headings), survey.Header.Position));
    }

    [Fact]
    public void Both_rows_of_a_heading_may_come_again()
    {
        var survey = Survey("名称,位置,,住所\n,緯度,経度,\n本館,36.1,139.9,見本町1\n名称,位置,,住所\n,緯度,経度,\n別館,36.1,139.9,見本町2\n");
        Assert.Equal((4, 2), (survey.RowsRead, survey.Codes.Count + 2));
    }

    [Fact]
    public void Somebody_may_say_which_line_it_is()
    {
        const string Text = "名称,住所,備考\nあ,い,う\nえ,お,か\nき,く,け\n";
        Assert.Equal(["え", "お", "か"], Survey(Text, new HeaderLines(3, 3)).Header.Headings);
        Assert.Equal(["あ_え", "い_お", "う_か"], Survey(Text, new HeaderLines(2, 3)).Header.Headings);
        var failure = new Surveyor(Book).Survey(Table(Text), new ImportOptions { HeaderRow = new HeaderLines(9, 9) }).Failure;
        Assert.Equal(("header-row", (int?)9), (failure?.Rule, failure?.Line));
    }

    [Theory]
    [InlineData("3", 3, 3)]
    [InlineData("2-3", 2, 3)]
    public void Lines_are_written_so(string text, int from, int to) => Assert.Equal(new HeaderLines(from, to), HeaderLines.Parse(text));

    [Theory]
    [InlineData("0")]
    [InlineData("3-2")]
    [InlineData("1-9")]
    [InlineData("a")]
    [InlineData("-3")]
    public void And_not_so(string text) => Assert.Null(HeaderLines.Parse(text));

    private static Survey Survey(string text, HeaderLines? header = null) =>
        new Surveyor(Book).Survey(Table(text), new ImportOptions { HeaderRow = header }).Value!;

    private static Table Table(string text) => ReadTable.All("a.csv", Encoding.UTF8.GetBytes(text)).Single().Table.Value!;
}
