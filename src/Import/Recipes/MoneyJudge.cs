using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Judges records with amounts: one with a single cell is a note; a total is a row, which is marked as such and never added.
/// </summary>
internal static partial class MoneyJudge
{
    public static RowKind Judge(string[] cells, int filled, string first) => filled == 1 ? RowKind.Footnote : RowKind.Data;

    /// <summary>Whether a row with such a name is never added to others: it is their sum, or repeats a part of one.</summary>
    public static bool IsTotal(string name) => Plain(name) is var plain && (Total().IsMatch(plain) || IsPart(plain));

    /// <summary>
    /// Whether a cell that does not name the item marks its row as a total. Such cells may hold sentences, so the words must stand alone.
    /// </summary>
    public static bool IsTotalByItself(string text) =>
        Plain(text) is var plain && (SummedUp(plain) is { } of ? Statement().IsMatch(of) || OfOne().IsMatch(of) : IsPart(plain));

    /// <summary>Whether it is the sum of the whole statement, rather than of the rows above it.</summary>
    /// <param name="name">The name of the row.</param>
    /// <param name="account">The account of its statement; null = unknown.</param>
    public static bool IsGrandTotal(string name, string? account = null)
    {
        var plain = Plain(name);
        return !plain.Contains("小計", StringComparison.Ordinal) && SummedUp(plain) is { } of
            && Statement().IsMatch(account is null ? of : of.Replace(account, "", StringComparison.Ordinal));
    }

    /// <summary>Whether it is such a sum and does not name what it sums up, as 市税合計 does.</summary>
    public static bool IsOfAll(string name) =>
        Plain(name) is var plain && SummedUp(plain) is "" && !plain.Contains("小計", StringComparison.Ordinal);

    /// <summary>Whether a name without blanks says that the row repeats a part of another.</summary>
    public static bool IsPart(string plain) => Part().IsMatch(plain);

    /// <summary>Returns what a total with this name sums up, as far as stated; null = it is not a total.</summary>
    private static string? SummedUp(string plain) => Total().Match(plain) is { Success: true } match ? match.Groups["of"].Value : null;

    /// <summary>Returns the name without blanks, enclosing brackets, and numbering: ア 計, 【合計】.</summary>
    private static string Plain(string name)
    {
        var plain = Number().Replace(CellText.Fold(name), "").Replace(" ", "", StringComparison.Ordinal);
        return Bracketed().Match(plain) is { Success: true } match ? match.Groups["in"].Value : plain;
    }

    [GeneratedRegex(@"^(?:[*※◎○●◇◆□■・]|\((?:[0-9]{1,2}|[ア-ンA-Za-z])\)|(?:[0-9]{1,2}|[ア-ンA-Za-z])(?=[\s.、:)])[.、:)]?)\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[(\[【〔《<「](?<in>[^)\]】〕》>」]+)[)\]】〕》>」]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>
    /// Matches totals, including those of unknown names, since cities divide budgets as they like. A formula letter or a unit may follow:
    /// 計(A), 合計①. 会計 is not one though 議会計 is, nor are 設計 and 流量計.
    /// </summary>
    [GeneratedRegex(@"^(?<of>[^、。,]{0,20}?)(?:総合計|(?:合計|総計|小計)額?|総額|総数(?<=^総数|[入出税]総数)|総括(?<=^総括|[入出税]総括)|全税目(?<=^全税目)"
        + "|(?<!^[家生余時]|統|設|集|推|時|[雨流水熱線]量|[温湿震照濃硬]度|[血水気風電]圧|地震|体重|身長|歩数|(?<!議|委員)会)計)"
        + @"(?:\((?:[A-Za-z0-9ア-ン+~-]{1,7}|(?:千|百万)?円)\)|[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>Matches what a sum of a whole statement sums up.</summary>
    [GeneratedRegex("^(?:歳入|歳出|収入|支出|当初|補正|予算|決算|額|[市町村]?税)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex("[費税金債]$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    /// <summary>Matches うち人件費, （再掲）扶助費; not うちわ祭.</summary>
    [GeneratedRegex(@"^\(?(?:うち(?=[\p{IsCJKUnifiedIdeographs}、・:)])|再掲|内数)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
