using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>A date where an amount should stand: a spreadsheet that takes a cell for a date shows 500 as <c>1901/5/14</c>.</summary>
internal static partial class AmountDate
{
    private static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>The day that a spreadsheet counts although it did not exist: 29 February 1900.</summary>
    private static readonly DateOnly Leap = new(1900, 3, 1);

    /// <summary>Whether the text is a date. Takes folded text.</summary>
    public static bool Is(string folded) => Day(folded) is not null;

    /// <summary>
    /// Finds the date of which an amount is only the year: some exports keep the year in the cell and the whole date in a note, under the
    /// heading of the cell.
    /// </summary>
    public static string? OfYear(long amount, string? heading, string[] cells)
    {
        if (amount is < 1900 or > 2100 || heading is null)
        {
            return null;
        }

        var head = CellText.Fold(heading);
        return cells.SelectMany(cell => cell.Split('\n')).Select(CellText.Fold)
            .Where(line => line.StartsWith(head, StringComparison.Ordinal)).Select(line => line[head.Length..].TrimStart(':', ' '))
            .FirstOrDefault(said => Day(said)?.Year == amount);
    }

    /// <summary>Says which amount may have become the date. Takes a text that is one.</summary>
    public static Wording? Amount(string date) => Day(CellText.Fold(date)) is { } day && day >= First
        ? Shown(day.DayNumber - First.DayNumber + (day < Leap ? 1 : 2), day)
        : null;

    private static Wording Shown(int number, DateOnly day)
    {
        var date = day.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        return new($"A spreadsheet shows the number {number} as {date}.", $"表計算ソフトは{number}という数を{date}と表示することがあります。");
    }

    private static DateOnly? Day(string folded) => Words().Match(folded) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups["year"]}/{match.Groups["month"]}/{match.Groups["day"]}", "yyyy/M/d", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(
        "^(?<year>[0-9]{4})[-/年](?<month>[0-9]{1,2})[-/月](?<day>[0-9]{1,2})日?(?:[ T]00?:00(?::00)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
