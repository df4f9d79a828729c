using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// Checks that men and women add up to the total, or computes it in a table without one. A difference is reported and nothing is changed.
/// </summary>
internal sealed class PeopleStep(Binding binding)
{
    private readonly Column total = binding.Map.Entity.Column(ColumnRole.Total);
    private readonly Column male = binding.Map.Entity.Column(ColumnRole.Male);
    private readonly Column female = binding.Map.Entity.Column(ColumnRole.Female);
    private readonly bool hasTotal = binding.Has(ColumnRole.Total);

    public void Read(RowDraft row)
    {
        if (!hasTotal && row[male] is long his && row[female] is long hers)
        {
            row[total] = his + hers;
        }

        if (row[total] is long all && row[male] is long men && row[female] is long women && men + women != all)
        {
            row.Note(RowRules.PeopleDiffer, -1, $"{men} + {women} ≠ {all}");
        }
    }
}
