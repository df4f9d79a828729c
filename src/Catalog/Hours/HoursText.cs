using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Hours;

/// <summary>Notes normalized to one width and one style: equivalent spellings become equal before parsing.</summary>
internal static partial class HoursText
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    private const string Time = "(?:午前|午後)?[0-9]{1,2}(?::[0-9]{2}|時(?:半|[0-9]{1,2}分)?)";

    private const string Opens = "(?:開[館園店場室所]|(?:営業|利用|使用)?開始)";
    private const string Closes = "(?:閉[館園店場室所]|(?:営業|利用|使用)?終了)";

    /// <summary>Splits a note into its statements.</summary>
    public static IReadOnlyList<string> Statements(string note) =>
        [.. Split().Split(Fold(note)).Select(s => s.Trim()).Where(s => s.Length > 0)];

    /// <summary>Strips the introductory signs and words from a statement.</summary>
    public static string Bare(string statement) => Lead().Replace(statement, "").TrimEnd(' ', '・', '、', ':');

    /// <summary>Whether a statement is only an exception to the one before it.</summary>
    public static bool IsException(string statement) => Exception().IsMatch(statement);

    private static string Fold(string note)
    {
        var text = Nfkc.Of(note).Replace("。)", ")", StringComparison.Ordinal);
        text = Tag().Replace(text, " ");
        text = Opening().Replace(text, ";");
        text = Closing().Replace(text, "】");
        text = Wave().Replace(text, "~");
        text = TimeSpace().Replace(text, "");
        text = LegalHoliday().Replace(text, "休日");
        text = LegalWorkday().Replace(text, "翌平日");
        text = ClosingDays().Replace(text, "${head}:${days};");
        text = ClosingHead().Replace(text, "${head}:");
        text = Ordinal().Replace(text, n => "第" + ("一二三四五".IndexOf(n.Value[^1], StringComparison.Ordinal) + 1));
        text = DaysOfMonth().Replace(text, EachDay);
        text = SaidOn().Replace(text, "、翌");
        text = LastOrder().Replace(text, "LO");
        text = UntilLastOrder().Replace(text, "~${time}頃");
        text = LostWave().Replace(text, "~${time}頃");
        text = Reception().Replace(text, "");
        text = Distance().Replace(text, "");
        text = Doors().Replace(text, "${from}~${to}");
        return Empty().Replace(text, "");
    }

    /// <summary>12月31日、1日 names a day of the next month too.</summary>
    private static string EachDay(Match match)
    {
        var month = match.Groups["month"].Value;
        var days = match.Groups["day"].Captures.Select(day => int.Parse(day.Value, CultureInfo.InvariantCulture)).ToList();
        return days.Zip(days.Skip(1)).All(two => two.First < two.Second)
            ? string.Join('、', days.Select(day => $"{month}{day}日"))
            : match.Value;
    }

    [GeneratedRegex(@"<[a-z/][^>]*>|\t", Plain | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\[〔<《≪【]", Plain)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[\]〕>》≫】]", Plain)]
    private static partial Regex Closing();

    [GeneratedRegex(@"[〜∼‐–—―−]|(?<=[0-9時分半日月曜])\s*[ー-]\s*(?=[0-9月火水木金土日午])", Plain)]
    private static partial Regex Wave();

    /// <summary>9 : 00 and 9 時 are times too.</summary>
    [GeneratedRegex(@"(?<=[0-9])\s+(?=:\s*[0-9])|(?<=[0-9]:)\s+(?=[0-9])|(?<=[0-9])\s+(?=[時分])", Plain)]
    private static partial Regex TimeSpace();

    /// <summary>休館日(毎週火曜日、年末年始) is 休館日:毎週火曜日、年末年始.</summary>
    [GeneratedRegex("""
        (?<=^|[\s、;。※])(?<head>定?休[館園業場室所]?日|閉[館園場室所]日)
        \((?<days>(?=毎[週月]|第|[月火水木金土日](?:曜|[・、)])|年末|[偶奇]数月|[0-9]|祝日?[・、)])(?:[^();]|\([^();]*\))*)\)(?=$|[\s、;。※])[、。]?
        """, Plain | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ClosingDays();

    /// <summary>国民の祝日に関する法律(昭和23年法律第178号)第3条に規定する休日 is 休日.</summary>
    [GeneratedRegex("国民の祝日に関する法律(?:\\([^()]*\\))?(?:第[0-9一二三]条)?に(?:規定する|定める)休日", Plain)]
    private static partial Regex LegalHoliday();

    /// <summary>その日の直後の休日以外の日 is 翌平日.</summary>
    [GeneratedRegex("その(?:日の)?直後の休日(?:以外|でない)の?日", Plain)]
    private static partial Regex LegalWorkday();

    /// <summary>休館 12/28～1/4 and 休館日；月曜日 are 休館:12/28～1/4 and 休館日:月曜日, on one line or two.</summary>
    [GeneratedRegex("""
        (?<=^|[;。\n\r]\s*)(?<head>休[館園業場室診校]日?)[;\s　]+(?=毎[週月]|第\s*[1-5一二三四五]|[月火水木金土日](?:曜|[・、])|年末|祝日?[・、]|[0-9]{1,2}[/月])
        """, Plain | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ClosingHead();

    [GeneratedRegex("第[一二三四五]", Plain)]
    private static partial Regex Ordinal();

    /// <summary>1月1、2日 are 1月1日、1月2日, and 毎月5日・15日 are 毎月5日、毎月15日.</summary>
    [GeneratedRegex("(?<month>[0-9]{1,2}月|毎月)(?<day>[0-9]{1,2})日?(?:[、,・と](?<day>[0-9]{1,2})日?)*[、,・と](?<day>[0-9]{1,2})日(?!曜)", Plain)]
    private static partial Regex DaysOfMonth();

    /// <summary>祝日の場合は開館。翌平日休館 is one statement.</summary>
    [GeneratedRegex(@"(?<=開館|営業|開園|開館する|開館し)[。.]\s*(?:その)?翌", Plain)]
    private static partial Regex SaidOn();

    [GeneratedRegex(@"L\s*\.?\s*O\s*\.?\s*:?|ラスト\s*オーダー(?:は|:)?|オーダーストップ", Plain | RegexOptions.IgnoreCase)]
    private static partial Regex LastOrder();

    /// <summary>The end is not stated, but it is not before the last order.</summary>
    [GeneratedRegex($@"~\s*LO\s*(?<time>{Time})", Plain)]
    private static partial Regex UntilLastOrder();

    /// <summary>The wave dash was lost in conversion: it is uncertain what stood there.</summary>
    [GeneratedRegex($@"(?<=[0-9分時])\?(?<time>{Time})", Plain)]
    private static partial Regex LostWave();

    /// <summary>The last admission or the last order: it says nothing about when the doors open or close.</summary>
    [GeneratedRegex($"""
        (?:(?<=^|[\s、;:】])[^\s、。;:()【】]+?の(?=最終|ご?入|ご?来館|受付))?(?:※|ただし|但し|なお)?[、,]?\s*(?:最終の?)?
        (?:の?ご?(?:入館|入園|入場|入室|入浴|入店|入村|来館|乗車)(?:者|受付|券)?|(?:有料|当日)?(?:入浴|観覧|体験|予約|利用|チケット|見学)?(?:の|最終)?受付|最終|LO|ラスト)
        (?:時間|時刻|終了|最終|受付)*(?:は|:|/|、)*\s*(?:各|フード|ドリンク|料理|食事)?\s*
        {Time}(?!\s*(?:~|から|[0-9]|に?{Closes}(?!(?:時間|時刻)?\s*[は:]?\s*{Time})))(?:・(?:フード|ドリンク)?{Time})?
        \s*(?:(?:まで|迄)(?:に(?!変))?|で?終了|LO)?(?:となります|です|ご?(?:入館|来館|入園)(?:ください|下さい|願います|お願いします)|終了)*
        |{Time}(?:まで|迄)に?、?ご?(?:来館|入館|入園|入場|受付)(?:ください|願います|下さい|終了)?
        |{Time}\s*(?:LO|受付終了|最終(?:入館|入園|入場|受付)(?!\s*[は:]?\s*{Time}(?!\s*に?{Closes})))
        """, Plain | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Reception();

    [GeneratedRegex("""
        (?:(?<=^|[\s、;:】])[^\s、。;:()【】]+?の(?=最終|ご?入|受付))?
        (?:※|ただし|但し)?(?:最終)?の?(?:ご?(?:入館|入園|入場|入室|観覧|入村)|受付)(?:受付)?(?:時間|時刻)?は?、?(?:各)?
        (?:閉館|閉園|閉場|閉店|閉村|終了|営業終了)?(?:時間|時刻)?の?[0-9]{1,2}(?:分|時間)前(?:まで|迄)?(?:です|となります|に|終了|お願いします)*
        |[0-9]{1,2}分前に受付終了
        """, Plain | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Distance();

    /// <summary>開館 9時 閉館 17時 and 9時開館、17時閉館 are hours from and to; 7月1日開館 is the day of an opening.</summary>
    [GeneratedRegex($"""
        (?:(?<!(?:[0-9][月日]|旬)\ *){Opens}(?:時間|時刻)?\ *[は:]?\ *(?<from>{Time})|(?<![0-9:~前後]|~\ )(?<from>{Time})\ *に?{Opens})
        [\s、,・/;]*
        (?:{Closes}(?:時間|時刻)?\ *[は:]?\ *(?<to>{Time})(?!\s*(?:~|から|頃|ごろ|前|[0-9]))|(?<to>{Time})\ *に?{Closes})
        """, Plain | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Doors();

    [GeneratedRegex(@"\([\s、・※。/]*\)", Plain)]
    private static partial Regex Empty();

    [GeneratedRegex(@"[;。\n\r]+|(?=※)|◆+", Plain)]
    private static partial Regex Split();

    [GeneratedRegex(@"^[\s※・、*:]*(?:ただし|但し)", Plain)]
    private static partial Regex Exception();

    [GeneratedRegex(@"^[\s※・、*:]*(?:(?:ただし|但し|なお|また)[、,]?)?\s*", Plain)]
    private static partial Regex Lead();
}
