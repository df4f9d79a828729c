using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Catalog;

/// <summary>What municipalities became: facts from one source, checked against others.</summary>
public sealed class TownHistoryTests
{
    /// <summary>Municipalities of each prefecture on 1999-03-31, without the wards of Tokyo, as the ministry counts them: 3,232.</summary>
    private static readonly int[] OfPrefectures =
    [
        212, 67, 59, 71, 69, 44, 90, 85, 49, 70, 92, 80, 40, 37, 112, 35, 41, 35, 64, 120, 99, 74, 88, 69, 50, 44,
        44, 91, 47, 50, 39, 59, 78, 86, 56, 50, 43, 70, 53, 97, 49, 79, 94, 58, 44, 96, 53,
    ];

    /// <summary>The number of codes created since, as counted in the source (新設, 市制施行, 区域変更).</summary>
    private static readonly int[] NewCodes =
    [
        9, 5, 6, 8, 9, 1, 6, 15, 5, 4, 5, 9, 1, 1, 7, 2, 9, 6, 10, 8, 7, 8, 9, 6, 8, 5, 1, 13, 2, 7, 6, 7, 8, 6, 3,
        9, 6, 7, 8, 14, 5, 7, 12, 3, 1, 17, 6,
    ];

    private static readonly MunicipalityTable Table = MunicipalityTable.BuiltIn();

    /// <summary>From Japan Post's list of changed place names.</summary>
    [Theory]
    [InlineData("茨城県", "水海道市", "2006-01-01", "常総市")]
    [InlineData("茨城県", "石下町", "2006-01-01", "常総市")]
    [InlineData("茨城県", "千代川村", "2006-01-01", "下妻市")]
    [InlineData("茨城県", "伊奈町", "2006-03-27", "つくばみらい市")]
    [InlineData("茨城県", "玉里村", "2006-03-27", "小美玉市")]
    [InlineData("茨城県", "岩間町", "2006-03-19", "笠間市")]
    [InlineData("茨城県", "総和町", "2005-09-12", "古河市")]
    [InlineData("茨城県", "七会村", "2005-02-01", "城里町")]
    [InlineData("茨城県", "瓜連町", "2005-01-21", "那珂市")]
    [InlineData("茨城県", "大宮町", "2004-10-16", "常陸大宮市")]
    [InlineData("茨城県", "波崎町", "2005-08-01", "神栖市")]
    [InlineData("北海道", "女満別町", "2006-03-31", "大空町")]
    [InlineData("北海道", "穂別町", "2006-03-27", "むかわ町")]
    [InlineData("北海道", "忠類村", "2006-02-06", "幕別町")]
    [InlineData("北海道", "音別町", "2005-10-11", "釧路市")]
    [InlineData("北海道", "熊石町", "2005-10-01", "八雲町")]
    [InlineData("北海道", "瀬棚町", "2005-09-01", "せたな町")]
    [InlineData("北海道", "砂原町", "2005-04-01", "森町")]
    [InlineData("北海道", "南茅部町", "2004-12-01", "函館市")]
    [InlineData("山梨県", "増穂町", "2010-03-08", "富士川町")]
    [InlineData("山梨県", "芦川村", "2006-08-01", "笛吹市")]
    [InlineData("山梨県", "小淵沢町", "2006-03-15", "北杜市")]
    [InlineData("山梨県", "塩山市", "2005-11-01", "甲州市")]
    [InlineData("山梨県", "上野原町", "2005-02-13", "上野原市")]
    [InlineData("山梨県", "双葉町", "2004-09-01", "甲斐市")]
    [InlineData("山梨県", "勝山村", "2003-11-15", "富士河口湖町")]
    [InlineData("山梨県", "芦安村", "2003-04-01", "南アルプス市")]
    [InlineData("沖縄県", "玉城村", "2006-01-01", "南城市")]
    [InlineData("沖縄県", "東風平町", "2006-01-01", "八重瀬町")]
    [InlineData("沖縄県", "伊良部町", "2005-10-01", "宮古島市")]
    [InlineData("沖縄県", "具志川市", "2005-04-01", "うるま市")]
    public void What_the_post_says_of_a_change_is_in_the_table(string prefecture, string name, string day, string became)
    {
        var change = Assert.Single(Table.History.All, c => c.Prefecture == prefecture && c.Name == name);

        Assert.Equal((day, became), (DayText.Of(change.EndedOn), change.BecameName));
    }

    [Fact]
    public void Undone_the_changes_give_the_municipalities_of_1999_in_each_prefecture()
    {
        var living = Table.All.Where(town => !town.IsPrefecture && !town.IsWard).Select(town => town.Code);
        var ended = Table.History.All.Where(change => !change.Name.EndsWith('区')).Select(change => change.Code);
        var counts = living.Concat(ended).Distinct().Where(code => code[..2] != "99" && (code[..2] != "13" || code[2] > '1'))
            .CountBy(code => code[..2]).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Value);

        Assert.Equal(3232, OfPrefectures.Sum());
        Assert.Equal(OfPrefectures, counts.Zip(NewCodes, (all, created) => all - created));
    }

    [Fact]
    public void Each_change_has_a_sound_code_and_leads_to_municipalities_of_today() => Assert.All(Table.History.All, change =>
    {
        Assert.Equal(change.Code, MunicipalityCode.Complete(change.Code));
        Assert.Equal(change.Became, MunicipalityCode.Complete(change.Became));
        Assert.Matches("[市町村区]$", change.Name);
        Assert.InRange(change.EndedOn, new DateOnly(1999, 4, 1), new DateOnly(2024, 1, 1));
        Assert.NotEmpty(Table.History.Today(change));
        Assert.All(Table.History.Today(change), town => Assert.False(town.IsWard || town.IsPrefecture));
    });

    [Fact]
    public void What_changed_more_than_once_is_followed_to_today()
    {
        var urawa = Assert.Single(Table.History.Ended("112046"));

        Assert.Equal(("浦和市", "さいたま市", "112445"), (urawa.Name, urawa.BecameName, urawa.Became));
        Assert.Equal("111007", Assert.Single(Table.History.Today(urawa)).Code);
        Assert.Equal([(new(2001, 5, 1), "112445"), (new(2003, 4, 1), "111007")], Table.History.Stages(urawa));
    }

    [Fact]
    public void What_was_divided_is_in_several_and_followed_to_none()
    {
        var parts = Table.History.Ended("193411");

        Assert.Equal(["上九一色村", "上九一色村"], parts.Select(part => part.Name));
        Assert.Equal(["甲府市", "富士河口湖町"], Table.History.Today(parts[0]).Select(town => town.Name));
        Assert.Empty(Table.History.Stages(parts[0]));
    }

    [Fact]
    public void A_code_that_lives_did_not_end_though_its_name_changed()
    {
        Assert.Empty(Table.History.Ended("082112"));
        Assert.Equal(["水海道市", "石下町"], Names(Table.History.FormerlyOf("082112")));
    }

    [Fact]
    public void Wards_are_parts_of_their_city_and_those_of_tokyo_are_not()
    {
        Assert.Equal(["浜松市中央区", "浜松市浜名区", "浜松市天竜区"], Table.WardsOf("221309").Select(ward => ward.Name));
        Assert.Equal("浜松市", Assert.Single(Table.History.Today(Table.History.Ended("221350")[0])).Name);
        Assert.Empty(Table.WardsOf("131016"));
    }

    private static IEnumerable<string> Names(IEnumerable<TownChange> changes) =>
        changes.Select(change => change.Name).Order(StringComparer.Ordinal);
}
