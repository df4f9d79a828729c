using Gateway.Catalog.Addresses;
using Xunit;

namespace Gateway.Tests.Catalog.Addresses;

/// <summary>Different spellings of an address fold to one text, and its numbers are separated from what follows them.</summary>
public sealed class AddressTextTests
{
    [Theory]
    [InlineData("見本県見本市見本一丁目", "見本1丁目")]
    [InlineData("見本市 見本 １丁目", "見本1丁目")]
    [InlineData("〒999-9999 見本県見本市大字見本字沢田", "見本沢田")]
    [InlineData("見本県 架空郡 見本市 緑が丘", "緑ケ丘")]
    [InlineData("緑ヶ丘", "緑ケ丘")]
    [InlineData("桜之宮", "桜ノ宮")]
    [InlineData("三十三間町", "33間町")]
    [InlineData("文字町", "文字町")]
    [InlineData("髙町", "高町")]
    public void What_stands_below_the_municipality_is_one_text(string address, string text) =>
        Assert.Equal(text, AddressText.Below(address, "見本県", "見本市").Text);

    [Theory]
    [InlineData("2番3号", "2-3", true)]
    [InlineData("2番地の3", "2-3", true)]
    [InlineData("２－３", "2-3", false)]
    [InlineData("2の3", "2-3", false)]
    [InlineData("1番地の2 3階", "1-2", true)]
    [InlineData("1-2 305号室", "1-2", false)]
    [InlineData("1-2見本ビル3階", "1-2", false)]
    [InlineData("1番地 3階", "1", true)]
    [InlineData("12番地", "12", true)]
    [InlineData("十二番地", "12", true)]
    [InlineData("007-010", "7-10", false)]
    [InlineData("3号405", "3", false)]
    [InlineData("見本", "", false)]
    [InlineData("", "", false)]
    public void Numbers_end_where_a_building_begins(string text, string numbers, bool isLot)
    {
        var read = LotNumbers.Read(AddressText.Below(text, "", ""), 0);
        Assert.Equal((numbers, isLot), (string.Join('-', read.Numbers), read.IsLot));
    }

    [Theory]
    [InlineData("12-4", "12-4")]
    [InlineData("12番地4", "12-4")]
    [InlineData("7の2", "7-2")]
    [InlineData("甲12", null)]
    [InlineData("12イ", null)]
    [InlineData("1丁目2", null)]
    [InlineData("", null)]
    public void A_lot_of_a_list_is_its_numbers_and_nothing_else(string text, string? lot) => Assert.Equal(lot, LotNumbers.Alone(text));

    [Theory]
    [InlineData("見本町西", 3, false)]
    [InlineData("見本町 西", 3, true)]
    [InlineData("見本町3", 3, true)]
    [InlineData("見本町三番", 3, true)]
    [InlineData("見本町三本木", 3, false)]
    [InlineData("見本12", 3, false)]
    [InlineData("見本町甲12", 3, true)]
    [InlineData("見本町字沢田", 3, true)]
    [InlineData("見本町3条1", 3, false)]
    [InlineData("見本町2番町", 3, false)]
    [InlineData("見本町2番", 3, true)]
    [InlineData("見本町10地割", 3, false)]
    public void A_name_ends_where_no_other_name_goes_on(string text, int place, bool ends) =>
        Assert.Equal(ends, AddressText.Below(text, "", "").EndsAt(place));
}
