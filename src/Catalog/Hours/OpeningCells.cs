using System.Globalization;

namespace Gateway.Catalog.Hours;

/// <summary>What the columns of a row state about its days and hours, as stored.</summary>
internal sealed record OpeningCells(string? Days, string? Opens, string? Closes, bool? ClosesNextDay, string? Note)
{
    private const string Week = "月火水木金土日";

    private static readonly string[] Names = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    /// <summary>Reads them from five texts, the fourth of which is a flag.</summary>
    public static OpeningCells Of(IReadOnlyList<string?> texts) =>
        new(texts[0], texts[1], texts[2], texts[3] is { } flag ? flag is "true" or "1" : null, texts[4]);

    /// <summary>Whether anything is stated.</summary>
    public bool IsStated => Days is not null || Opens is not null || Closes is not null || Note is not null;

    /// <summary>The days as bits, Monday first; null = not stated, since an empty list says nothing.</summary>
    public int? DayBits => Days is { } days
        && Names.Index().Where(n => days.Contains($"\"{n.Item}\"", StringComparison.Ordinal)).Sum(n => 1 << n.Index) is var bits and not 0
            ? bits
            : null;

    public int? OpensMinute => Minute(Opens) == Minute(Closes) && ClosesNextDay != true ? null : Minute(Opens);

    /// <summary>After midnight it counts on from the day before; a day that ends a minute before midnight ends at midnight.</summary>
    public int? ClosesMinute => Minute(Closes) switch
    {
        (23 * 60) + 59 when ClosesNextDay != true => Span.Day,
        // Midnight to midnight, or nine to nine, is entered when the hours are unknown; a full day would end at 24:00.
        { } minute when ClosesNextDay != true && minute == Minute(Opens) => null,
        { } minute when ClosesNextDay == true || minute < OpensMinute => minute + Span.Day,
        var minute => minute,
    };

    /// <summary>Returns the stated values under the headings of the standard.</summary>
    public IEnumerable<string> Quoted()
    {
        if (DayBits is { } bits)
        {
            yield return $"利用可能曜日: {string.Concat(Week.Where((_, day) => (bits & (1 << day)) != 0))}";
        }

        if (Opens is not null)
        {
            yield return $"開始時間: {Opens}";
        }

        if (Closes is not null)
        {
            yield return $"終了時間: {(ClosesNextDay != true ? Closes : Minute(Closes) == 0 ? "24:00:00" : $"翌{Closes}")}";
        }

        foreach (var line in Note?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            yield return line;
        }
    }

    private static int? Minute(string? time) =>
        TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var at) ? (at.Hour * 60) + at.Minute : null;
}
