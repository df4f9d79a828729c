using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>Ages that a text names, in years: 0歳から18歳, 20歳未満, 小学校入学前, 中学生以下. Doubtful wording names none.</summary>
internal static partial class AgeWords
{
    /// <summary>The upper age of an open-ended range.</summary>
    public const int Oldest = 130;

    private const string Dash = "[~〜ー‐–—―−-]";
    private const string Small = "(?:乳幼児|幼児|乳児|新生児)";

    /// <summary>Ages on entering and leaving each school; pupils turn a year older during the school year, so both ages count.</summary>
    private static readonly Dictionary<string, (int Entry, int Leave)> Schools = new()
    {
        [""] = (6, 6), ["小"] = (6, 12), ["中"] = (12, 15), ["高"] = (15, 18), ["大"] = (18, 22), ["義"] = (6, 15),
    };

    /// <summary>Official words for age groups.</summary>
    private static readonly Dictionary<string, (int From, int To)> Words = new()
    {
        ["未就学"] = (0, 6), ["乳幼児"] = (0, 6), ["幼児"] = (1, 6), ["乳児"] = (0, 1), ["新生児"] = (0, 0), ["就学の始期に達するまで"] = (0, 6),
        ["高齢者"] = (65, Oldest), ["後期高齢者"] = (75, Oldest),
    };

    /// <summary>Returns the age ranges, both ends inclusive; empty = the text names none.</summary>
    public static IReadOnlyList<(int From, int To)> Of(string? text)
    {
        var points = new List<Point>();
        foreach (Match match in Points().Matches(Nfkc.Trimmed(text)))
        {
            points.Add(Read(match, points.LastOrDefault()));
        }

        var spans = new List<(int From, int To)>();
        for (var at = 0; at < points.Count; at++)
        {
            var first = points[at];
            if (at + 1 < points.Count && first.LeadsTo(points[at + 1]))
            {
                var last = points[++at];
                spans.Add(last.IsInDoubt ? (0, -1) : (first.From, last.Upper));
            }
            else
            {
                spans.Add(first.Alone);
            }
        }

        return [.. spans.Where(span => span.From <= span.To && span.To <= Oldest)];
    }

    private static Point Read(Match match, Point? before)
    {
        string Said(string group) => match.Groups[group].Value;
        bool Has(string group) => match.Groups[group].Success;
        var point = new Point(match.Index, match.Index + match.Length, "", 0, 0)
        {
            Then = Said("then").Trim(),
            IsComma = Said("comma").Length > 0,
            IsInDoubt = Has("doubt") || (Has("year") && Said("then").Length == 0),
        };
        if (Has("years") || Has("young"))
        {
            var months = Number(Said("months"));
            var years = Number(Said("years")) + (months / 12);
            return point with
            {
                From = years,
                To = years + (Has("decade") ? 9 : 0),
                IsAge = !Has("decade"),
                IsPartOfYear = months % 12 > 0 || Has("days"),
            };
        }

        if (Has("word"))
        {
            var (from, to) = Words[Said("word")];
            return point with { From = from, To = to, IsUpTo = Said("word").Contains("就学", StringComparison.Ordinal) };
        }

        var school = Has("school") ? Said("school")[..1] : Has("later") && before?.Grade is { Length: > 0 } same ? same : "";
        var (entry, leave) = Schools[school];
        var year = entry + Number(Said("grade") + Said("later")) - 1;
        return Has("enter") ? point with { To = entry, IsUpTo = true }
            : Has("leave") ? point with { To = leave, IsUpTo = true }
            : Has("lastschool") ? point with { From = entry, To = Schools[Said("lastschool")[..1]].Leave }
            : Has("pupil") ? point with { From = entry, To = leave }
            : point with { From = year, To = year + 1, Grade = school, IsInDoubt = point.IsInDoubt || school.Length == 0 || year >= leave };
    }

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>An age or an age group, with the word after it that makes it a bound.</summary>
    /// <param name="Grade">The school of a school year; empty = not a school year.</param>
    private sealed record Point(int At, int End, string Grade, int From, int To)
    {
        public string Then { get; init; } = "";

        public bool IsComma { get; init; }

        /// <summary>Whether the words qualify the age in a way that is not understood.</summary>
        public bool IsInDoubt { get; init; }

        /// <summary>Whether it is a number of years.</summary>
        public bool IsAge { get; init; }

        /// <summary>Whether months follow it, so that people below it may be of the same age in years.</summary>
        public bool IsPartOfYear { get; init; }

        /// <summary>Whether it covers everyone up to an age.</summary>
        public bool IsUpTo { get; init; }

        public int Upper => !IsBelow ? To : IsAge ? To - (IsPartOfYear ? 0 : 1) : From == 0 ? To : From;

        public (int From, int To) Alone => IsInDoubt ? (0, -1)
            : IsUpper ? (0, Upper)
            : IsOver ? (IsAge ? From : To, Oldest)
            : IsLower && !IsUpTo ? (From, Oldest)
            : Then.Length == 0 || IsUpTo ? (From, To)
            : (0, -1);

        private bool IsBelow => Then is "未満"
            || Then.EndsWith("前日まで", StringComparison.Ordinal) || Then.StartsWith('に');

        private bool IsOver => Then is "超" || Then.StartsWith('を');

        private bool IsUpper => IsBelow || Then is "以下" || Then.EndsWith("まで", StringComparison.Ordinal);

        private bool IsLower => Then is "から" or "~" or "〜" || Then.StartsWith("以上", StringComparison.Ordinal);

        /// <summary>Whether the two are the ends of one range: 3歳以上6歳未満, 小学生から高校生まで.</summary>
        public bool LeadsTo(Point next) => Then.Length > 0 && !IsUpper && !IsInDoubt && next.At == End
            && !next.IsLower && !next.IsOver
            && (!IsComma || next.IsUpper || next.IsUpTo) && (From <= next.Upper || next.IsInDoubt);
    }

    [GeneratedRegex(
        $$"""
        (?: (?<![0-9.])(?: (?<years>[0-9]{1,3})
                (?: [歳才](?<decade>代)?(?:児(?:クラス)?)? (?:(?<months>[0-9]{1,2})[かカヶヵケ箇]月(?:児)?)?
                  | (?=\s*(?:から|以上|{{Dash}})\s*[0-9]{1,3}[歳才]) | (?=(?:[・、,][0-9]{1,2})+[歳才]) )
            )
          | (?<young>生後)(?:満)?(?: (?<months>[0-9]{1,2})[かカヶヵケ箇]月(?:児)? | (?<days>[0-9]{1,3}(?:日目?|週間?)) )
          | (?<word>未就学|乳幼児|幼児|乳児|新生児|就学の始期に達するまで|後期高齢者|高齢者)(?:児(?!童))?
          | (?<![校学園等]|への)(?:入学|就学)(?<enter>前)
          | (?<school>[小中])(?:学校?)?・?(?:中(?:学校?)?・?)?(?<lastschool>中学?|高校?)生
          | (?<school>小学校?|中学校?|高校|高等学校|大学|義務教育)
            (?: (?<pupil>生) | の?(?:入学|就学)(?<enter>前|まで) | [をの]?(?:修了|卒業)(?:する)?(?<leave>前|まで)
              | の?(?<grade>[1-6])(?:年生?(?![間度])|(?={{Dash}}[1-6]年)) )
          | (?<![0-9])(?<later>[1-6])年(?:生|(?<=(?:から|{{Dash}})[1-6]年)(?![0-9間度目月]))
        )
        (?:世代|年代|相当(?:の?年齢)?|等)?
        (?<year>(?:\([^()]{0,60}\))?(?:の|以後の?|以降の?)?(?:最初の)?(?:年度(?:の?末日?|の?終わり)|3月31日)
          | (?:に達|にな|とな|に?到達|を迎え|の年度|の誕生日)[^、。0-9]{0,30}?
            (?:3月31日|4月1日|年度の(?:最後の|終わりの)?3月31日|年度(?:の?末日?|の終わり)?))?
        (?: (?:\([^()]{0,60}\))?
            (?<then>未満|以下|まで|(?:の?(?:修了|卒業)(?:する)?)まで
              |以上(?:から|の(?={{Small}}|未就学|就学|高齢者|[小中高]|[0-9])|(?:の(?:方|者))?で(?:あって)?|かつ)?|から|より|を(?:超|こ|越)え(?!な)|超(?!え)|を過ぎ
              |に(?:達|な|到達)する(?:日の)?(?:前日)?まで|になるまで|の?誕生日の?前日まで|\s*{{Dash}}\s*)
            (?<comma>[、,]?)\s*満?
          | (?<doubt>に達|にな|とな|に?到達|を迎え|の?誕生日|を(?:超|越)|前|頃|ごろ|くらい|ぐらい|程度) )?
        (?:の{{Small}})?
        (?<doubt>の?(?:方|者|人|児童|お?子(?:ども|さん)?)?[をは]除|以外|(?<=以上)の?(?:児|お?子))?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Points();
}
