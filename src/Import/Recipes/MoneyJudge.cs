using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Judges records with amounts: one with a single cell is a note, unless it opens a group of rows; a total is a row, which is marked as
/// such and never added.
/// </summary>
internal static partial class MoneyJudge
{
    /// <summary>A longer text is a note.</summary>
    private const int LongestOpening = 30;

    /// <summary>Returns the judge of a file.</summary>
    /// <param name="sections">Takes note of the titles between the rows.</param>
    public static RowJudge Of(Binding binding, MoneySections sections)
    {
        var (opening, isTax) = (Opening(binding), binding.Find(ColumnRole.TaxItem) is not null);
        return (cells, filled, first) =>
            filled <= 2 && sections.Read(cells) ? RowKind.Footnote
            : filled > 1 || (IsOpening(first, isTax) && Array.Exists(opening, i => i < cells.Length && !CellText.IsEmpty(cells[i])))
                ? RowKind.Data
                : RowKind.Footnote;
    }

    /// <summary>Whether a row with such a name is never added to others: it is their sum, or repeats a part of one.</summary>
    public static bool IsTotal(string name) => Plain(name) is var plain && (Total().IsMatch(plain) || IsPart(plain));

    /// <summary>
    /// Whether a cell that does not name the item marks its row as a total. Such cells may hold sentences, so the words must stand alone.
    /// </summary>
    public static bool IsTotalByItself(string text) =>
        Plain(text) is var plain && (SummedUpBy(plain) is { } of ? Statement().IsMatch(of) || OfOne().IsMatch(of) : IsPart(plain));

    /// <summary>Whether it is the sum of the whole statement, rather than of the rows above it.</summary>
    /// <param name="name">The name of the row.</param>
    /// <param name="account">The account of its statement; null = unknown.</param>
    public static bool IsGrandTotal(string name, string? account = null)
    {
        var plain = Plain(name);
        return !plain.Contains("小計", StringComparison.Ordinal) && SummedUpBy(plain) is { } of
            && Statement().IsMatch(account is null ? of : of.Replace(account, "", StringComparison.Ordinal));
    }

    /// <summary>Whether it is such a sum and does not name what it sums up, as 市税合計 does.</summary>
    public static bool IsOfAll(string name) =>
        Plain(name) is var plain && SummedUpBy(plain) is "" && !plain.Contains("小計", StringComparison.Ordinal);

    /// <summary>Whether the name is that of all taxes of a municipality together, as 市税 is.</summary>
    public static bool IsOfAllTaxes(string name) => Statement().IsMatch(Plain(name));

    /// <summary>Whether a name without blanks says that the row repeats a part of another.</summary>
    public static bool IsPart(string plain) => Part().IsMatch(plain);

    /// <summary>
    /// Returns the columns in which a name alone opens a group of rows (総務費, and below it its items): the tax, or the levels of a budget.
    /// A budget with a single level has no groups.
    /// </summary>
    private static int[] Opening(Binding binding)
    {
        var names = BudgetLevel.All.Select(level => level.NameColumn).ToHashSet();
        BoundField[] levels = [.. binding.Fields.Where(field => names.Contains(field.Column.Name))];
        return binding.Find(ColumnRole.TaxItem) is { } tax ? tax.Cells
            : levels.Length > 1 ? [.. levels.SelectMany(level => level.Cells)]
            : [];
    }

    private static bool IsOpening(string text, bool isTax) => CellText.Fold(text) is { Length: <= LongestOpening } name
        && !Note().IsMatch(name) && BudgetWords.SideIn(name) is null && !IsTotal(name) && (!isTax || OfOne().IsMatch(name));

    /// <summary>Returns what a total with this name sums up, as far as stated; null = it is not a total.</summary>
    public static string? SummedUp(string name) => SummedUpBy(Plain(name));

    private static string? SummedUpBy(string plain) => Total().Match(plain) is { Success: true } match ? match.Groups["of"].Value : null;

    /// <summary>Returns the name without blanks, enclosing brackets, and numbering: ア 計, 【合計】.</summary>
    private static string Plain(string name)
    {
        var plain = Number().Replace(CellText.Fold(name), "").Replace(" ", "", StringComparison.Ordinal);
        return Bracketed().Match(plain) is { Success: true } match ? match.Groups["in"].Value : plain;
    }

    /// <summary>Matches notes and titles that stand alone in a row: ※１, 資料：財政課, (単位：千円), 【歳出】, 以上.</summary>
    [GeneratedRegex(@"^(?:[*※◎○●◇◆□■・(\[【〔《<「]|注|資料|出[典所]|備考|単位|作成|以上$)|[。:]", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

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
