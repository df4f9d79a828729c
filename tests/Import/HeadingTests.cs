using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Surveying;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Headings are understood however cities write them, and determine the kind of a file.</summary>
public sealed class HeadingTests
{
    private static readonly HeadingBook Book = new(CityCatalog.Create());

    public static TheoryData<string, string> Editions
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (kind, edition) in Book.Catalog.Kinds.SelectMany(k => k.Editions.Select(e => (k.Name, e.Name))).Distinct())
            {
                all.Add(kind, edition);
            }

            return all;
        }
    }

    [Theory]
    [InlineData("都道府県コ―ド又は市区町村コ―ド", "都道府県コード又は市区町村コード")]
    [InlineData("全国地方公共団体ｺｰﾄﾞ", "全国地方公共団体コード")]
    [InlineData("料金（基本）", "料金(基本)")]
    [InlineData("\uFEFF名 称　", "名称")]
    [InlineData("三次\n救急", "三次救急")]
    [InlineData("災害種別_崖崩れ・土石流及び地滑り", "災害種別_崖崩れ、土石流及び地滑り")]
    [InlineData("画像ライセンス", "画像_ライセンス")]
    [InlineData("０－４歳の男性", "0-4歳の男性")]
    [InlineData("ＮＯ", "no")]
    public void Spellings_of_one_heading_are_equal(string spelling, string heading) =>
        Assert.Equal(HeadingText.Fold(heading), HeadingText.Fold(spelling));

    [Theory]
    [InlineData("ラーメン", "ラ-メン")]
    [InlineData("1-2", "1−2")]
    public void A_dash_is_a_long_vowel_after_katakana_only(string heading, string spelling) =>
        Assert.Equal(HeadingText.Fold(heading), HeadingText.Fold(spelling));

    [Fact]
    public void Headings_that_say_different_things_stay_different() =>
        Assert.NotEqual(HeadingText.Fold("名称(カナ)"), HeadingText.Fold("名称_カナ"));

    [Theory]
    [InlineData("0-4歳の男性", 0, 4, "Male")]
    [InlineData("85歳以上の女性", 85, null, "Female")]
    [InlineData("100歳以上", 100, null, "Both")]
    [InlineData("０～４歳（男）", 0, 4, "Male")]
    [InlineData("男性_10-14歳", 10, 14, "Male")]
    [InlineData("0歳の女性", 0, 0, "Female")]
    [InlineData("年齢不詳の女性", null, null, "Female")]
    [InlineData("man1", 0, 4, "Male")]
    [InlineData("woman18", 85, null, "Female")]
    public void An_age_band_is_read_from_its_heading(string heading, int? from, int? to, string sex) =>
        Assert.Equal(new AgeBand(from, to, Enum.Parse<Sex>(sex)), AgeBand.Read(HeadingText.Fold(heading)));

    [Theory]
    [InlineData("総人口")]
    [InlineData("男性")]
    [InlineData("4-0歳の男性")]
    [InlineData("男性0-4歳の女性")]
    [InlineData("受入年齢")]
    [InlineData("man19")]
    public void Other_headings_are_no_age_band(string heading) => Assert.Null(AgeBand.Read(HeadingText.Fold(heading)));

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_header_of_an_edition_tells_its_kind_and_itself(string kind, string edition)
    {
        // A timetable table is recognized by its name in the format; two tables of one kind share an edition name.
        var known = Book.Catalog.Kind(kind);
        Assert.All(known.Editions.Index().Where(e => e.Item.Name == edition), e =>
        {
            var seen = new Glimpse(e.Item.Headings, "data.csv") { FeedMember = known.FeedMembers.ElementAtOrDefault(e.Index) };
            var match = KindMatch.Decide(Book, seen);
            Assert.Equal((kind, e.Item), (match.Map.Kind.Name, match.Edition));
        });
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_column_of_an_edition_has_a_field_or_is_named_here(string kind, string edition)
    {
        string[] without =
        [
            "サブイベント", "対象となる産業", "ステージ", "その他関係団体", "外国語対応", "駐輪場情報", "法人番号", "開催パターン", "料金種別", "方書", "POIコード",
            "連絡先内線番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考", "レコードID", "同一料理内通し番号", "アレルゲン情報公開・非公開",
            "学校所在地_都道府県名", "学校所在地_郡名", "学校所在地_市区町村名", "学校所在地_行政区名", "学校所在地_全国地方公共団体コード",

            // Of support schemes: how the catalogue is maintained, and columns for disasters only.
            "制度番号", "元制度番号", "制度変更区分", "表示優先度", "公開日程", "公開・非公開（チェックで公開）", "親制度との関係性", "用途・対象物", "必要書類のURL",
            "受付可能日時（受付日）", "受付可能日時（受付時間）",
        ];
        var map = Book.Maps.Single(m => m.Kind.Name == kind);

        // For a list of data sets most columns are only in dataset.rows, for one of districts all are.
        if (map.Recipe is RowRecipe.DataList or RowRecipe.Table)
        {
            without = [.. map.Kind.Editions.SelectMany(e => e.Headings).Where(h => h != "データセット_タイトル" && h != "データ名称" && h != "URL")];
        }

        var unknown = map.Kind.Editions.Where(e => e.Name == edition).SelectMany(e => e.Headings)
            .Where(h => map.Find(HeadingText.Fold(h)) is null);
        Assert.Empty(unknown.Except(without));
    }

    [Fact]
    public void Columns_in_another_order_and_some_of_its_own_do_not_hide_a_kind()
    {
        var headings = Book.Catalog.Kind("EVACUATION_SITE").Editions[1].Headings.Reverse().Append("担当課").ToList();
        Assert.Equal("EVACUATION_SITE", KindMatch.Decide(Book, new Glimpse(headings, "x.csv")).Map.Kind.Name);
    }

    [Theory]
    [InlineData("OTHER", "x.csv", "名称", "住所", "緯度", "経度", "内線番号", "方書", "NO")]
    [InlineData("OTHER", "222127_park_info.csv", "公園名", "住所（番地まで）", "面積（㎡）", "公園HPアドレス")]
    [InlineData("OTHER", "sakura_map.csv", "樹種", "緯度", "経度")]
    [InlineData("OTHER", "prevention_sites.csv", "場所", "緯度", "経度")]
    [InlineData("PUBLIC_WIRELESS_LAN", "避難所.csv", "名称", "住所", "SSID")]
    [InlineData("AED", "【見本市】AED設置場所一覧.csv", "施設名等", "設置場所", "区", "所在地", "緯度", "経度")]
    [InlineData("CHILDCARE", "0012_kindergarten.csv", "#property", "name", "address", "telephoneNumber", "note", "location")]
    [InlineData("BUDGET", "budget.csv", "款", "項", "予算額", "計")]
    [InlineData("OTHER_TABLE", "kindergarten.csv", "年度", "男", "女", "計")]
    [InlineData("OTHER_TABLE", "population.csv", "年月", "人口", "男", "女", "世帯数")]
    [InlineData("POPULATION", "x.csv", "地域名", "人口", "男", "女", "世帯数")]
    [InlineData("EVENT", "x.csv", "会場名", "緯度", "経度", "実施日", "開始時間", "終了時間", "持ち物")]
    [InlineData("MEDICAL", "x.csv", "医療圏", "施設名", "所在地", "電話番号", "病床数", "救急")]
    [InlineData("MEDICAL", "市立病院一覧.csv", "名称", "住所", "電話番号")]
    [InlineData("OTHER", "動物病院一覧.csv", "名称", "住所", "電話番号")]
    [InlineData("MEDICAL", "病院一覧_動物病院除く.csv", "名称", "住所", "電話番号")]
    [InlineData("PARKING_LOT", "hospital_parking.csv", "名称", "住所", "電話番号")]
    [InlineData("PARKING_LOT", "観光バス駐車場.csv", "名称", "住所", "電話番号")]
    [InlineData("PUBLIC_TOILET", "避難所用トイレ.csv", "名称", "住所", "電話番号")]
    [InlineData("AED", "保育所AED設置状況.csv", "名称", "住所", "設置位置", "緯度", "経度")]
    [InlineData("EVENT", "観光イベント.csv", "行事名", "開始日", "場所", "所在地", "緯度", "経度")]
    [InlineData("PUBLIC_WIRELESS_LAN", "Wi-Fiスポット.csv", "名称", "住所", "緯度", "経度", "提供エリア")]
    [InlineData("CHILDCARE", "小規模保育事業.csv", "名称", "住所", "電話番号", "認可等年月日", "収容定員", "受入年齢")]
    [InlineData("AED", "x.csv", "施設名称", "所在地", "緯度", "経度", "設置位置", "小児対応")]
    [InlineData("PARKING_LOT", "病院駐車場.csv", "名称", "住所", "電話番号")]
    [InlineData("OTHER", "自動車学校.csv", "名称", "住所", "電話番号")]
    [InlineData("PUBLIC_TOILET", "観光トイレ.csv", "名称", "住所", "緯度", "経度")]
    [InlineData("FIRE_HYDRANT", "消防水利.csv", "住所", "緯度", "経度", "口径")]
    [InlineData("CHILDCARE", "x.csv", "名称", "住所", "収容定員", "一時預かりの有無")]
    [InlineData("AED", "aed.csv", "名称", "住所", "設置位置")]
    [InlineData("OTHER", "shops.csv", "直売所の名称", "郵便番号", "住所1", "営業期間")]
    [InlineData("OTHER", "baths.csv", "業務種別", "施設名称１", "施設所在地１", "施設所在地２", "申請者名", "申請者住所１")]
    [InlineData("OTHER", "shops.csv", "直売所", "所在地", "電話番号")]
    [InlineData("OTHER_TABLE", "permits.csv", "施設名称", "申請者住所", "許可番号")]
    [InlineData("OTHER_TABLE", "bids.csv", "件名", "契約の相手方", "契約の相手方の住所", "契約金額")]
    [InlineData("OTHER_TABLE", "bids.csv", "件名", "工事場所の所在地", "落札者", "契約金額")]
    public void A_home_made_file_is_of_the_kind_its_columns_or_its_name_tell(string kind, string file, params string[] headings) =>
        Assert.Equal(kind, KindMatch.Decide(Book, new Glimpse(headings, file)).Map.Kind.Name);

    [Theory]
    [InlineData("OTHER", "名称", "住所", "設置場所", "緯度", "経度")]
    [InlineData("OTHER", "name", "address", "capacity", "access", "parking")]
    [InlineData("OTHER", "街路灯番号", "名称", "住所", "設置位置", "緯度", "経度")]
    [InlineData("OTHER", "名称", "住所", "収容定員", "電話番号")]
    [InlineData("OTHER", "名称", "住所", "認可等年月日", "電話番号")]
    [InlineData("OTHER", "名称", "住所", "口径", "緯度", "経度")]
    [InlineData("OTHER", "名称", "住所", "提供エリア", "電話番号")]
    [InlineData("OTHER", "名称", "住所", "営業の種類")]
    [InlineData("OTHER", "会場名", "住所", "緯度", "経度")]
    [InlineData("OTHER_TABLE", "路線名", "場所", "規制内容", "開始日", "終了日", "開始時間", "終了時間", "施工業者")]
    [InlineData("OTHER_TABLE", "地区", "開始日", "開始時間", "終了日", "終了時間")]
    [InlineData("OTHER_TABLE", "路線名", "場所", "開始日", "終了日", "理由", "問合せ先", "電話番号")]
    [InlineData("OTHER_TABLE", "口径", "基本料金", "従量料金")]
    [InlineData("OTHER_TABLE", "工事名", "開始日", "終了日")]
    [InlineData("OTHER_TABLE", "採取地点", "実施日", "濁度", "色度")]
    [InlineData("OTHER_TABLE", "name", "classification", "note")]
    [InlineData("OTHER_TABLE", "学校名", "男", "女", "計")]
    public void General_columns_tell_no_kind(string kind, params string[] headings) =>
        Assert.Equal(kind, KindMatch.Decide(Book, new Glimpse(headings, "x.csv")).Map.Kind.Name);

    [Theory]
    [InlineData("PUBLIC_TOILET", "list.csv", "見本市公衆トイレ一覧（令和8年4月）")]
    [InlineData("PUBLIC_TOILET", "公衆トイレ.csv", "観光施設一覧")]
    [InlineData("PARKING_LOT", "市営駐車場一覧.csv", "観光課所管の駐車場")]
    [InlineData("OTHER", "list.csv", "見本市観光課")]
    [InlineData("OTHER", "list.csv", "市内公園一覧（担当：学校教育課）")]
    [InlineData("OTHER", "list.csv", "遊具のある公園（トイレ・駐車場の有無）")]
    [InlineData("OTHER", "list.csv", "病院・学校周辺の横断歩道")]
    [InlineData("OTHER", "list.csv", "公園一覧（避難場所を含む）")]
    [InlineData("OTHER", "list.csv", "食品ロス削減協力店")]
    public void A_title_tells_the_kind_where_the_file_is_not_named_after_one(string kind, string file, string title) =>
        Assert.Equal(kind, KindMatch.Decide(Book, new Glimpse(["名称", "住所", "電話番号"], file, title: title)).Map.Kind.Name);

    [Theory]
    [InlineData("病院名", "所在地", "電話番号", "診療科目", "見本動物病院")]
    [InlineData("施設名称", "所在地", "営業の種類", "業態", "旅館業")]
    public void What_most_cells_call_something_else_is_of_no_such_kind(
        string first, string second, string third, string fourth, string cell)
    {
        var seen = new Glimpse([first, second, third, fourth], "x.csv", [[cell, "町1", cell, cell]]);
        Assert.Equal("OTHER", KindMatch.Decide(Book, seen).Map.Kind.Name);
    }

    [Theory]
    [InlineData("OTHER_TABLE", "お名前", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "委員名", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "制度の名称", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER", "店の名称", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER", "宿の名前", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "店の名称", "1階の売り場", "2階の売り場")]
    [InlineData("OTHER_TABLE", "店の名称", "見本市役所2階", "本町会館10階")]
    [InlineData("OTHER_TABLE", "会議の名称", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "工事の名称", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "会社の名称", "見本市本町1-1", "見本市東町2-2")]
    [InlineData("OTHER_TABLE", "氏名", "見本市本町1-1", "見本市東町2-2")]
    public void Names_of_places_with_addresses_below_any_heading_are_places(string kind, string name, string first, string second)
    {
        var seen = new Glimpse([name, "ところ", "備考"], "x.csv", [["見本", first, ""], ["第二", second, ""]]);
        Assert.Equal(kind, KindMatch.Decide(Book, seen).Map.Kind.Name);
    }

    [Theory]
    [InlineData("OTHER", "所在の場所")]
    [InlineData("OTHER_TABLE", "提出先")]
    [InlineData("OTHER_TABLE", "問い合わせ先")]
    [InlineData("OTHER_TABLE", "お住まい")]
    [InlineData("OTHER_TABLE", "会場")]
    [InlineData("OTHER_TABLE", "場所", "発生日時")]
    public void Addresses_below_a_heading_that_does_not_say_where_the_place_is_make_no_list_of_places(string kind, params string[] headings)
    {
        var seen = new Glimpse(["見本の名称", .. headings], "x.csv", [["見本", "見本市本町1-1", "1"], ["第二", "見本市東町2-2", "2"]]);
        Assert.Equal(kind, KindMatch.Decide(Book, seen).Map.Kind.Name);
    }

    [Theory]
    [InlineData("区分", "保育所", "幼稚園(私立)", true)]
    [InlineData("区分", "小学校", "その他", true)]
    [InlineData("営業の種別", "一般公衆浴場", "その他の公衆浴場", true)]
    [InlineData("業種", "衣料品", "和食", true)]
    [InlineData("業種", "01", "02", false)]
    [InlineData("区分", "公立", "私立", false)]
    [InlineData("区分", "開園", "休園", false)]
    [InlineData("区分", "本店", "支店", false)]
    [InlineData("区分", "公共施設", "民間施設", false)]
    [InlineData("区分", "対象施設", "対象外施設", false)]
    [InlineData("区分", "指定管理施設", "直営施設", false)]
    [InlineData("区分", "加盟店", "取扱店", false)]
    [InlineData("区分", "要支援", "要介護", false)]
    [InlineData("区分", "大企業", "中小企業", false)]
    [InlineData("区分", "入所施設", "処理施設", true)]
    [InlineData("区分", "1", "2", false)]
    [InlineData("設置区分", "市立小学校", "私立小学校", false)]
    public void What_the_rows_are_is_said_by_a_column_whose_cells_name_sorts_of_places(
        string heading, string first, string second, bool isSaid)
    {
        var map = Book.CatchAll(RowRecipe.Place);
        string[] headings = ["施設名", heading, "所在地"];
        var columns = FileColumns.Of(
            map, headings, Book.Classes.Read(headings).Headings, [["見本", first, "町1"], ["第二", second, "町2"]]);
        Assert.Equal(isSaid ? "kindLabel" : null, columns[1].Target?.Path);
    }

    [Fact]
    public void Permits_in_the_headings_of_a_health_office_are_food_businesses()
    {
        string[] headings = ["営業所名称", "営業所所在地", "営業者氏名", "営業の種類", "許可番号", "許可年月日", "有効期限"];
        var seen = new Glimpse(headings, "kyoka.csv", [["見本食堂", "町1", "", "飲食店営業", "1", "2026/4/1", "2031/3/31"]]);
        Assert.Equal("FOOD_BUSINESS", KindMatch.Decide(Book, seen).Map.Kind.Name);
    }

    [Fact]
    public void A_list_of_data_sets_may_have_columns_of_its_own()
    {
        string[] headings = ["データセット_ID", "データセット_タイトル", "データセット_概要", "ファイル_ダウンロードURL", "担当課", "公開予定"];
        Assert.Equal("OPEN_DATA_LIST", KindMatch.Decide(Book, new Glimpse(headings, "x.csv")).Map.Kind.Name);
    }

    [Fact]
    public void A_table_of_people_needs_an_area_or_a_day_in_most_of_its_rows()
    {
        string[] headings = ["地区名", "世帯数", "男", "女"];
        string[][] rows = [["", "1", "2", "3"], ["東", "1", "2", "3"], ["", "1", "2", "3"]];
        Assert.Equal("OTHER_TABLE", KindMatch.Decide(Book, new Glimpse(headings, "x.csv", rows)).Map.Kind.Name);
        Assert.Equal("POPULATION", KindMatch.Decide(Book, new Glimpse(headings, "x.csv", [.. rows.Skip(1).Take(1)])).Map.Kind.Name);
    }

    [Fact]
    public void A_day_the_code_of_a_city_and_its_people_are_enough_beside_the_numbers_of_its_parts()
    {
        string[] headings = ["date", "lgcode", "population", "東", "西", "南", "北"];
        var seen = new Glimpse(headings, "x.csv", [["2026-04-01", "999997", "100", "10", "20", "30", "40"]]);
        Assert.Equal("POPULATION", KindMatch.Decide(Book, seen).Map.Kind.Name);
    }

    [Fact]
    public void It_is_told_why_a_file_is_of_its_kind_and_what_it_nearly_was()
    {
        var match = KindMatch.Decide(Book, new Glimpse(["名称", "住所", "AED設置位置", "文化財指定日"], "aed.csv"));
        Assert.Equal("AED", match.Map.Kind.Name);
        Assert.Equal(
            "column AED設置位置; the name of the file (aed); rows with name and place; runner-up: CULTURAL_PROPERTY (column 文化財指定日)",
            match.Because!.English);
        Assert.Equal("列「AED設置位置」、ファイル名（aed）、名称と場所のある行；次点：文化財一覧（列「文化財指定日」）", match.Because.Japanese);
    }

    [Theory]
    [InlineData("問い合わせ先（市の担当課）", "contactName")]
    [InlineData("参加費", "fee")]
    [InlineData("イベント名（英語）", null)]
    [InlineData("開始日（予定）", null)]
    public void A_remark_in_brackets_changes_no_heading_unless_it_makes_it_another(string heading, string? path) =>
        Assert.Equal(path, Book.Maps.Single(m => m.Kind.Name == "EVENT").Find(HeadingText.Fold(heading))?.Path);

    [Theory]
    [InlineData(",利用者,,利用料,|,大人,子ども,大人,子ども|館,1,2,3,4", ",利用者_大人,利用者_子ども,利用料_大人,利用料_子ども")]
    [InlineData("名称,位置,,電話番号|,緯度,経度,|館,35,139,0", "名称,緯度,経度,電話番号")]
    [InlineData("名称,管理者,|,名称,電話番号|館,市,0", "名称,管理者_名称,管理者_電話番号")]
    [InlineData("名称,位置,位置|名称,緯度,経度|館,35,139", "名称,緯度,経度")]
    [InlineData("表題,,,令和8年4月1日|名称,住所,緯度,経度|館,町,35,139", "名称,住所,緯度,経度")]
    [InlineData("年度,利用者,,,|,大人,,子ども,|,男,女,男,女|8,1,2,3,4", "年度,利用者_大人_男,利用者_大人_女,利用者_子ども_男,利用者_子ども_女")]
    [InlineData("名称,,住所|本館,東,町|分館,西,町", "名称,,住所")]
    [InlineData("地名,燃やすごみ,資源,資源|本町,月,火,土|栄町,水,木,金", "地名,燃やすごみ,資源,資源")]
    public void Headings_in_several_rows_are_joined(string rows, string headings)
    {
        var first = rows.Split('|').Select((row, i) => (i + 1, row.Split(','))).ToList();
        var header = HeaderRow.Find(first, Book.Known) ?? HeaderRow.Guess(first, Book.Known);
        Assert.Equal(headings.Split(','), header!.Headings);
    }

    [Fact]
    public void The_name_of_a_file_helps_a_kind_without_columns_of_its_own_and_no_more()
    {
        string[] headings = [.. Book.Catalog.Kind("PUBLIC_FACILITY").Editions[1].Headings.Take(14)];
        Assert.Equal("PUBLIC_FACILITY", KindMatch.Decide(Book, new Glimpse(headings, "122033_public_facility.csv")).Map.Kind.Name);
        Assert.Equal("OTHER", KindMatch.Decide(Book, new Glimpse(headings, "122033_parks.csv")).Map.Kind.Name);
        Assert.Equal("OTHER_TABLE", KindMatch.Decide(Book, new Glimpse(["名称", "色", "数"], "122033_public_facility.csv")).Map.Kind.Name);
    }
}
