using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>The audience of an event, read from 対象者 and the keywords by means of a word table.</summary>
internal static partial class Audiences
{
    public static readonly EnumType Type = new("Audience", "Whom an event is for, where its publisher names them.",
    [
        new("INFANTS", "Babies and children below school age (乳幼児, 未就学児)."),
        new("CHILDREN", "Children, up to primary school (子ども, 小学生)."),
        new("STUDENTS", "Pupils of secondary schools, and students (中学生, 高校生, 大学生)."),
        new("PARENTS", "Parents and parents-to-be (保護者, 親子, 妊婦)."),
        new("SENIORS", "Older people (高齢者, シニア, 65歳以上)."),
        new("PEOPLE_WITH_DISABILITIES", "People with disabilities (障害者, 障がい児)."),
        new("ANYONE", "Anyone (どなたでも)."),
    ]);

    /// <summary>The words, each with the audiences it names and the reason. Where two match at the same place, the longer wins.</summary>
    private static readonly Line[] Table =
    [
        new("乳幼児", ["INFANTS"], "babies and small children in one word"),
        new("乳児", ["INFANTS"], "the law's word for those below one year"),
        new("幼児", ["INFANTS"], "the law's word for those from one year to school"),
        new("赤ちゃん", ["INFANTS"], "babies, as parents say"),
        new("未就学児", ["INFANTS"], "not yet at school"),
        new("未就園児", ["INFANTS"], "not yet in a kindergarten"),
        new("園児", ["INFANTS"], "in a kindergarten or nursery"),
        new("歳児", ["INFANTS"], "0歳児 to 5歳児 are the classes of a nursery"),
        new("年少", ["INFANTS"], "a year of the kindergarten"),
        new("年中", ["INFANTS"], "a year of the kindergarten"),
        new("年長", ["INFANTS"], "a year of the kindergarten"),
        new("年中無休", [], "no year of the kindergarten: open all the year"),
        new("年中行事", [], "no year of the kindergarten: what is done each year"),
        new("年長者", [], "no year of the kindergarten: elders"),
        new("年少者", [], "no year of the kindergarten: minors"),
        new("小学校入学前", ["INFANTS"], "not yet at school"),
        new("小学校就学前", ["INFANTS"], "not yet at school"),
        new("小学生未満", ["INFANTS"], "not yet at school"),
        new("小学生以下", ["INFANTS", "CHILDREN"], "names one group and all below it"),
        new("小学生", ["CHILDREN"], "pupils of a primary school"),
        new("小中学生", ["CHILDREN", "STUDENTS"], "primary and middle school in one word"),
        new("小・中学生", ["CHILDREN", "STUDENTS"], "primary and middle school in one word"),
        new("小学", ["CHILDREN"], "小学3年生, 小学校1~3年: by the school in place of the pupil"),
        new("小学校区", [], "a part of the city: whoever lives there"),
        new("児童", ["CHILDREN"], "the school law's word for pupils of a primary school"),
        new("子ども", ["CHILDREN"], "children"),
        new("子供", ["CHILDREN"], "children, another spelling"),
        new("こども", ["CHILDREN"], "children, another spelling"),
        new("キッズ", ["CHILDREN"], "children, borrowed from English"),
        new("ジュニア", ["CHILDREN"], "children, of courses and sports"),
        new("子ども会", [], "a club: its officers are meant as often as children"),
        new("中学生以下", ["CHILDREN", "STUDENTS"], "names one group and the next below; babies are left to those who name them"),
        new("高校生以下", ["CHILDREN", "STUDENTS"], "names one group and those below"),
        new("18歳以下", ["CHILDREN", "STUDENTS"], "the age of those at school"),
        new("18歳未満", ["CHILDREN", "STUDENTS"], "the age of those at school"),
        new("中学生", ["STUDENTS"], "pupils of a middle school"),
        new("中学1年", ["STUDENTS"], "a year of the middle school"),
        new("中学2年", ["STUDENTS"], "a year of the middle school"),
        new("中学3年", ["STUDENTS"], "a year of the middle school"),
        new("高校生", ["STUDENTS"], "pupils of a high school"),
        new("中高生", ["STUDENTS"], "middle and high school in one word"),
        new("中・高生", ["STUDENTS"], "middle and high school in one word"),
        new("大学生", ["STUDENTS"], "of a university"),
        new("専門学生", ["STUDENTS"], "of a vocational school"),
        new("学生", ["STUDENTS"], "students of any school above the primary"),
        new("生徒", ["STUDENTS"], "the school law's word for pupils of secondary schools"),
        new("親子", ["PARENTS", "CHILDREN"], "parent and child in one word"),
        new("保護者", ["PARENTS"], "who has the care of a child"),
        new("保護者同伴", [], "a condition on children, no invitation of parents"),
        new("保護者の同伴", [], "a condition on children, no invitation of parents"),
        new("父母", ["PARENTS"], "father and mother"),
        new("両親", ["PARENTS"], "both parents"),
        new("母親", ["PARENTS"], "mothers"),
        new("父親", ["PARENTS"], "fathers"),
        new("妊婦", ["PARENTS"], "about to be a mother"),
        new("妊娠中", ["PARENTS"], "about to be a mother"),
        new("プレママ", ["PARENTS"], "about to be a mother, in advertisements"),
        new("プレパパ", ["PARENTS"], "about to be a father, in advertisements"),
        new("子育て中", ["PARENTS"], "bringing up children"),
        new("高齢者", ["SENIORS"], "older people, as offices say"),
        new("シニア", ["SENIORS"], "older people, in advertisements"),
        new("お年寄り", ["SENIORS"], "older people, politely"),
        new("老人", ["SENIORS"], "older people, as the welfare law says"),
        new("60歳以上", ["SENIORS"], "the age from which clubs of older people take members"),
        new("65歳以上", ["SENIORS"], "the age from which the statistics count older people"),
        new("70歳以上", ["SENIORS"], "older than that"),
        new("75歳以上", ["SENIORS"], "older than that"),
        new("障害者", ["PEOPLE_WITH_DISABILITIES"], "the law's word"),
        new("障がい者", ["PEOPLE_WITH_DISABILITIES"], "the same, as many cities spell it"),
        new("障碍者", ["PEOPLE_WITH_DISABILITIES"], "the same, in older characters"),
        new("障害児", ["PEOPLE_WITH_DISABILITIES", "CHILDREN"], "children with disabilities"),
        new("障がい児", ["PEOPLE_WITH_DISABILITIES", "CHILDREN"], "the same, as many cities spell it"),
        new("障害のある", ["PEOPLE_WITH_DISABILITIES"], "said of a person"),
        new("障がいのある", ["PEOPLE_WITH_DISABILITIES"], "said of a person"),
        new("どなたでも", ["ANYONE"], "whoever likes"),
        new("どなたも", ["ANYONE"], "whoever likes"),
        new("誰でも", ["ANYONE"], "whoever likes"),
        new("だれでも", ["ANYONE"], "whoever likes, in kana"),
        new("制限なし", ["ANYONE"], "no restriction"),
        new("年齢不問", ["ANYONE"], "age does not matter"),
        new("年齢問わず", ["ANYONE"], "age does not matter"),
        new("全年齢", ["ANYONE"], "all ages"),
        new("すべての人", ["ANYONE"], "all people"),
        new("一般向け", ["ANYONE"], "for the public"),
        new("一般の方", ["ANYONE"], "the public"),
    ];

    /// <summary>A part about staff or helpers, or about people who may not come, names nobody.</summary>
    private static readonly string[] Others =
        ["関係者", "職員", "支援者", "従事者", "事業者", "指導者", "役員", "担当者", "教員", "除く", "以外", "不可", "遠慮", "できません", "できない", "禁止",
            "控え", "お断り"];

    private static readonly char[] Marks = ['、', ',', '/', '。', ';', '\n'];

    /// <summary>Returns the named audiences, as JSON in the order of the enumeration; null when there are none.</summary>
    public static string? Of(string? target, string? keywords)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in Parts(target).Concat(Parts(keywords is null ? null : string.Join('\n', JsonTexts.Of(keywords)))))
        {
            named.UnionWith(In(part));
        }

        return named.Count == 0
            ? null
            : "[" + string.Join(',', Type.Values.Where(v => named.Contains(v.Name)).Select(v => $"\"{v.Name}\"")) + "]";
    }

    private static IEnumerable<string> Parts(string? text) =>
        Nfkc.Trimmed(text).Split(Marks).Where(part => !Array.Exists(Others, part.Contains));

    private static IEnumerable<string> In(string part)
    {
        if (SmallAges().IsMatch(part))
        {
            yield return "INFANTS";
        }

        for (var at = 0; at < part.Length;)
        {
            var line = Table.Where(l => string.CompareOrdinal(part, at, l.Word, 0, l.Word.Length) == 0).MaxBy(l => l.Word.Length);
            foreach (var audience in line?.Audiences ?? [])
            {
                yield return audience;
            }

            at += line?.Word.Length ?? 1;
        }
    }

    /// <summary>A range of ages below school age: 0歳から3歳.</summary>
    [GeneratedRegex("(?<![0-9])[0-5](?:歳半?)?(?:から|[~〜～-])[1-5]歳(?![0-9児]|以上)", RegexOptions.CultureInvariant)]
    private static partial Regex SmallAges();

    /// <summary>A word and the audiences it names.</summary>
    /// <param name="Why">For human readers: the reason for each line.</param>
    private sealed record Line(string Word, string[] Audiences, string Why);
}
