using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// In a table with a row for each age, the records of one area and survey form one row: its total, with the ages as groups. A second total
/// for the same area starts a new row, so that none is lost.
/// </summary>
internal sealed class AgeRows(Binding binding, RowWords words) : RowGroups
{
    private readonly Dictionary<UInt128, (int Group, bool HasTotal)> groups = [];
    private int count;

    public override int Of(string[] cells)
    {
        var key = StableKey.Hash(words(cells));
        var isTotal = AgeGroupStep.IsEverybody(binding, cells);
        var isNew = !groups.TryGetValue(key, out var known) || (isTotal && known.HasTotal);
        var group = isNew ? count++ : known.Group;
        groups[key] = (group, isTotal || (!isNew && known.HasTotal));
        return group;
    }

    public override ReadRow Join(IReadOnlyList<ReadRow> rows)
    {
        var total = rows.FirstOrDefault(r => r.Brought is BroughtPeople { Groups.Count: 0 }) ?? rows[0];
        var people = (BroughtPeople)total.Brought!;
        return total with
        {
            Marks = rows[0].Marks,
            Brought = people with { Groups = [.. rows.SelectMany(r => ((BroughtPeople)r.Brought!).Groups)] },
        };
    }
}
