using System.Globalization;

namespace Gateway.Catalog.Hours;

/// <summary>What the columns of a row say about its days and hours, each as it is stored.</summary>
internal sealed record OpeningCells(string? Days, string? Opens, string? Closes, bool? ClosesNextDay, string? Note)
{
    private static readonly string[] Names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    /// <summary>Whether anything is said.</summary>
    public bool IsStated => Days is not null || Opens is not null || Closes is not null || Note is not null;

    /// <summary>The days as bits, Monday first; null = not stated.</summary>
    public int? DayBits => Days is null ? null
        : Names.Index().Where(n => Days.Contains($"\"{n.Item}\"", StringComparison.Ordinal)).Sum(n => 1 << n.Index);

    public int? OpensMinute => Minute(Opens);

    /// <summary>Past midnight it is a minute of the day before; a day that ends a minute before midnight ends at midnight.</summary>
    public int? ClosesMinute => Minute(Closes) switch
    {
        (23 * 60) + 59 when ClosesNextDay != true => Span.Day,
        { } minute when ClosesNextDay == true || minute <= OpensMinute => minute + Span.Day,
        var minute => minute,
    };

    private static int? Minute(string? time) =>
        TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var at) ? (at.Hour * 60) + at.Minute : null;
}
