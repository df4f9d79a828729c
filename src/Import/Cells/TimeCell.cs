using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Cells;

/// <summary>A time of day as stated in a cell, in seconds after midnight; from 24 hours on it is on the next day.</summary>
internal readonly record struct ClockTime(int Seconds)
{
    private const int Day = 24 * 60 * 60;

    public bool IsNextDay => Seconds >= Day;

    public override string ToString()
    {
        var seconds = Seconds % Day;
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}

/// <summary>
/// Reads times: <c>9:00</c>, <c>09：00</c>, <c>9時30分</c>, <c>午後1時</c>, <c>13:00:00</c>, <c>0.375</c> from a spreadsheet, up to <c>29:59</c>.
/// </summary>
internal static partial class TimeCell
{
    private const int LastHour = 29;
    private const int Hour = 60 * 60;
    private const int Noon = 12 * Hour;
    private const int Day = 2 * Noon;

    public static (ClockTime? Time, Rule? Rule) Read(string text)
    {
        var folded = CellText.Fold(text);
        if (folded is "正午")
        {
            return (new ClockTime(Noon), null);
        }

        if (NextDay().Match(folded) is { Success: true } next)
        {
            return Read(next.Groups["time"].Value) is { Time: { IsNextDay: false } clock }
                ? (new ClockTime(clock.Seconds + Day), null)
                : (null, CellRules.TimeUnreadable);
        }

        if (CellText.IsPlaceholder(folded))
        {
            return (null, CellRules.Placeholder);
        }

        return (Clock(folded) ?? Fraction(folded) ?? Zoned(folded)) is { } time ? (time, null)
            : (null, Morning12().IsMatch(folded) ? CellRules.TimeTwelve : CellRules.TimeUnreadable);
    }

    /// <summary>
    /// Whether an end before the beginning may mean the afternoon as well as the night: 9:00 to 5:00, and 11:00 to 2:00, but neither 18:00
    /// to 2:00 nor 9:00 to 0:30, nor a text that names the half of the day.
    /// </summary>
    /// <param name="text">The text of the end.</param>
    public static bool MayBeAfternoon(ClockTime begins, ClockTime ends, string text) =>
        ends.Seconds is >= Hour and < Noon + Hour && ends.Seconds < begins.Seconds && ends.Seconds + Noon > begins.Seconds
        && !HalfDay().IsMatch(text);

    private static ClockTime? Clock(string text)
    {
        var match = Words().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var hour = Number(match.Groups["h"]);
        var minute = match.Groups["half"].Success ? 30 : Number(match.Groups["m"]);
        var second = Number(match.Groups["s"]);
        hour = (match.Groups["half12"].Value + match.Groups["after"].Value).ToUpperInvariant() switch
        {
            "" => match.Groups["sign"].Success ? hour : -1,
            _ when hour > 12 => -1,
            "午後" or "PM" => hour == 12 ? 12 : hour + 12,
            "午前" => hour == 12 ? -1 : hour,
            "AM" => hour == 12 ? 0 : hour,
            _ => -1,
        };
        return hour is >= 0 and <= LastHour && minute < 60 && second < 60 ? new ClockTime((((hour * 60) + minute) * 60) + second) : null;
    }

    /// <summary>Reads a fraction of a day, the form in which spreadsheets store times.</summary>
    private static ClockTime? Fraction(string text) =>
        text is ['0', '.', _, ..]
        && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
            ? new ClockTime((int)Math.Round(part * 24 * 60 * 60))
            : null;

    /// <summary>Reads the Japanese local time of a moment; a time alone with a zone could not be converted without its date.</summary>
    private static ClockTime? Zoned(string text) =>
        ZonedMoment.Read(text) is { } moment ? new ClockTime((int)moment.TimeOfDay.TotalSeconds) : null;

    private static int Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^翌(?:日|朝)?の?(?<time>[^翌].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NextDay();

    [GeneratedRegex("午前|午後|深夜|AM|PM", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    /// <summary>Matches 午前12時: noon by an old law, midnight by digital clocks.</summary>
    [GeneratedRegex(@"^午前\s*12\s*[:時]", RegexOptions.CultureInvariant)]
    private static partial Regex Morning12();

    /// <summary>Matches times; a colon must be followed by two digits, since 9: and 9:3 are truncated.</summary>
    [GeneratedRegex("""
        ^(?<half12>午前|午後|AM|PM)?\s*(?<h>[0-9]{1,2})
        (?:\s*(?<sign>:)\s*(?<m>[0-9]{2})(?:\s*:\s*(?<s>[0-9]{2})|\s*分)?
          |\s*(?<sign>時)\s*(?:(?<m>[0-9]{1,2})(?:\s*分(?:\s*(?<s>[0-9]{1,2})\s*秒)?)?|(?<half>半))?)?
        \s*(?<after>AM|PM)?$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();
}
