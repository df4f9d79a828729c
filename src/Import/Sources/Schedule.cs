using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Gateway.Catalog;

namespace Gateway.Import.Sources;

/// <summary>How often a source is visited: at an interval, or daily at a time of day in Japan.</summary>
/// <param name="Every">The interval; one day for a daily schedule.</param>
/// <param name="At">The time of day, Asia/Tokyo.</param>
internal sealed partial record Schedule(TimeSpan Every, TimeOnly? At = null)
{
    public const string Forms =
        "write an interval from 1s to 366d such as \"30m\", \"6h\", \"1d\" or \"PT6H\", or a time of day in Japan such as \"05:30\"";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary>The default for addresses: cities publish daily at most.</summary>
    public static Schedule OfWeb { get; } = new(TimeSpan.FromHours(6));

    /// <summary>The default for files: checking their dates costs nothing.</summary>
    public static Schedule OfFiles { get; } = new(TimeSpan.FromMinutes(1));

    /// <summary>Parses a schedule; null when the text is none.</summary>
    public static Schedule? Parse(string text)
    {
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return new Schedule(TimeSpan.FromDays(1), at);
        }

        return Interval(text) is { } every && every >= TimeSpan.FromSeconds(1) && every <= Longest ? new Schedule(every) : null;
    }

    /// <summary>Returns when the source is to be visited again.</summary>
    /// <param name="last">When it was last visited.</param>
    public DateTimeOffset Next(DateTimeOffset last)
    {
        if (At is not { } at)
        {
            return last + Every;
        }

        var local = last.ToOffset(JapanTime.Offset);
        var today = new DateTimeOffset(local.Date + at.ToTimeSpan(), JapanTime.Offset);
        return (today > local ? today : today.AddDays(1)).ToUniversalTime();
    }

    public override string ToString() => At is { } at ? at.ToString("HH:mm", CultureInfo.InvariantCulture) : XmlConvert.ToString(Every);

    private static TimeSpan? Interval(string text)
    {
        if (Short().Match(text) is { Success: true } match)
        {
            var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            return match.Groups["u"].Value switch
            {
                "s" => TimeSpan.FromSeconds(number),
                "m" => TimeSpan.FromMinutes(number),
                "h" => TimeSpan.FromHours(number),
                _ => TimeSpan.FromDays(number),
            };
        }

        // Months and years have no fixed length.
        return Long().IsMatch(text) ? XmlConvert.ToTimeSpan(text) : null;
    }

    [GeneratedRegex(@"^(?<n>[0-9]{1,6})(?<u>[smhd])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"^P(?=[0-9T])([0-9]{1,3}D)?(T(?=[0-9])([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}
