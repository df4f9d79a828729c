using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Import.Cells;

/// <summary>A time of day as a cell states it, in seconds after midnight; a day and more past it is on the day after.</summary>
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

/// <summary>Reads times: <c>9:00</c>, <c>09：00</c>, <c>9時30分</c>, <c>午後1時</c>, <c>13:00:00</c>, <c>0.375</c> of a spreadsheet, up to <c>29:59</c>.</summary>
internal static partial class TimeCell
{
    private const int LastHour = 29;

    public static (ClockTime? Time, Rule? Rule) Read(string text)
    {
        var folded = CellText.Fold(text);
        if (CellText.IsPlaceholder(folded))
        {
            return (null, Rules.Placeholder);
        }

        return (Clock(folded) ?? Fraction(folded)) is { } time ? (time, null) : (null, Rules.TimeUnreadable);
    }

    private static ClockTime? Clock(string text)
    {
        var match = Words().Match(text);
        if (!match.Success || !match.Groups["sign"].Success && (match.Groups["half12"].Value + match.Groups["after"].Value).Length == 0)
        {
            return null;
        }

        var hour = Number(match.Groups["h"]);
        var minute = match.Groups["half"].Success ? 30 : Number(match.Groups["m"]);
        var second = Number(match.Groups["s"]);
        hour = (match.Groups["half12"].Value + match.Groups["after"].Value).ToUpperInvariant() switch
        {
            "" => hour,
            _ when hour > 12 => -1,
            "午後" or "PM" => hour == 12 ? 12 : hour + 12,
            _ => hour == 12 ? 0 : hour,
        };
        return hour is >= 0 and <= LastHour && minute < 60 && second < 60 ? new ClockTime((((hour * 60) + minute) * 60) + second) : null;
    }

    /// <summary>A part of a day, as spreadsheets keep times.</summary>
    private static ClockTime? Fraction(string text) =>
        text.StartsWith("0.", StringComparison.Ordinal)
        && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
            ? new ClockTime((int)Math.Round(part * 24 * 60 * 60))
            : null;

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<half12>午前|午後|AM|PM)?\s*(?<h>[0-9]{1,2})(?:\s*(?<sign>[:時])\s*(?:(?<m>[0-9]{1,2})(?:\s*[:分]\s*(?:(?<s>[0-9]{1,2})秒?)?)?|(?<half>半))?)\s*(?<after>AM|PM)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
