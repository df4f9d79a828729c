using Gateway.Catalog;
using Gateway.Catalog.Hours;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Reads times, opening and closing together: both may be in one cell, <c>00:00</c> to <c>00:00</c> is no time, and closing may be on the
/// next day, or be ambiguous between night and afternoon.
/// </summary>
internal sealed class HoursStep(Binding binding)
{
    private readonly HoursFields[] hours = [.. HoursFields.Of(binding)];
    private readonly Column? nextDay = binding.Map.Entity.FindColumn(ColumnRole.ClosesNextDay);
    private readonly Column? firstDay = binding.Map.Entity.FindColumn(ColumnRole.StartDate);
    private readonly Column? lastDay = binding.Map.Entity.FindColumn(ColumnRole.EndDate);

    public void Read(RowDraft row)
    {
        foreach (var fields in hours)
        {
            var (opens, closes) = Together(fields, Read(fields.Start, fields, row), Read(fields.End, fields, row), row);
            Tell(opens, row);
            Tell(closes, row);
            if (opens.Time is { Seconds: 0 } && closes.Time is { Seconds: 0 })
            {
                row.Note(CellRules.TimeUnknown, opens.Cell, "00:00–00:00");
                continue;
            }

            if (!EndsLater(row) && opens.Time is { } from && closes.Time is { } to && TimeCell.MayBeAfternoon(from, to, closes.Text))
            {
                row.Note(CellRules.TimeBefore, closes.Cell, closes.Text);
                closes = closes with { Time = null };
            }

            Set(fields.Start, row, opens, opens.Time);
            Set(fields.End, row, closes, opens.Time);
        }
    }

    /// <summary>Whether the event lasts several days, and so ends on the last of them.</summary>
    private bool EndsLater(RowDraft row) => firstDay is not null && lastDay is not null
        && row.Text(firstDay) is { } first && row.Text(lastDay) is { } last && string.CompareOrdinal(first, last) < 0;

    /// <summary>
    /// Splits a cell that states both, when the other is empty or agrees; a cell that says more is left to human readers.
    /// </summary>
    private static (Said From, Said To) Together(HoursFields fields, Said opens, Said closes, RowDraft row)
    {
        if (!opens.IsUnread && !closes.IsUnread)
        {
            return (opens, closes);
        }

        if (fields.Start is not null && fields.End is not null && Span(opens, closes) is { } span)
        {
            var both = opens.Span is null ? closes : opens;
            return (opens.As(span.From, both), closes.As(span.To, both));
        }

        return fields.Note is null ? (opens, closes) : Noted(fields.Note, opens, closes, row);
    }

    private static (ClockTime From, ClockTime To)? Span(Said opens, Said closes)
    {
        var (first, second) = (opens.Span, closes.Span);
        return (first ?? second) is { } span
            && (opens.IsNothing || first == span || opens.Time == span.From)
            && (closes.IsNothing || second == span || closes.Time == span.To)
            ? span
            : null;
    }

    /// <summary>
    /// Puts several times into the note, since they are not a single value but people can read them; those of the end go under its heading,
    /// or they would look like a beginning. A note from the file itself stays.
    /// </summary>
    private static (Said From, Said To) Noted(Column note, Said opens, Said closes, RowDraft row)
    {
        Said[] several = [.. new[] { opens, closes }.Where(s => s.IsUnread && TimeSpanCell.AreSeveral(s.Text))];
        if (several.Length > 0)
        {
            row[note] ??= several is [var only] && only == opens
                ? only.Text
                : string.Join('\n', several.Select(s => $"{row.Heading(s.Cell)}: {s.Text}"));
        }

        return (Told(opens), Told(closes));

        Said Told(Said said) => several.Contains(said) ? said with { Rule = CellRules.TimeSeveral } : said;
    }

    private static void Tell(Said said, RowDraft row)
    {
        if (said.Rule is { } rule)
        {
            row.Note(rule, said.Cell, said.Text);
        }
    }

    private void Set(BoundField? field, RowDraft row, Said said, ClockTime? opens)
    {
        if (field is null || said.Time is not { } clock)
        {
            return;
        }

        if (field.Field.Reading is Reading.ClosingTime)
        {
            row[nextDay!] = clock.IsNextDay || (opens is { } open && clock.Seconds < open.Seconds);
        }
        else if (clock.IsNextDay)
        {
            row.Note(CellRules.TimeNextDay, said.Cell, said.Text);
            return;
        }

        row[field.Column] = clock.ToString();
    }

    /// <summary>All day ends on the next day, so it is read only where the end can say so.</summary>
    private static Said Read(BoundField? field, HoursFields fields, RowDraft row)
    {
        var said = Said.In(field, row);
        return said with
        {
            IsAllDay = said.IsUnread && fields.End?.Field.Reading is Reading.ClosingTime && HoursReader.IsAllDay(said.Text),
        };
    }

    /// <summary>What the cells of one time say.</summary>
    private readonly record struct Said(ClockTime? Time, Rule? Rule, int Cell, string Text)
    {
        private static readonly (ClockTime From, ClockTime To) AllDay = (new ClockTime(0), new ClockTime(24 * 60 * 60));

        public bool IsAllDay { get; init; }

        public bool IsUnread => Rule == CellRules.TimeUnreadable;

        public bool IsNothing => Text.Length == 0 || Rule == CellRules.Placeholder;

        public (ClockTime From, ClockTime To)? Span => IsAllDay ? AllDay : IsUnread ? TimeSpanCell.Read(Text) : null;

        /// <summary>Returns the same as a part of a span.</summary>
        /// <param name="both">The cell that states both; it is used for a cell that is empty.</param>
        public Said As(ClockTime time, Said both) => IsNothing
            ? both with { Time = time, Rule = null }
            : this with { Time = time, Rule = IsUnread ? CellRules.TimeSpan : null };

        public static Said In(BoundField? field, RowDraft row)
        {
            var cell = -1;
            var text = field is null ? "" : Binding.First(field.Cells, row.Cells, out cell);
            var (time, rule) = text.Length == 0 ? (null, null) : TimeCell.Read(text);
            return new Said(time, rule, cell, text);
        }
    }
}
