using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>Reads a fiscal year: 2021, 2021年度, R3, 令和3年度, FY2021, and the year before a number (2012-1).</summary>
internal static partial class FiscalYearCell
{
    public static CellValue Read(string text) =>
        YearOf(CellText.Fold(text)) is { } year ? new CellValue((long)year) : CellValue.Unread(MoneyRules.FiscalYearUnreadable);

    /// <summary>Returns the calendar year in which it begins; null when the text is not a fiscal year. Takes folded text.</summary>
    public static int? YearOf(string folded)
    {
        var match = Words().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["y"] is { Success: true } plain)
        {
            return int.Parse(plain.ValueSpan, CultureInfo.InvariantCulture);
        }

        var number = match.Groups["n"].Value;
        return JapaneseEras.FirstYear(match.Groups["era"].Value) - 1
            + (number is "元" ? 1 : int.Parse(number, CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Returns the one fiscal year that texts beside the table name (令和8年度, budget_2026); null when they name none, or several. Where one
    /// is called a fiscal year, the others are ignored. A date or a month does not count: accounts dated September are those of the
    /// previous year.
    /// </summary>
    public static int? In(IReadOnlyList<string> texts)
    {
        if (texts.Any(text => Several().IsMatch(text)))
        {
            return null;
        }

        var years = texts.Select(text => FileYear.Of(text)).OfType<FileYear>()
            .Where(year => year.IsFiscal || !year.IsOfDates).ToList();
        var fiscal = years.Where(year => year.IsFiscal).ToList();
        return (fiscal.Count > 0 ? fiscal : years).Select(year => year.Year).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Matches a range or list of fiscal years, 令和5・6年度.</summary>
    [GeneratedRegex("[0-9元]年?度?[・,、~～から-]{1,2}[0-9]{1,4}年度", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(
        @"^(?:FY)?\s*(?:(?<y>(?:19|20)[0-9]{2})|(?<era>令和|平成|昭和|[RHS])\.?\s*(?<n>[0-9]{1,2}|元))\s*(?:年度?)?(?:-[0-9]+|\([^)]*\))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
