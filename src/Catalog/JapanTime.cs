using System.Globalization;

namespace Gateway.Catalog;

/// <summary>The one zone of Japan, which knows no summer time.</summary>
internal static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    private static readonly string[] ZonedForms = [.. Forms.Select(form => form + "K")];

    /// <summary>The day in Japan at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>
    /// What clocks in Japan show at a moment: <c>2026-11-24T09:00</c> is Japan's time already; with <c>Z</c> or an offset behind it, it is
    /// turned into Japan's. The zone of this machine never counts.
    /// </summary>
    /// <returns>Null when the text is no day with a time.</returns>
    public static DateTime? Read(string text)
    {
        if (DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return local;
        }

        return DateTimeOffset.TryParseExact(text, ZonedForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && moment.Year is > 1 and < 9999
            ? moment.ToOffset(Offset).DateTime
            : null;
    }
}
