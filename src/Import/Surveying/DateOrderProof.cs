using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Surveying;

/// <summary>
/// Looks for proof that dates like <c>5/16/2020</c> are written month first or day first: a number above twelve in one position and none in
/// the other or, where all rows have the same date, the month in the file name.
/// </summary>
internal sealed partial class DateOrderProof(Binding binding)
{
    private readonly int[] cells = [.. binding.Fields.Where(f => f.Field.Reading is Reading.Date).SelectMany(f => f.Cells)];
    private bool monthFirst;
    private bool dayFirst;
    private (int First, int Second, int Year)? only;
    private bool several;

    public void Look(string[] row)
    {
        foreach (var i in cells)
        {
            // Most dates start with the year; only the others need a closer look.
            if (i < row.Length && row[i].Length is >= 8 and <= 40 && DateCell.YearLast(CellText.Fold(row[i])) is { } parts)
            {
                monthFirst |= parts.Second > 12;
                dayFirst |= parts.First > 12;
                several |= only is { } seen && seen != parts;
                only ??= parts;
            }
        }
    }

    public DateOrder Conclude(string fileName) => (monthFirst, dayFirst) switch
    {
        (true, false) => DateOrder.MonthFirst,
        (false, true) => DateOrder.DayFirst,
        (false, false) when only is { } date && !several => ByName(date, fileName),
        _ => DateOrder.Unproven,
    };

    private static DateOrder ByName((int First, int Second, int Year) date, string fileName)
    {
        var match = YearAndMonth().Match(fileName);
        if (!match.Success || int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) != date.Year)
        {
            return DateOrder.Unproven;
        }

        var month = int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        return (date.First == month, date.Second == month) switch
        {
            (true, false) => DateOrder.MonthFirst,
            (false, true) => DateOrder.DayFirst,
            _ => DateOrder.Unproven,
        };
    }

    [GeneratedRegex("(?<![0-9])(?<y>(?:19|20)[0-9]{2})[-_]?(?<m>0[1-9]|1[0-2])(?:[-_]?[0-9]{2})?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();
}
