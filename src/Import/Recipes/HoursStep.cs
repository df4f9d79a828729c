using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads times, opening and closing together: <c>00:00</c> to <c>00:00</c> is no time, and closing may be on the day after.
/// </summary>
internal sealed class HoursStep
{
    private static readonly (string Start, string End)[] Endings = [("pensAt", "losesAt"), ("tartTime", "ndTime"), ("tartsAt", "ndsAt")];
    private readonly List<(BoundField? Start, BoundField? End)> pairs = [];
    private readonly Column? nextDay;

    public HoursStep(Binding binding)
    {
        nextDay = binding.Map.Entity.FindColumn(ColumnRole.ClosesNextDay);
        var times = binding.Fields.Where(f => f.Field.Reading is Reading.Time or Reading.ClosingTime).ToList();
        foreach (var field in times)
        {
            if (EndOf(field.Path) is { } end)
            {
                pairs.Add((field, times.Find(f => Same(f.Path, end))));
            }
            else if (!times.Exists(f => EndOf(f.Path) is { } other && Same(field.Path, other)))
            {
                pairs.Add((null, field));
            }
        }
    }

    public void Read(RowDraft row)
    {
        foreach (var (start, end) in pairs)
        {
            var from = Read(start, row, out var startCell);
            var to = Read(end, row, out var endCell);
            if (from is { Seconds: 0 } && to is { Seconds: 0 })
            {
                row.Note(CellRules.TimeUnknown, startCell, "00:00–00:00");
                (from, to) = (null, null);
            }

            Set(start, row, from, startCell, from);
            Set(end, row, to, endCell, from);
        }
    }

    private static ClockTime? Read(BoundField? field, RowDraft row, out int cell)
    {
        cell = -1;
        var text = field is null ? "" : Binding.First(field.Cells, row.Cells, out cell);
        if (text.Length == 0)
        {
            return null;
        }

        var (time, rule) = TimeCell.Read(text);
        if (rule is not null)
        {
            row.Note(rule, cell, text);
        }

        return time;
    }

    private void Set(BoundField? field, RowDraft row, ClockTime? time, int cell, ClockTime? opens)
    {
        if (field is null || time is not { } clock)
        {
            return;
        }

        if (field.Field.Reading is Reading.ClosingTime)
        {
            row[nextDay!] = clock.IsNextDay || (opens is { } open && clock.Seconds < open.Seconds);
        }
        else if (clock.IsNextDay)
        {
            row.Note(CellRules.TimeNextDay, cell, Binding.First(field.Cells, row.Cells, out _));
            return;
        }

        row[field.Column] = clock.ToString();
    }

    /// <summary>The path of the field that ends what this one starts; its first letter may be of either case.</summary>
    private static string? EndOf(string path)
    {
        foreach (var (start, end) in Endings)
        {
            if (path.EndsWith(start, StringComparison.Ordinal))
            {
                var head = path[..^(start.Length + 1)];
                return head + (end[0] == 'l' ? 'c' : 'e') + end;
            }
        }

        return null;
    }

    private static bool Same(string path, string other) => path.Equals(other, StringComparison.OrdinalIgnoreCase);
}
