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
/// <param name="Days">The days; null when they are unknown.</param>
/// <param name="IsStated">Whether the cell itself says anything: a blank one may be merged with that above, and 〃 only repeats it.</param>
internal sealed record CollectedClass(int Position, string Class, string Rule, CollectionDays? Days, bool IsStated);

/// <summary>What a row of an area carries.</summary>
internal sealed record BroughtCollection(IReadOnlyList<CollectedClass> Classes) : Brought;

/// <summary>
/// Reads the days of each class of waste, one column for each. Where a sign (-) says so, or the cell and all above it are blank, nothing is
/// collected; a blank cell below a filled one may be merged with it, so its days are unknown.
/// </summary>
internal sealed class CollectionStep(Binding binding)
{
    private readonly FileColumn[] classes = [.. binding.Columns.Where(column => column.Target?.IsOfClass is true)];

    /// <summary>The columns whose last filled cell names days.</summary>
    private readonly HashSet<int> filled = [];

    public void Read(RowDraft row)
    {
        var found = new List<CollectedClass>();
        foreach (var (at, column) in classes.Index())
        {
            var rule = column.Index < row.Cells.Length ? CellText.Trim(row.Cells[column.Index]) : "";
            if (rule.Length == 0 ? !filled.Contains(at) : CellText.IsPlaceholder(CellText.Fold(rule)))
            {
                filled.Remove(at);
                continue;
            }

            filled.Add(at);
            var isStated = rule.Length > 0 && !row.IsUnknown(column.Index);
            var days = isStated ? CollectionWords.Read(rule) : null;
            if (rule.Length == 0 || (isStated && days is null))
            {
                row.Note(rule.Length == 0 ? WasteRules.DaysBlank : WasteRules.DaysUnreadable, column.Index, rule);
            }

            found.Add(new CollectedClass(at + 1, CellText.Trim(column.Heading), rule, days, isStated));
        }

        row.Brought = new BroughtCollection(found);
    }
}
