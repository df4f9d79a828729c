using Gateway.Catalog;
using Gateway.Import.Findings;

namespace Gateway.Import.Rows;

/// <summary>Reports spans that end before they begin. The dates stay as they are: it is unknown which of them is wrong.</summary>
internal sealed class DateSpanStep(Binding binding)
{
    private readonly (Column Start, BoundField End)[] spans =
    [
        .. binding.Fields.Where(f => f.Field.EndOf is not null).Select(f => (Start: StartOf(binding, f)!, End: f))
            .Where(s => s.Start is not null),
    ];

    public void Read(RowDraft row)
    {
        foreach (var (start, end) in spans)
        {
            if (row.Text(start) is { } from && row.Text(end.Column) is { } to && string.CompareOrdinal(from, to) > 0)
            {
                row.Note(RowRules.DatesReversed, end.Cells[0], $"{from} → {to}");
            }
        }
    }

    private static Column? StartOf(Binding binding, BoundField end)
    {
        var path = end.Path[..(end.Path.Length - end.Field.Name.Length)] + end.Field.EndOf;
        return binding.Fields.FirstOrDefault(f => f.Path == path)?.Column;
    }
}
