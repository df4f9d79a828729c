using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Import.Places;

/// <summary>The form in which names and venues are compared to link rows. Names that are equal in this form are the same name.</summary>
internal static partial class MatchText
{
    /// <summary>A name with fewer letters is not a place.</summary>
    private const int ShortestPlace = 3;

    /// <summary>Folds a name: one width, no white space, uniform brackets, lower case, and a dash after katakana is a long vowel.</summary>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? Name(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var squeezed = MunicipalityFinder.Squeeze(text);
        var name = new StringBuilder(squeezed.Length);
        foreach (var c in squeezed)
        {
            name.Append(c switch
            {
                '[' or '【' or '〔' or '〈' or '「' or '『' => '(',
                ']' or '】' or '〕' or '〉' or '」' or '』' => ')',
                '-' or '‐' or '―' or '−' or '–' or '—' => name.Length > 0 && name[^1] is >= 'ァ' and <= 'ヺ' or 'ー' ? 'ー' : '-',
                '·' or '･' => '・',
                _ => Cells.CellText.ToLower(c),
            });
        }

        return name.Length == 0 ? null : name.ToString();
    }

    /// <summary>
    /// Folds a venue: the name without the floor or room after it, whether in brackets, after a blank or from the storey on.
    /// </summary>
    public static string? Venue(string? text)
    {
        var name = Name(text is null ? null : WithoutRoom(text));
        var bracket = name is { Length: > 0 } && name[^1] == ')' ? name.LastIndexOf('(') : -1;
        return bracket > 0 && IsRoom(name![(bracket + 1)..^1]) ? name[..bracket] : name;
    }

    private static string WithoutRoom(string text)
    {
        var folded = Cells.CellText.Fold(text);
        var blank = folded.IndexOf(' ', StringComparison.Ordinal);
        while (blank > 0)
        {
            if (Name(folded[(blank + 1)..]) is { } rest && (Floor().IsMatch(rest) || (IsRoom(rest) && Indoors().IsMatch(rest))))
            {
                return folded[..blank];
            }

            blank = folded.IndexOf(' ', blank + 1);
        }

        return !folded.Contains('(', StringComparison.Ordinal)
            && Storey().Match(folded) is { Success: true, Index: >= ShortestPlace } storey ? folded[..storey.Index] : text;
    }

    /// <summary>Whether a text names a floor or a room rather than a place: <c>2階学習室</c>, <c>大ホール</c>, <c>屋外プール</c>.</summary>
    public static bool IsRoom(string name) => Floor().IsMatch(name) || Room().IsMatch(name);

    /// <summary>Matches what is inside a building; squares and pools have names of their own.</summary>
    [GeneratedRegex("(?:室|ホール|ロビー|ギャラリー|コーナー|講堂)[a-z0-9]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Indoors();

    [GeneratedRegex("(?:地下)?[0-9]{1,2}(?:[・、,-][0-9]{1,2})*階", RegexOptions.CultureInvariant)]
    private static partial Regex Storey();

    [GeneratedRegex("^(?:地下|b)?[0-9]{1,2}(?:[・、,-][0-9]{1,2})*(?:階|f(?![a-z]))|^屋[内外]", RegexOptions.CultureInvariant)]
    private static partial Regex Floor();

    [GeneratedRegex(
        "^(?:第?[0-9一二三四五]{0,2}|[大中小]|[a-c])(?:会議|研修|集会|多目的|展示|講座|学習|視聴覚|工作|調理|料理|音楽|和|洋|体育|遊戯|児童)*(?:室|ホール|コーナー|ロビー|講堂|体育館"
        + "|グラウンド|プール|テニスコート|広場|ギャラリー)(?:[a-z0-9])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Room();
}
