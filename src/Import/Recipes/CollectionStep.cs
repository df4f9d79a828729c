using Gateway.Catalog.Days;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>The days on which a class of waste is collected.</summary>
/// <param name="Position">The position of its column among the class columns, from 1.</param>
/// <param name="Class">The heading of the column.</param>
/// <param name="Rule">The rule as published.</param>
/// <param name="Days">The days; null when the rule is not understood.</param>
internal sealed record CollectedClass(int Position, string Class, string Rule, CollectionDays? Days);

/// <summary>What a row of an area carries.</summary>
internal sealed record BroughtCollection(IReadOnlyList<CollectedClass> Classes) : Brought;

/// <summary>Reads the days of each class of waste, one column for each. An empty cell means that it is not collected there.</summary>
internal sealed class CollectionStep(Binding binding)
{
    private readonly FileColumn[] classes = [.. binding.Columns.Where(column => column.Target?.IsOfClass is true)];

    public void Read(RowDraft row)
    {
        var found = new List<CollectedClass>();
        foreach (var (at, column) in classes.Index())
        {
            if (column.Index >= row.Cells.Length || row.IsUnknown(column.Index))
            {
                continue;
            }

            var rule = CellText.Trim(row.Cells[column.Index]);
            if (rule.Length > 0 && !CellText.IsPlaceholder(CellText.Fold(rule)))
            {
                var days = CollectionWords.Read(rule);
                if (days is null)
                {
                    row.Note(WasteRules.DaysUnreadable, column.Index, rule);
                }

                found.Add(new CollectedClass(at + 1, CellText.Trim(column.Heading), rule, days));
            }
        }

        row.Brought = new BroughtCollection(found);
    }
}
