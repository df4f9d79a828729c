using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Surveying;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Headings prefixed with the class of the government's data model are read like those without it, and as nothing else.</summary>
public sealed class ClassBookTests
{
    private static readonly HeadingBook Book = new(CityCatalog.Create());

    /// <summary>Facility kinds with the name of their class, in both layouts of one invented heading.</summary>
    public static TheoryData<string, string> Classes => ClassesOf(kind => kind.UsesFacilityLayout);

    /// <summary>The kinds with sheets and a class of their own, except timetables, which are not sheets.</summary>
    public static TheoryData<string, string> Sheets => ClassesOf(kind => !kind.UsesFacilityLayout && kind.FeedMembers.Count == 0);

    /// <summary>A heading known as a whole, such as 投票所名称, needs no cut.</summary>
    [Theory]
    [InlineData("ごみの分別方法_全国地方公共団体コード,ごみの分別方法_ID,ごみの分別方法_品目,ごみの分別方法_分別区分,ごみの分別方法_注意点,ごみの分別方法_料金種別,ごみの分別方法_料金,ごみの分別方法_料金備考,ごみの分別方法_備考", 9)]
    [InlineData("投票所_全国地方公共団体コード,ID,投票所_名称,投票所_緯度,投票所_経度,連絡先電話番号", 3)]
    [InlineData("公営駐輪場_全国地方公共団体コード,施設_ID,公営駐輪場_ID,公営駐輪場_名称,公営駐輪場_緯度,公営駐輪場_経度,公営駐輪場_最大駐輪台数,サービス曜日", 7)]
    [InlineData("観光ポイント_名称,観光ポイント_緯度,観光ポイント_経度", 3)]
    [InlineData("災害種別_洪水,災害種別_地震,所在地_連結表記,名称_カナ,画像_ライセンス", 0)]
    [InlineData("情報の管理主体_全国地方公共団体コード,学校所在地_都道府県名,学校所在地_市区町村名,学校名称_カナ", 0)]
    [InlineData("全国地方公共団体コード,ID,地方公共団体名,ゴミの品目,ゴミの品目_カナ,ゴミの品目_英字,分別区分", 0)]
    [InlineData("日本人_男,日本人_女,日本人_計,地域名", 0)]
    [InlineData("route_id,route_name,route_type,route_url", 0)]
    public void Classes_are_cut_and_other_words_before_a_line_stay(string headings, int cut)
    {
        var written = headings.Split(',');
        var read = Book.Classes.Read(written).Headings;
        Assert.Equal(cut, read.Where((heading, i) => heading.Folded != HeadingText.Fold(written[i])).Count());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_tells_the_kind_and_its_columns_mean_what_they_mean_without_it(string kind, string name) =>
        IsReadAsWithoutItsClass(Map(kind), name, ["全国地方公共団体コード", "ID", "名称", "名称_カナ", "緯度", "経度", "説明", "備考"]);

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_whole_sheet_is_read_before_its_class_as_without_it(string kind, string name)
    {
        var map = Map(kind);
        Assert.All(map.Kind.Editions, edition => IsReadAsWithoutItsClass(map, name, edition.Headings));
    }

    [Fact]
    public void The_class_of_the_companion_file_tells_no_kind() =>
        Assert.Null(Book.Classes.Read(["施設_ID", "施設_緯度", "施設_経度"]).Kind);

    [Fact]
    public void Two_classes_with_as_many_headings_tell_no_kind() =>
        Assert.Null(Book.Classes.Read(["投票所_名称", "観光ポイント_名称"]).Kind);

    [Fact]
    public void How_many_voted_is_no_list_of_polling_places()
    {
        string[] headings = ["投票所_番号", "投票所_名称", "有権者数", "投票者数", "投票率"];
        string[][] rows = [["1", "見本小学校", "1200", "600", "50.0"], ["2", "市役所", "900", "450", "50.0"]];
        var match = KindMatch.Decide(Book, new Glimpse(headings, "x.csv", rows, read: Book.Classes.Read(headings)));

        Assert.Equal(("OTHER_TABLE", "election turnout (投票状況)"), (match.Map.Kind.Name, match.Family?.Name));
    }

    /// <summary>There is no known sheet for a city's purchases, so its rows form a table named for what it is.</summary>
    [Theory]
    [InlineData("案件名,入札方式,開札日,予定価格,落札価格,落札者")]
    [InlineData("契約件名,契約日,契約の相手方,契約金額,担当課")]
    public void What_a_city_buys_is_a_table_named_for_it(string header)
    {
        var headings = header.Split(',');
        var match = KindMatch.Decide(Book, new Glimpse(headings, "x.csv", read: Book.Classes.Read(headings)));

        Assert.Equal(("OTHER_TABLE", "procurement (調達)"), (match.Map.Kind.Name, match.Family?.Name));
    }

    [Theory]
    [InlineData("建物名等_方書", "建物名等(方書)")]
    [InlineData("教育機関_学校所在地_市区町村", "教育機関_学校所在地（市区町村）")]
    [InlineData("料金_基本", "料金(基本)")]
    public void An_export_without_brackets_is_understood_where_one_heading_fits(string heading, string meant) =>
        Assert.Equal(HeadingText.Fold(meant), Book.Classes.Read([heading]).Headings[0].Folded);

    [Theory]
    [InlineData("水飲み場", "水飲み場_ID", "水飲み場_名称", "水飲み場_緯度", "備考")]
    [InlineData(null, "水飲み場_色", "水飲み場_形", "水飲み場_緯度", "備考")]
    [InlineData(null, "水飲み場_ID", "水飲み場_名称", "備考")]
    public void A_class_that_no_kind_has_is_told_by_what_it_names(string? name, params string[] headings) =>
        Assert.Equal(name, Book.Classes.Read(headings).Unknown);

    private static TheoryData<string, string> ClassesOf(Func<DatasetKind, bool> isWanted)
    {
        var all = new TheoryData<string, string>();
        foreach (var kind in Book.Catalog.Kinds.Where(isWanted))
        {
            foreach (var name in kind.Classes)
            {
                all.Add(kind.Name, name);
            }
        }

        return all;
    }

    private static HeadingMap Map(string kind) => Book.Maps.Single(map => map.Kind.Name == kind);

    private static void IsReadAsWithoutItsClass(HeadingMap map, string name, IReadOnlyList<string> plain)
    {
        string[] headings = [.. plain.Select(heading => $"{name}_{heading}")];
        var read = Book.Classes.Read(headings);
        var match = KindMatch.Decide(Book, new Glimpse(headings, "x.csv", read: read));

        Assert.Equal(map.Kind.Name, match.Map.Kind.Name);
        Assert.Equal(
            plain.Select(heading => map.Find(HeadingText.Fold(heading))?.Path),
            read.Headings.Select(heading => match.Map.Find(heading.Folded)?.Path));
    }
}
