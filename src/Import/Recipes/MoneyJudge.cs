using System.Text.RegularExpressions;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A record with one cell is a note between the amounts; a total is a row, which is marked and never added.</summary>
internal static partial class MoneyJudge
{
    public static RowKind Judge(string[] cells, int filled, string first) => filled == 1 ? RowKind.Footnote : RowKind.Data;

    /// <summary>Whether a row with such a name is never added to others: it is their sum, or says a part of one once more.</summary>
    public static bool IsTotal(string name) => Plain(name) is var plain && (Total().IsMatch(plain) || IsPart(plain));

    /// <summary>
    /// Whether a cell that names no item says that its row is a total. There may be sentences in it, so that its words must say it alone.
    /// </summary>
    public static bool IsTotalByItself(string text) =>
        Plain(text) is var plain && (SummedUp(plain) is { } of ? Statement().IsMatch(of) || OfOne().IsMatch(of) : IsPart(plain));

    /// <summary>Whether it is the sum of all of them, and not of those above it.</summary>
    /// <param name="name">Of the row.</param>
    /// <param name="account">Whose statement it is in; null = nothing tells.</param>
    public static bool IsGrandTotal(string name, string? account = null)
    {
        var plain = Plain(name);
        return !plain.Contains("小計", StringComparison.Ordinal) && SummedUp(plain) is { } of
            && Statement().IsMatch(account is null ? of : of.Replace(account, "", StringComparison.Ordinal));
    }

    /// <summary>Whether it is that, and names nothing that it is the sum of, as 市税合計 does.</summary>
    public static bool IsOfAll(string name) =>
        Plain(name) is var plain && SummedUp(plain) is "" && !plain.Contains("小計", StringComparison.Ordinal);

    /// <summary>Whether a name without blanks says a part of another row once more.</summary>
    public static bool IsPart(string plain) => Part().IsMatch(plain);

    /// <summary>What the total of this name is the sum of, as far as it says so; null = it is none.</summary>
    private static string? SummedUp(string plain) => Total().Match(plain) is { Success: true } match ? match.Groups["of"].Value : null;

    /// <summary>Without blanks, brackets around it, and what numbers it: ア 計, 【合計】.</summary>
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
    /// Also of a name that is not known, for cities divide budgets as they like. The sign of a formula or a unit may follow: 計(A), 合計①.
    /// 会計 is none though 議会計 is, nor are 設計 and 流量計.
    /// </summary>
    [GeneratedRegex(@"^(?<of>[^、。,]{0,20}?)(?:総合計|(?:合計|総計|小計)額?|総額|総数(?<=^総数|[入出税]総数)|総括(?<=^総括|[入出税]総括)|全税目(?<=^全税目)"
        + "|(?<!^[家生余時]|統|設|集|推|時|[雨流水熱線]量|[温湿震照濃硬]度|[血水気風電]圧|地震|体重|身長|歩数|(?<!議|委員)会)計)"
        + @"(?:\((?:[A-Za-z0-9ア-ン+~-]{1,7}|(?:千|百万)?円)\)|[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>What is the sum of a whole statement.</summary>
    [GeneratedRegex("^(?:歳入|歳出|収入|支出|当初|補正|予算|決算|額|[市町村]?税)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex("[費税金債]$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOne();

    /// <summary>うち人件費, （再掲）扶助費; うちわ祭 is none.</summary>
    [GeneratedRegex(@"^\(?(?:うち(?=[\p{IsCJKUnifiedIdeographs}、・:)])|再掲|内数)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
