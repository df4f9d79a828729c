using Gateway.Catalog;
using Gateway.Import.Places;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>
/// Municipalities are found at the head of addresses, and names are compared in a form that never makes different names equal.
/// </summary>
public sealed class PlaceTests
{
    private static readonly MunicipalityFinder Finder = new(MunicipalityTable.BuiltIn());

    [Theory]
    [InlineData("茨城県常総市水海道諏訪町3222-3", null, "082112", "水海道諏訪町3222-3")]
    [InlineData("茨城県 常総市　水海道", null, "082112", "水海道")]
    [InlineData("常総市水海道", "茨城県", "082112", "水海道")]
    [InlineData("常総市水海道", null, "082112", "水海道")]
    [InlineData("北海道虻田郡倶知安町北1", null, "014001", "北1")]
    [InlineData("奈良県大和郡山市北郡山町", null, "292036", "北郡山町")]
    [InlineData("愛知県蒲郡市旭町", null, "232149", "旭町")]
    [InlineData("東京都八丈島八丈町大賀郷", null, "134015", "大賀郷")]
    [InlineData("北海道札幌市厚別区もみじ台", null, "011002", "厚別区もみじ台")]
    [InlineData("東京都江東区大島4", null, "131083", "大島4")]
    [InlineData("京都府京都市上京区", null, "261009", "上京区")]
    [InlineData("茨城県龍ヶ崎市3710", null, "082082", "3710")]
    [InlineData("高知県梼原町梼原", null, "394050", "梼原")]
    public void The_head_of_an_address_is_its_municipality(string address, string? home, string code, string rest)
    {
        var head = Finder.Head(address, home);
        Assert.Equal((code, rest), (head.City?.Code, head.Rest));
    }

    [Theory]
    [InlineData("八丈町大賀郷", null)]
    [InlineData("港区三田1", null)]
    [InlineData("常総市水海道", "千葉県")]
    [InlineData("府中市宮西町", null)]
    [InlineData("八幡2丁目4-8", "千葉県")]
    [InlineData("千葉県架空市1", null)]
    [InlineData("", "千葉県")]
    public void No_municipality_is_guessed(string address, string? home) => Assert.Null(Finder.Head(address, home).City);

    /// <summary>Former towns of a prefecture, a former city by its name alone, and a city whose wards changed.</summary>
    [Theory]
    [InlineData("茨城県石下町新石下1", null, "082112", "新石下1")]
    [InlineData("結城郡石下町新石下1", "茨城県", "082112", "新石下1")]
    [InlineData("水海道市諏訪町1", null, "082112", "諏訪町1")]
    [InlineData("静岡県浜松市北区細江町1", null, "221309", "北区細江町1")]
    public void The_head_of_an_address_may_be_what_is_no_longer(string address, string? home, string code, string rest)
    {
        var head = Finder.Head(address, home);
        Assert.Equal((code, rest), (head.City?.Code, head.Rest));
    }

    [Theory]
    [InlineData("石下町新石下1", null)]
    [InlineData("石下町新石下1", "茨城県")]
    [InlineData("群馬県東村花輪1", null)]
    [InlineData("山梨県上九一色村本栖1", null)]
    public void What_is_no_longer_is_not_guessed(string address, string? home) => Assert.Null(Finder.Head(address, home).City);

    [Fact]
    public void A_name_that_two_municipalities_of_a_prefecture_share_is_not_taken() =>
        Assert.Null(new MunicipalityFinder(new MunicipalityTable(
            [new("014036", "北海道", "泊村", "とまりむら"), new("016969", "北海道", "泊村", "とまりむら")])).Head("北海道泊村1", null).City);

    [Theory]
    [InlineData("082112", "082112", false)]
    [InlineData("08211", "082112", true)]
    [InlineData("8211", "082112", true)]
    [InlineData("82112", "082112", true)]
    [InlineData("０８２１１２", "082112", false)]
    [InlineData("37201", "372013", true)]
    [InlineData("131083", "131083", false)]
    [InlineData("011011", "011002", false)]
    public void A_code_is_read_with_what_a_spreadsheet_took_from_it(string text, string code, bool completed)
    {
        var (municipality, wasCompleted) = CodeCell.Read(text, Finder);
        Assert.Equal((code, completed), (municipality?.Code, wasCompleted));
    }

    [Theory]
    [InlineData("082111")]
    [InlineData("999999")]
    [InlineData("8E+04")]
    [InlineData("")]
    public void Other_digits_are_no_code(string text) => Assert.Null(CodeCell.Read(text, Finder).Municipality);

    [Theory]
    [InlineData("八幡二丁目4-8", "八幡2-4-8")]
    [InlineData("八幡2丁目4番8号", "八幡2-4-8")]
    [InlineData("八幡2丁目4番地の8", "八幡2-4-8")]
    [InlineData("八幡2ー4−8", "八幡2-4-8")]
    [InlineData("大字船木字内番田361番地6", "船木内番田361-6")]
    [InlineData("三ヶ名1058-1", "三ケ名1058-1")]
    [InlineData("緑が丘十二丁目", "緑ケ丘12")]
    [InlineData("一番町3", "一番町3")]
    [InlineData("十文字町1", "十文字町1")]
    [InlineData("スカイタワー2", "スカイタワー2")]
    public void Spellings_of_one_address_become_equal(string rest, string folded) => Assert.Equal(folded, TownText.Fold(rest));

    [Theory]
    [InlineData("川端町")]
    [InlineData("")]
    [InlineData("川端町堤防敷地内")]
    public void An_address_without_a_lot_is_no_address_two_rows_could_share(string rest) => Assert.Null(TownText.FoldLot(rest));

    [Theory]
    [InlineData("ＭＩＨＯＮアリーナ（見本市総合体育館）", "mihonアリーナ(見本市総合体育館)")]
    [InlineData("いきいきｾﾝﾀ-塩浜", "いきいきセンター塩浜")]
    [InlineData("見本市立図書館　緑ヶ丘分館", "見本市立図書館緑ヶ丘分館")]
    [InlineData(" ", null)]
    public void Names_are_compared_without_width_and_white_space(string name, string? folded) => Assert.Equal(folded, MatchText.Name(name));

    [Theory]
    [InlineData("中央公民館(2階)", "中央公民館")]
    [InlineData("中央公民館（大ホール）", "中央公民館")]
    [InlineData("塩浜学園(前期課程)", "塩浜学園(前期課程)")]
    [InlineData("センター(たかまつミライエ6階)", "センター(たかまつミライエ6階)")]
    [InlineData("(2階)", "(2階)")]
    public void A_room_in_brackets_is_no_part_of_a_venue_and_other_words_are(string venue, string folded) =>
        Assert.Equal(folded, MatchText.Venue(venue));

    [Theory]
    [InlineData("2階学習室", true)]
    [InlineData("屋外25mプール", true)]
    [InlineData("多目的室", true)]
    [InlineData("第1会議室", true)]
    [InlineData("高松市石の民俗資料館　講座研修室", false)]
    [InlineData("プール公園", false)]
    [InlineData("市民ホール", false)]
    public void A_room_is_told_from_a_place(string venue, bool isRoom) => Assert.Equal(isRoom, MatchText.IsRoom(MatchText.Name(venue)!));
}
