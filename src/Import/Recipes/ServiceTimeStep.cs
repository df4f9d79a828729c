using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads when a bus arrives and departs: hours count from midnight of the day of service, so <c>25:10:00</c> is ten past one on the next
/// day. What is not stated is not calculated; the times of a trip that runs at intervals only say how long it takes. A bus is not at a stop
/// half a day before it is at an earlier one: the hours of such a time start again at midnight, or one of the two is wrong.
/// </summary>
internal sealed partial class ServiceTimeStep(RowSetting setting)
{
    private const int HoursOfDay = 24;

    /// <summary>No trip lasts longer: a larger value is a typing error.</summary>
    private const int MostDays = 7;

    private const int HalfDay = 12 * 60 * 60;

    private readonly (int[] Cells, Column Time, Column Day)[] times =
    [
        Of(setting.Binding, ColumnRole.ArrivalTime, ColumnRole.ArrivalDay),
        Of(setting.Binding, ColumnRole.DepartureTime, ColumnRole.DepartureDay),
    ];

    private readonly IReadOnlySet<string> headways = setting.Feed?.Feed.Facts.Value.Headways ?? new HashSet<string>();
    private readonly BoundField? trip = setting.Binding.Fields.FirstOrDefault(field => field.Path == "tripCode");
    private readonly BoundField? sequence = setting.Binding.Fields.FirstOrDefault(field => field.Path == "sequence");

    /// <summary>The latest time of each trip in seconds, and its stop.</summary>
    private readonly Dictionary<string, (long Sequence, int Time)> latest = new(StringComparer.Ordinal);

    public void Read(RowDraft row)
    {
        if (trip is not null && row.Text(trip.Column) is { } code && headways.Contains(code))
        {
            row.Note(TimetableRules.Headway, trip.Cells[0], code);
            return;
        }

        foreach (var (cells, time, day) in times)
        {
            var text = Binding.First(cells, row.Cells, out var cell);
            if (Clock().Match(CellText.Fold(text)) is not { Success: true } clock || Number(clock, "h") >= MostDays * HoursOfDay)
            {
                if (text.Length > 0)
                {
                    row.Note(CellRules.TimeUnreadable, cell, text);
                }

                continue;
            }

            var hours = Number(clock, "h");
            if (IsBack(row, (((hours * 60) + Number(clock, "m")) * 60) + Number(clock, "s")))
            {
                row.Note(TimetableRules.TimeBack, cell, text);
                continue;
            }

            row[time] = string.Create(
                CultureInfo.InvariantCulture, $"{hours % HoursOfDay:00}:{Number(clock, "m"):00}:{Number(clock, "s"):00}");
            row[day] = (long)(hours / HoursOfDay);
        }
    }

    /// <summary>Whether the bus was at an earlier stop half a day later than this.</summary>
    private bool IsBack(RowDraft row, int seconds)
    {
        if (trip is null || sequence is null || row.Text(trip.Column) is not { } code || row[sequence.Column] is not long place)
        {
            return false;
        }

        var isKnown = latest.TryGetValue(code, out var before);
        if (isKnown && place > before.Sequence && seconds < before.Time - HalfDay)
        {
            return true;
        }

        if (!isKnown || seconds > before.Time)
        {
            latest[code] = (place, seconds);
        }

        return false;
    }

    private static (int[] Cells, Column Time, Column Day) Of(Binding binding, ColumnRole time, ColumnRole day) =>
        (binding.Cells(time), binding.Map.Entity.Column(time), binding.Map.Entity.Column(day));

    private static int Number(Match clock, string group) =>
        clock.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<h>[0-9]{1,3}):(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
