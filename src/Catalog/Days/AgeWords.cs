using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog.Words;

namespace Gateway.Catalog.Days;

/// <summary>Ages that a text names, in years: 0歳から18歳, 20歳未満, 小学校入学前, 中学生.</summary>
internal static partial class AgeWords
{
    /// <summary>The oldest that an open end goes to.</summary>
    public const int Oldest = 130;

    /// <summary>Words for people of an age, as school law and offices use them; the year of a birthday counts on both sides.</summary>
    private static readonly (string Word, int From, int To)[] Words =
    [
        ("入学前", 0, 6), ("就学前", 0, 6), ("未就学", 0, 6), ("乳幼児", 0, 6), ("幼児", 1, 6), ("乳児", 0, 1), ("新生児", 0, 0), ("出生", 0, 0), ("出産", 0, 0),
        ("妊娠", 0, 0), ("妊婦", 0, 0), ("小学生", 6, 12), ("小中学生", 6, 15), ("小・中学生", 6, 15), ("中学生", 12, 15), ("高校生", 15, 18),
        ("高齢者", 65, Oldest),
    ];

    /// <summary>Each from one age to another, both counted; empty = the text names none.</summary>
    public static IReadOnlyList<(int From, int To)> Of(string? text)
    {
        var plain = Nfkc.Trimmed(text);
        return [.. Spans().Matches(plain).Select(Span), .. from word in Words where plain.Contains(word.Word, StringComparison.Ordinal)
            select (word.From, word.To)];
    }

    private static (int From, int To) Span(Match match)
    {
        var first = Age(match.Groups["first"].Value);
        return match.Groups["last"] is { Success: true } last ? (first, Age(last.Value) - (match.Groups["below"].Success ? 1 : 0))
            : match.Groups["end"].Value switch
            {
                "未満" => (0, first - 1),
                "以下" or "まで" => (0, first),
                "以上" or "から" => (first, Oldest),
                _ => (first, first),
            };
    }

    private static int Age(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?<![0-9])(?<first>[0-9]{1,3})(?:歳?(?:から|以上|[~〜～-])(?<last>[0-9]{1,3})歳(?:(?<below>未満)|以下|まで)?|歳(?<end>未満|以下|まで|以上|から)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Spans();
}
