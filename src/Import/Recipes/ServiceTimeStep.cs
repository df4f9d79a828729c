using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads when a bus arrives and departs: hours count from midnight of the day of service, so <c>25:10:00</c> is ten past one on the next
/// day. What is not stated is not calculated; the times of a trip that runs at intervals only say how long it takes.
/// </summary>
internal sealed partial class ServiceTimeStep(RowSetting setting)
{
    private const int HoursOfDay = 24;

    /// <summary>No trip lasts longer: a larger value is a typing error.</summary>
    private const int MostDays = 7;

    private readonly (int[] Cells, Column Time, Column Day)[] times =
    [
        Of(setting.Binding, ColumnRole.ArrivalTime, ColumnRole.ArrivalDay),
        Of(setting.Binding, ColumnRole.DepartureTime, ColumnRole.DepartureDay),
    ];

    private readonly IReadOnlySet<string> headways = setting.Feed?.Feed.Facts.Value.Headways ?? new HashSet<string>();
    private readonly BoundField? trip = setting.Binding.Fields.FirstOrDefault(field => field.Path == "tripCode");

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
            row[time] = string.Create(
                CultureInfo.InvariantCulture, $"{hours % HoursOfDay:00}:{Number(clock, "m"):00}:{Number(clock, "s"):00}");
            row[day] = (long)(hours / HoursOfDay);
        }
    }

    private static (int[] Cells, Column Time, Column Day) Of(Binding binding, ColumnRole time, ColumnRole day) =>
        (binding.Cells(time), binding.Map.Entity.Column(time), binding.Map.Entity.Column(day));

    private static int Number(Match clock, string group) =>
        clock.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<h>[0-9]{1,3}):(?<m>[0-5][0-9])(?::(?<s>[0-5][0-9]))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
