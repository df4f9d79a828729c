using System.Text.RegularExpressions;

namespace Gateway.Catalog.Hours;

/// <summary>Sentences without days and hours: what they say about holidays, and how much doubt they leave.</summary>
internal static partial class HoursRemarks
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    /// <summary>Returns how a closing day on a public holiday is treated; null when the text does not say.</summary>
    public static OnHolidays? OnHoliday(string text) =>
        AfterHoliday().IsMatch(text) ? null
        : NextWorkday().IsMatch(text) ? OnHolidays.NextWorkday
        : NextDay().IsMatch(text) ? OnHolidays.NextDay
        : LeftOut().Match(text) is { Success: true } match
            ? match.Groups["alone"].Success ? OnHolidays.LeftOutAlone : OnHolidays.LeftOut
        : Included().IsMatch(text) ? OnHolidays.Included : null;

    /// <summary>
    /// Parses a date that is not a closing day, with the following day closed instead if stated; null when the text says something else.
    /// </summary>
    public static (DayWord Open, IReadOnlyList<DayWord> Closed)? OpenOn(string text)
    {
        if (OpenDate().Match(text) is not { Success: true } match
            || !DateOnly.TryParseExact("2000/" + match.Groups["date"].Value.Replace('月', '/').Replace("日", ""), "yyyy/M/d", out var date))
        {
            return null;
        }

        var after = date.AddDays(1);
        return (
            Dates.Between(Number(date), Number(date)),
            match.Groups["after"].Success ? [Dates.Between(Number(after), Number(after))] : []);

        static int Number(DateOnly day) => (day.Month * 100) + day.Day;
    }

    /// <summary>Returns the doubt left by a known kind of sentence; null when it is not known.</summary>
    public static Doubt? Of(string text) =>
        Lodging().IsMatch(text) ? Doubt.MayBeClosed | Doubt.MayBeOpen
        : Longer().IsMatch(text) ? Doubt.MayBeOpen
        : Figures().IsMatch(text) ? null
        : Varies().IsMatch(text) ? Doubt.MayBeClosed | Doubt.MayBeOpen
        : Ask().IsMatch(text) ? Doubt.MayBeClosed
        : Harmless().IsMatch(text) && !Limits().IsMatch(text) ? Doubt.None : null;

    /// <summary>Whether words can be the name of a part of a place, with nothing in them that affects days and hours.</summary>
    public static bool IsName(string words) => words.Length <= 40 && words.Any(char.IsLetter) && !NoName().IsMatch(words.Replace("時間", ""));

    /// <summary>Whether words are only the name of a part of a place: what stands below them applies to that part.</summary>
    public static bool IsHeading(string text) => Heading().IsMatch(text);

    /// <summary>Returns the doubt raised by unknown words.</summary>
    public static Doubt OfUnknown(string text)
    {
        var rest = Heads().Replace(text, "");
        return Doubt.MayBeClosed | (Opens().IsMatch(rest) ? Doubt.MayBeOpen : 0) | (Lifts().IsMatch(rest) ? Doubt.LiftsClosing : 0);
    }

    /// <summary>祝日の翌日は休館: the day after each holiday, and not the day after a closing day that is one.</summary>
    [GeneratedRegex("^(?:ただし|但し)?、?(?:国民の)?(?:祝祭日|祝休日|祝日|祭日|休日)(?:[・又はまたや、及び]*(?:振替休日|休日))*の翌(?:日|平日)(?!.*振).", Plain)]
    private static partial Regex AfterHoliday();

    [GeneratedRegex("""
        ^(?:ただし|但し)?、?(?:その日|(?:毎週)?[月火水木金土日・、第1-5]+(?:曜日?)?)?(?:が|に|で)?(?:国民の)?(?:祝祭日|祝休日|祝日|祭日|休日)
        (?:[・又はまたや、及び]*(?:振替休日|休日))*(?:の|に(?:あたる|当たる))?(?:場合|とき|時|際|日)?(?:は|に|も)?、?
        (?:開館|営業|開園|開室)?(?:し|して|する)?、?(?:その|次の|直後の)?(?:翌|翌日以降の|次の|直後の|その翌)(?:の)?平日(?:が|は|に|を|も)?
        (?:振[り]?替え?)?(?:て|で)?(?:お?休み|休館日?|休業日?|休園日?|休)?(?:となります|となる|とします|する|です|します)?$
        """, Plain)]
    private static partial Regex NextWorkday();

    [GeneratedRegex("""
        ^(?:ただし|但し)?、?(?:その日|指定日|(?:毎週)?[月火水木金土日・、第1-5]+(?:曜日?)?)?(?:が|に|で)?(?:国民の)?(?:祝祭日|祝休日|祝日|祭日|休日)
        (?:[・又はまたや、及び]*(?:振替休日|休日))*(?:の|に(?:あたる|当たる))?(?:場合|とき|時|際|日)?(?:は|に)?、?
        (?:開館|営業|開園|開室)?(?:し|して|する)?、?(?:\(?その場合、)?(?:その)?(?:翌日|翌火曜日?|翌水曜日?|翌木曜日?|翌金曜日?|翌)(?:が|は|に|を)?
        (?:振[り]?替え?)?(?:て|で)?(?:お?休み|休館日?|休業日?|休園日?|休)?(?:となります|となる|とします|する|です|します)?\)?$
        """, Plain)]
    private static partial Regex NextDay();

    [GeneratedRegex("""
        ^(?:ただし|但し)?、?(?:その日|(?:毎週)?[月火水木金土日・]+(?:曜日?)?)?(?:が|に|で)?(?:国民の)?(?:祝祭日|祝休日|祝日|祭日|休日)
        (?:[・又はまたや、及び]*(?:振替休日|休日))*(?:の(?<alone>[月火水木金土日]曜日?)?)?(?:場合|とき|時|際|日)?(?:は|に|を)?、?
        (?:開館|営業|開園|開室|除く|以外)(?:し|して|する|します|しています)?$
        """, Plain)]
    private static partial Regex LeftOut();

    [GeneratedRegex("^(?:祝日関係なく|(?:祝日|祝祭日|休日)(?:の場合)?(?:も|を|に?関わらず)(?:休館|休業|休み|休|含む)|祝日含む)$", Plain)]
    private static partial Regex Included();

    [GeneratedRegex("""
        ^(?:ただし|但し)?、?(?<date>[0-9]{1,2}(?:月[0-9]{1,2}日|/[0-9]{1,2}))(?:\(?[^0-9、()月火水木金土]{0,8}の日\)?)?は(?:開館|開園|開室|営業)
        (?:し、?(?<after>(?:その)?翌日)(?:は|が|に)?(?:休み|休館|休園|休業|休))?(?:します|する)?$
        """, Plain)]
    private static partial Regex OpenDate();

    [GeneratedRegex("チェックイン|チェックアウト|チェック・イン|(?<![A-Za-z])(?:In|IN)[^A-Za-z]*(?:Out|OUT)", Plain)]
    private static partial Regex Lodging();

    [GeneratedRegex("延長(?:保育|利用|開館)|預かり保育", Plain)]
    private static partial Regex Longer();

    [GeneratedRegex("[0-9]|[月火水木金土日]曜|平日|祝|年末|年始|正月|盆", Plain)]
    private static partial Regex Figures();

    [GeneratedRegex("""
        変更|異な(?:る|り)|前後(?:する|します|あり)|日の出|日没|(?:店舗|施設|テナント|行事|時期
        |季節|天候|天気|状況)に?(?:より|よる|よって)|見頃|見ごろ|開花|感染|当面の間|繁忙期|早まる|随時
        """, Plain)]
    private static partial Regex Varies();

    [GeneratedRegex("問い?合わ?せ|ご?確認|ご覧|参照|予約|要?相談|ホームページ|HP|休止|中止|次第|早仕舞|早じまい|終了|不在|社内カレンダー|警報|お断り", Plain)]
    private static partial Regex Ask();

    [GeneratedRegex("無料|有料|料金|円|OK$|駐車|照明|お薦め|おすすめ|靴|徒歩|団体|貸出|持参|同伴|ペット", Plain)]
    private static partial Regex Harmless();

    /// <summary>団体のみ: closed for everyone else.</summary>
    [GeneratedRegex("のみ|だけ|に限|専用", Plain)]
    private static partial Regex Limits();

    [GeneratedRegex("(?:開館|開園|営業|利用|開所|開室|開場|開店|拝観|見学|休館|休業)(?:可能)?(?:時間|期間|日時?)", Plain)]
    private static partial Regex Heads();

    [GeneratedRegex("^[\\p{L}・]{0,20}?(?:館|室|店|園|場|科|プール|レストラン|カフェ|食堂|窓口|ホール|センター|ショップ|コーナー|ルーム|風呂)(?<![休閉開][館室店園場])】?$", Plain)]
    private static partial Regex Heading();

    [GeneratedRegex("[0-9時開営延夜早朝常随毎通]|利用|使用可|[月火水木金土日]曜|平日|祝|学校", Plain)]
    private static partial Regex Opens();

    [GeneratedRegex("開館|営業|開園|開室|開所|開場|開放|開催|利用可|使用可|ただし|但|除|場合|不定期|問い?合|以外|のみ|変更|振替|例外|含|隔週|隔月|偶数|奇数", Plain)]
    private static partial Regex Lifts();

    [GeneratedRegex("""
        [0-9?!。]|週|月|初|隔|一部|まれ|により|団体|者|去年|昨年|変更|期間|夜|早朝|延長|予約|休|閉|開館|開園|際|場合|除|以外|ほか|他|程度
        |毎|季|翌|学校|放課後|祭|末|終|中止|可|不|別|異|時|^[月火水木金土日祝・\ ]+$
        |冬|夏|春|秋|雪|雨|現在|基本|原則|全館|当館|本日|シーズン|オフ|大みそか|大晦日|学期|当面|当分|繁忙|閑散|ただいま|頃|ごろ|平常|普段
        |ため|対策|中は|当日|の日|偶数|奇数|連日|概|最[大長短]|宣言|^[新旧]$
        """, Plain)]
    private static partial Regex NoName();
}
