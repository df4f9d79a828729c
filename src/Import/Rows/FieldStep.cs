using System.Runtime.CompilerServices;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Records;

namespace Gateway.Import.Rows;

/// <summary>Reads the fields that each occupy one cell, in the notation given by the catalogue.</summary>
/// <param name="year">The year that the file is about; null = unknown.</param>
internal sealed class FieldStep(Binding binding, DateOrder order, FileYear? year)
{
    private readonly BoundField[] fields = [.. binding.Fields.Where(f => !f.Path.StartsWith("area.", StringComparison.Ordinal)
        && !f.Path.StartsWith(HeadingMap.ListedPrefix, StringComparison.Ordinal) && !IsOfAnotherStep(f.Field.Reading))];

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(RowDraft row)
    {
        foreach (var field in fields)
        {
            var text = field.Text(row.Cells, out var cell);
            if (text.Length == 0)
            {
                // In a hazard column an empty cell means no; anywhere else it means nothing.
                row[field.Column] ??= field.Field.Reading is Reading.FlagEmptyIsFalse && !Array.Exists(field.Cells, row.IsUnknown)
                    ? false
                    : null;
            }
            else
            {
                row[field.Column] = Read(field, text, cell, row);
            }
        }
    }

    /// <summary>Reads a field: a list may be filled from several cells; other fields take the first filled one.</summary>
    private object? Read(BoundField field, string text, int cell, RowDraft row)
    {
        if (field.Field.Reading is Reading.List && field.Cells.Length > 1)
        {
            text = string.Join('\n', field.Cells.Where(i => i < row.Cells.Length && !row.IsUnknown(i)).Select(i => row.Cells[i]));
        }

        if (field.Field.Reading is Reading.Url && TextGuard.Address(row.Published[cell]) is { } address)
        {
            text = address;
        }

        var value = CellReader.Read(field.Field.Reading, text, order, year, field.Field.Unit);
        var date = field.Field.Reading is Reading.Fee && value.Value is long amount
            ? AmountDate.OfYear(amount, row.Heading(cell), row.Cells)
            : null;
        value = date is null ? value : CellValue.Unread(CellRules.AmountDate);
        if (value.Rule is { } rule)
        {
            row.Note(rule, cell, text, Detail(rule, date ?? text));
        }

        if ((value.Value is null || value.HasWords) && field.Note is { } note
            && value.Rule != CellRules.Placeholder && value.Rule != CellRules.AmountDate)
        {
            // The text is not a single value, but people can read it. A column of the file for the note comes later and wins.
            row[note] ??= text;
        }

        return value.Value;
    }

    private static Wording? Detail(Rule rule, string text) => rule == CellRules.DigitsLost ? ScientificNumber.Known(text)
        : rule == CellRules.AmountDate ? AmountDate.Amount(text) : null;

    private static bool IsOfAnotherStep(Reading reading) =>
        reading is Reading.Time or Reading.ClosingTime or Reading.Latitude or Reading.Longitude or Reading.Yen
            or Reading.ServiceTime;
}
