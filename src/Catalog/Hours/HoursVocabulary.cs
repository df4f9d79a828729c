namespace Gateway.Catalog.Hours;

/// <summary>The tokens of the grammar, longer ones before their prefixes, and the days that special words name.</summary>
internal static class HoursVocabulary
{
    private const string Holiday = "(?:国民の)?(?:祝祭日|祝休日|休祝日|祝日|祭日)";
    private const string Closing = "(?:休館|休業|休園|休室|休診|休場|休み|休)";

    /// <summary>
    /// A single character is a day of the week only when the text before it does not make it part of another word: 海の日, 投票日, 隔月.
    /// </summary>
    private const string Before = @"(?<![\p{L}-[月火水木金土日曜祝とやはがもびら及終の時分]]|(?<![週1-5終])の)";

    /// <summary>The same for the text after it.</summary>
    private const string Behind = @"(?!(?<![月火水木金土日・、][火水木金土])は?\s*(?:使用|利用)(?:不可|できま))(?=[月火水木金土日祝・、,~/()】:\s]|は|休|と|及|のみ|の?午|[0-9]|$)";

    /// <summary>Words that name days other than days of the week, some of which cannot be determined.</summary>
    public static readonly IReadOnlyList<(string Pattern, DayWord Days)> Special =
    [
        .. JapaneseHolidays.Words,
        ("の?偶数月の?", new EveryOtherMonth(IsEven: true)),
        ("の?奇数月の?", new EveryOtherMonth(IsEven: false)),
        ("(?:(?:毎月|各月|月)の?)?(?<!週)末日(?!曜)|(?:毎月|各月)の?最終日", new LastOfMonth()),
        ("振替休日", new SubstituteHolidays()),
        ("(?:休日?|祝日?|休祝日|祝休日)の?前日", new AnyDay()),
        ($"{Holiday}(?:[・及び]*振替休日)?の翌平日", new AfterHolidays(IsWorkday: true)),
        ($"(?:{Holiday}(?:[・及び]*振替休日)?|休日)の翌日", new AfterHolidays()),
        ("年末[・、]?年始(?:休(?:み|館日?|業)|期間)?(?:の(?=1[12][月/]))?", new Dates(1227, 1231, 101, 105)),
        ("年始|お?正月(?:三が日|休み)?|三が日", new Dates(101, 101, 101, 105)),
        ("年末|大晦日", new Dates(1227, 1231, 1231, 1231)),
        ("元日|元旦", Dates.Between(101, 101)),
        (@"(?:旧)?お?盆(?:期間|休み)?中?(?:\(8/[0-9]+前後\))?", Dates.Within(810, 818)),
        ("(?:GW|ゴールデンウィーク)(?:期間)?中?", Dates.Within(426, 508)),
        ($"[春夏秋冬][季期](?:・(?:[春夏秋冬][季期]|学年末))+(?:休暇|{Closing}日?)", new AnyDay()),
        ("夏[季期](?:期間)?(?=のみ)", Dates.Within(401, 1031)),
        ("冬[季期](?:期間)?(?=のみ)", Dates.Within(1001, 531)),
        ("夏[季期](?!休|閉|限|定)(?:期間)?", Dates.Within(601, 930)),
        ("冬[季期](?!休|閉|限|定)(?:期間)?", Dates.Within(1101, 430)),
        ($"夏[季期](?:休暇|{Closing}日?)|夏休み(?:期間)?中?", Dates.Within(701, 930)),
        ($"冬[季期](?:休暇|{Closing}日?)|冬休み(?:期間)?中?", Dates.Within(1101, 430)),
        ($"春[季期](?:休暇|{Closing}日?)|春休み(?:期間)?中?", Dates.Within(215, 430)),
        (@"(?:(?:その他|他に?)、?)?(?:(?:[0-9][ヶかカケ]月に[0-9]回程度|月に?[0-9]回(?:程度)?)、?)?(?:不定休日?|不定期(?:休業|休館|休))(?:あり|有り?)?",
            new AnyDay()),
        ("(?:年[0-9]回)?(?:(?:施設|設備)?点検|行事|法事|法要|棚卸し?)(?:等|など)?(?:のため|の為)、?(?:休館|休業|休園)日?の?(?:有り?|あり)", new AnyDay()),
        ($@"(?:(?:その他に?|他に?)[、\s]*)?(?:(?:展示替え?|(?:施設|設備)?点検|棚卸し?|行事|法事)(?:等|など)?(?:で|に伴う|により|による|のため)?、?)?"
            + $"臨時の?{Closing}日?(?:する(?:場合|こと)が?(?:あり(?:ます)?|ある)|の?(?:場合)?(?:あり|有り?|がある))?", new AnyDay()),
        ("(?:館内|図書|特別)整理(?:期間|日)|展示替え?(?:作業)?(?:期間|日)?中?|(?:施設|設備|機械)?(?:点検|メンテナンス|保守)(?:日|期間)?", new AnyDay()),
        (@"(?:開園|創立)記念日(?:\([^)]*\))?|県民の日(?:\([^)]*\))?|その他休[園館業]日|その他(?=$|\s)", new AnyDay()),
        ("隔週[月火水木金土日](?:曜日?)?|(?:雨天|荒天|悪天候)時?", new AnyDay()),
    ];

    /// <summary>The token kinds and their patterns.</summary>
    public static readonly IReadOnlyList<(HoursTokenKind Word, string Pattern)> Words =
    [
        (HoursTokenKind.Remark, "要予約|(?:完全)?予約制|要相談|要問い?合わ?せ|要確認|(?:清掃|点検)時間帯はご?利用いただけない時があります|天候により臨時閉園あり"),
        (HoursTokenKind.IsClosed, "(?:終日)?(?:利用|使用)(?:不可|できません)(?:です)?"),
        (HoursTokenKind.Except, "(?:を|は)?除(?:く|きます)|以外"),
        (HoursTokenKind.AllDay, """
            (?:(?:365日[・、]?)?24(?:時間|[Hh](?![A-Za-z]))(?:[・、]?365日|年中無休)?|終日|常時(?=営業|利用可|利用でき|使用可|開放|オープン|開館|$))
            (?:営業|利用可能|利用可|利用できます|使用可能?|開放|オープン|可能|開館|年中無休)?(?!対応|受付)
            """),
        (HoursTokenKind.EveryDay, "年中(?:無休|開放|開園|営業)|無休|毎日|全日"),
        (HoursTokenKind.EveryDay, "(?:等|など)?は?休まずに?(?:営業|開館|開園)(?:します|しています)?"),
        (HoursTokenKind.EveryDay, @"定休日?は?(?:特に)?(?:なし|無し)"),
        (HoursTokenKind.Nothing, @"(?:特に)?(?:なし|無し?)(?=$|\s|[(、】])"),
        (HoursTokenKind.Time, """
            (?:(?<next>翌(?:日|朝)?の?)|(?<part>午前|午後|AM|PM)\s*)*(?:(?:(?<![0-9.])|(?<=:[0-9]{2}))(?<hour>[0-9]{1,2})
            (?::(?<minute>[0-9]{2})(?![0-9](?!:|[0-9]:))|時(?!間)(?:(?<half>半)|(?<minute>[0-9]{1,2})分?)?
            |(?<!/[0-9]{1,2})(?=\s*~\s*(?:午後|正午)?[0-9]{1,2}時(?!間)))|(?<noon>正午))
            """),
        .. Special.Select((s, i) => (HoursTokenKind.Day, $"(?<s{i}>{s.Pattern})")),
        (HoursTokenKind.Date, """
            (?:翌年?)?(?:(?<![0-9.])(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日|(?<end>末)日?|(?<third>[上中下初]旬))
            |(?<![0-9/.])(?<month>[0-9]{1,2})/(?:(?<day>[0-9]{1,2})(?![0-9:/日人.])|(?<end>末)))
            |(?<=(?:日|/[0-9]{1,2})\s*~\s*)(?<day>[0-9]{1,2})(?:日|(?![0-9:時月/]))
            """),
        (HoursTokenKind.Month, """
            (?:翌年?)?(?:(?<![0-9.])(?<month>[0-9]{1,2})月(?!の?第|に?[0-9]回|中旬|上旬|下旬|初旬)
            |(?<![0-9.]|[0-9]/)(?<month>[0-9]{1,2})(?=\s*[~・、,]\s*(?:翌年?)?[0-9]{1,2}(?:月(?![0-9]+日)|\s*[~・]\s*[0-9]{1,2}月)))
            """),
        (HoursTokenKind.Number, """
            (?:毎月|月の?)?第\s*[1-5](?:\s*[・,、.と&]\s*第?\s*[1-5](?![0-9:時/]))*(?=\s*の?[月火水木金土日])の?
            |(?:毎月|月の?)?(?<last>最終)の?(?=[月火水木金土日])
            """),
        (HoursTokenKind.Day, $"(?<holiday>{Holiday}(?:法による休日|・休日|[・及び]*振替休日|に関する法律に(?:規定する|定める)休日)?|祝)"),
        (HoursTokenKind.Day, "(?<workday>平日)"),
        (HoursTokenKind.Day, "毎月(?<monthday>[0-9]{1,2})日"),
        (HoursTokenKind.ClosedHead, """
            (?:定?休(?:館|園|業|場|室|所|校|診|み|村)?日|閉(?:館|園|室|場|所|庁)日|定休)
            (?:は|:|】|/|\s+|(?=[月火水木金土日第毎年祝無な0-9]))\s*
            |(?<=^|[\s、])(?:休[館園業場室診校]|お?休み)[:】]\s*
            """),
        (HoursTokenKind.PeriodHead, "(?:開館|開園|開設|営業|開場|開村|利用|公開|開放)(?:期間|シーズン)(?:は|:|】|/)?"),
        (HoursTokenKind.EndHead, "(?:閉館|閉園|閉場|閉店)(?:時間|時刻)(?:は|:|】|/)?"),
        (HoursTokenKind.HoursHead, """
            の?(?:通常|一般)?の?(?:開館|開園|営業|利用(?:可能)?|開所|開室|開場|開店|拝観|見学|参拝|開放|窓口|公開|入浴|使用)
            (?:可能)?の?(?:時間|日時)(?:帯)?(?:は|:|】|/)?|保育(?:時間)?(?:は|:)
            """),
        (HoursTokenKind.Day,
            $"(?<weekday>(?:毎週の?)?[月火水木金土日]曜日?|{Before}(?:[火水木金土]|(?<![0-9])月|(?<![0-9終])日){Behind}|毎週の?[月火水木金土日]{Behind})"),
        (HoursTokenKind.Day, "(?<holiday>休日)"),
        (HoursTokenKind.IsClosed, "お?休み(?:です|となります|します)?|(?:休館|休園|休業|休室)日?(?:です|となります|します)?|休所|休診|休校|閉鎖|(?:利用|使用|営業)休止|閉[館園室店庁所場]|定休日?|休"),
        (HoursTokenKind.IsOpen, "(?:開館|営業|開園|開室|開所|開場|オープン|開放)(?:します|しています|する|です)?|(?:利用|使用)(?:可能|可|できます)"
            + @"|(?<=[0-9時分半])診療(?:します|しています)?(?=$|[、\s)])"),
        (HoursTokenKind.Until, "まで|迄"),
        (HoursTokenKind.About, "頃|ごろ|ころ|くらい"),
        (HoursTokenKind.Wave, "~|から|より(?=[0-9])"),
        (HoursTokenKind.Open, @"\("),
        (HoursTokenKind.Close, @"\)"),
        (HoursTokenKind.Gap, @"\s+|の(?=(?:午前|午後)?[0-9]{1,2}(?::[0-9]|時(?!間))|午[前後])"),
        (HoursTokenKind.Or, "または|又は|もしくは|若しくは|あるいは|或いは"),
        (HoursTokenKind.Separator, "[、,・/&】:*※は.]|及び|並びに|また|および|その他は?|通常|通年(?:営業|開館)?|です|ともに|と"),
        (HoursTokenKind.Only, "(?:のみ|だけ)(?:の(?=営業|開))?"),
        (HoursTokenKind.HalfDay, "午前|午後"),
        (HoursTokenKind.Other, "[0-9]+|[A-Za-z]+|."),
    ];
}
