using System.Text.RegularExpressions;

namespace Gateway.Import.Headings;

/// <summary>
/// Guesses the meaning of a heading in a home-made list of places by how it ends: <c>公園名</c>, <c>店舗住所</c>, <c>公園HPアドレス</c>. Used only for
/// files of no known kind, and only for what every place has.
/// </summary>
internal static partial class HeadingGuess
{
    /// <summary>The rank of a guess by heading, after every heading known by name.</summary>
    public const int Rank = 100;

    /// <summary>Returns the graph path; null when the ending says nothing. Takes folded text.</summary>
    public static string? Path(string folded) => Bracket().Replace(folded, "") switch
    {
        "" => null,
        var text when Kana().IsMatch(text) => "nameKana",
        var text when Name().IsMatch(text) => "name",
        var text when Address().IsMatch(text) => "address",
        var text when text.EndsWith("緯度", StringComparison.Ordinal) => "latitude",
        var text when text.EndsWith("経度", StringComparison.Ordinal) => "longitude",
        var text when text.EndsWith("郵便番号", StringComparison.Ordinal) => "addressParts.postalCode",
        var text when Phone().IsMatch(text) => "phone",
        var text when Web().IsMatch(text) => "url",
        var text when Opens().IsMatch(text) => "opensAt",
        var text when Closes().IsMatch(text) => "closesAt",
        var text when Description().IsMatch(text) => "description",
        _ => null,
    };

    /// <summary>
    /// Whether it probably names a place, including the English of map files, which says nothing about the kind. Takes folded text.
    /// </summary>
    public static bool NamesPlace(string folded) => Path(folded) is "name" || LatinName().IsMatch(folded) || IsPlace(folded);

    /// <summary>Whether the heading itself is what the rows are: 直売所 above the names of farm shops. Takes folded text.</summary>
    public static bool IsPlace(string folded) => Place().IsMatch(folded);

    /// <summary>Whether it names a person, a firm, a work or a meeting, whose address says nothing of a place. Takes folded text.</summary>
    public static bool NamesOther(string folded) => Other().IsMatch(folded) || NamesEvent(folded);

    /// <summary>
    /// Whether it says where something is; the address below 提出先, 自宅 or 発生場所 is not that of what the row names. Takes folded text.
    /// </summary>
    public static bool SaysWhere(string folded) => Where().IsMatch(folded);

    /// <summary>
    /// Whether it names a line, a zone or another thing with a shape: the last resort for a list of places that has no other name column.
    /// </summary>
    public static bool NamesShape(string folded) => ShapeName().IsMatch(folded);

    /// <summary>Whether it probably names an event. Takes folded text.</summary>
    public static bool NamesEvent(string folded) => EventName().IsMatch(Bracket().Replace(folded, ""));

    /// <summary>
    /// Whether it says when something happened or was measured: such a record has a point but is not a place. Takes folded text.
    /// </summary>
    public static bool TellsHappening(string folded) => Happening().IsMatch(folded);

    [GeneratedRegex(@"\([^)]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex("(?:名|名称)(?:の)?(?:カナ|かな|フリガナ|ふりがな|よみ|ヨミ)$", RegexOptions.CultureInvariant)]
    private static partial Regex Kana();

    /// <summary>Excludes names that are not the place's own: those of its operator, of what grows there, of the town it is in.</summary>
    [GeneratedRegex(
        "^(?!.*(?:都道府県|市区町村|市町村|自治体|団体|法人|事業者|設置者|管理|所有|担当|部署|所属|代表|責任|連絡先|地区|地域|町字|町名|学区|校区|路線|画像|写真|ファイル|樹種|品種|品目|科目|種別|区分"
        + "|表示用|業[種態]|種類|分類|ジャンル|カテゴリ)).*(?:名|名称|名前)等?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^(?:路線|系統|区域|学区|学校区|地区|区間)の?(?:名|名称)$", RegexOptions.CultureInvariant)]
    private static partial Regex ShapeName();

    [GeneratedRegex("^(?:施設|お?店舗?|直売所|(?:公衆)?浴場|銭湯|事業所|営業所)$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("氏名|人名|^お?名前$|[員者師]の?名|商号|会社|企業|業者|組合|[件品]名|商品|製品|工事|業務|案件|事業名|会議|講座|教室|研修|行事|計画|制度|補助|助成|手続|書類|作品|書名|題名",
        RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex("^(?:施設|店舗?|建物|現地)?の?(?:所在|場所|位置|ところ|住居表示)(?:の?(?:場所|住所|住居表示))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Where();

    /// <summary>Matches English property names of map files: <c>station_name</c>, <c>name_ja</c>.</summary>
    [GeneratedRegex("""
        ^(?!(?:file|user|company|owner|operator|manager|city|pref|prefecture|ward|town|village|chome|oaza|aza|line
              |route|layer|area|district|region|image|photo|class|category|type|kind|species|department|person|contact|dataset|data
              |common|short|nick|column|field|group|org|corp)name)
        [a-z]*name(?:ja|jp|jpn)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LatinName();

    [GeneratedRegex("^(?:行事|催し物?|催事|催物|イベント|事業|講座|教室|講習会?|講演会?|企画|大会|セミナー|展覧会|公演|プログラム)(?:等|の)?(?:名|名称|名前|タイトル)$|^(?:タイトル|題名|件名|行事|催し物?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex EventName();

    [GeneratedRegex("(?:発生|出火|覚知|認知|目撃|出没|測定|観測|計測|採取|採水|撮影)(?:年月日|日時|時刻|日|年)", RegexOptions.CultureInvariant)]
    private static partial Regex Happening();

    /// <summary>Excludes the addresses of those who run a place, applied for a permit or won a contract.</summary>
    [GeneratedRegex("""
        ^(?!.*(?:法人|代表|管理|所有|連絡先|メール|申請|届出|営業者|事業者|開設者|設置者|経営者|相手方|契約者|落札|受注|請負))
        .*(?:住所|所在地)$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Address();

    [GeneratedRegex("(?:電話番号|電話|tel)$", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex("(?:url|ホームページ|ウェブサイト|hp|(?:hp|ホームページ)アドレス)$", RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex("^(?:営業|利用|開館|開園|受付)?開始(?:時間|時刻)$", RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex("^(?:営業|利用|開館|開園|受付)?終了(?:時間|時刻)$", RegexOptions.CultureInvariant)]
    private static partial Regex Closes();

    [GeneratedRegex("(?:説明|紹介文|概要)$", RegexOptions.CultureInvariant)]
    private static partial Regex Description();
}
