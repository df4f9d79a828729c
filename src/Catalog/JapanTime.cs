using System.Globalization;

namespace Gateway.Catalog;

/// <summary>Japan's only time zone, which has no daylight saving time.</summary>
internal static class JapanTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"];

    private static readonly string[] ZonedForms = [.. Forms.Select(form => form + "K")];

    /// <summary>Returns the day in Japan at an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>
    /// Converts to local time in Japan: <c>2026-11-24T09:00</c> is Japan's time already; with <c>Z</c> or an offset it is converted. The
    /// machine's own time zone never counts.
    /// </summary>
    /// <returns>Null when the text is not a date and time.</returns>
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
