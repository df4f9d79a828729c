using System.Text.RegularExpressions;

namespace Gateway.Import.Headings;

/// <summary>
/// What a heading of a home-made list of places most likely means, told by how it ends: <c>公園名</c>, <c>店舗住所</c>, <c>公園HPアドレス</c>. Only
/// asked for files of no known kind, and only for what every place has.
/// </summary>
internal static partial class HeadingGuess
{
    /// <summary>Behind every heading that is known by name.</summary>
    public const int Rank = 100;

    /// <summary>The graph path; null when the ending says nothing. Takes folded text.</summary>
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

    [GeneratedRegex(@"\([^)]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex("(?:名|名称)(?:の)?(?:カナ|かな|フリガナ|ふりがな|よみ|ヨミ)$", RegexOptions.CultureInvariant)]
    private static partial Regex Kana();

    /// <summary>Names of who runs a place, of what grows there and of the town it lies in are not the place's own.</summary>
    [GeneratedRegex("^(?!.*(?:都道府県|市区町村|市町村|自治体|団体|法人|事業者|設置者|管理|所有|担当|部署|所属|代表|責任|連絡先|地区|地域|町字|町名|学区|校区|路線|画像|写真|ファイル|樹種|品種|品目|科目|種別|区分|表示用)).*(?:名|名称)等?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex("^(?!.*(?:法人|代表|管理|所有|連絡先|メール)).*(?:住所|所在地)$", RegexOptions.CultureInvariant)]
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
