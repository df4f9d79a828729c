using System.Text.RegularExpressions;

namespace Gateway.Import.Headings;

internal enum Sex
{
    Male,
    Female,
    Both,
}

/// <summary>
/// The ages and the sex that a column of a population sheet counts; both ages null = age unknown, <paramref name="To"/> null = open-ended.
/// </summary>
internal sealed partial record AgeBand(int? From, int? To, Sex Sex)
{
    private const int LinkDataOpenBand = 18;

    /// <summary>Parses <c>0-4歳の男性</c>, <c>85歳以上女</c>, <c>男（０～４歳）</c>, <c>年齢不詳の女性</c>, <c>man1</c> from a folded heading.</summary>
    public static AgeBand? Read(string folded)
    {
        if (LinkData().Match(folded) is { Success: true } numbered)
        {
            return Numbered(numbered);
        }

        var match = Words().Match(folded);
        if (!match.Success || SexOf(match.Groups["sex"].Value, match.Groups["sex2"].Value) is not { } sex)
        {
            return null;
        }

        return match.Groups["unknown"].Success ? new AgeBand(null, null, sex) : Between(match, sex);
    }

    private static AgeBand? Between(Match match, Sex sex)
    {
        var from = int.Parse(match.Groups["from"].ValueSpan, provider: null);
        if (match.Groups["open"].Success)
        {
            return new AgeBand(from, null, sex);
        }

        var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].ValueSpan, provider: null) : from;
        return to >= from ? new AgeBand(from, to, sex) : null;
    }

    /// <summary>Returns a numbered LinkData band of five years: <c>man1</c> is 0–4, <c>man18</c> is 85 and over.</summary>
    private static AgeBand Numbered(Match match)
    {
        var number = int.Parse(match.Groups["number"].ValueSpan, provider: null);
        var sex = match.Groups["sex"].Value == "man" ? Sex.Male : Sex.Female;
        var from = (number - 1) * 5;
        return new AgeBand(from, number == LinkDataOpenBand ? null : from + 4, sex);
    }

    private static Sex? SexOf(string first, string second) => (first.Length > 0, second.Length > 0) switch
    {
        (true, true) => null,
        (false, false) => Sex.Both,
        _ => (first + second)[0] switch { '男' => Sex.Male, '女' => Sex.Female, _ => Sex.Both },
    };

    [GeneratedRegex("^(?<sex>man|woman)(?<number>[1-9]|1[0-8])$", RegexOptions.CultureInvariant)]
    private static partial Regex LinkData();

    [GeneratedRegex("""
        ^(?<sex>男性?|女性?|総数|計)?[(の]?
        (?:(?<from>[0-9]{1,3})(?:歳)?(?:(?<open>歳?以上)|-(?<to>[0-9]{1,3})歳|歳)|(?<unknown>年齢(?:不詳|不明)))
        [の)(]*(?<sex2>男性?|女性?|総数|計)?(?:人口)?\)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
