using System.Text;
using Gateway.Tests.Import.Formats;
using Xunit;

namespace Gateway.Tests.Import.Records;

/// <summary>Tables whose cells are separated by something other than a comma.</summary>
public sealed class SeparatorTests
{
    [Theory]
    [InlineData("名称;住所;曜日\n本館;見本町1;月,火\n別館;見本町2;水\n", "本館|見本町1|月,火")]
    [InlineData("名称;住所\n本館;見本町1\n", "本館|見本町1")]
    [InlineData("名称|住所|備考\n本館|見本町1|\n", "本館|見本町1|")]
    [InlineData("名称\t住所\n本館\t見本町1,2\n", "本館|見本町1,2")]
    [InlineData("名称,対象\n本館,子ども;大人\n", "本館|子ども;大人")]
    [InlineData("名称    住所　　　電話\n見本　会館  見本町1-1  03-0000-0000\n", "見本　会館|見本町1-1|03-0000-0000")]
    public void Cells_are_parted_by_what_parts_all_lines_alike(string text, string second) =>
        Assert.Equal("2: " + second, ReadTable.Records("a.csv", Encoding.UTF8.GetBytes(text))[1]);

    /// <summary>The comma in a title separates nothing if everything below is separated by tabs; a comma in a heading does.</summary>
    [Theory]
    [InlineData("見本市の一覧,令和8年\n名称\t住所\t電話\n本館\t見本町1\t1\n別館\t見本町2\t2\n", "名称|住所|電話")]
    [InlineData("名称,住所\n本館\t\t,見本町1\n別館\t\t,見本町2\n", "本館\t\t|見本町1")]
    public void A_title_with_a_comma_does_not_part_a_table_of_tabs(string text, string second) =>
        Assert.Equal("2: " + second, ReadTable.Records("a.csv", Encoding.UTF8.GetBytes(text))[1]);

    [Fact]
    public void A_letter_with_gaps_is_no_table() =>
        Assert.Equal(["1: お知らせ", "2: 本日は  休みです", "3: またのお越しを"], ReadTable.Records("a.csv", "お知らせ\n本日は  休みです\nまたのお越しを\n"u8.ToArray()));
}
