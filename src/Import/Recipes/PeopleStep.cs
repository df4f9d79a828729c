using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>Checks that men and women make the total. A difference is said and nothing is changed.</summary>
internal sealed class PeopleStep(Entity entity)
{
    private readonly Column total = entity.Column(ColumnRole.Total);
    private readonly Column male = entity.Column(ColumnRole.Male);
    private readonly Column female = entity.Column(ColumnRole.Female);

    public void Read(RowDraft row)
    {
        if (row[total] is long all && row[male] is long men && row[female] is long women && men + women != all)
        {
            row.Note(RowRules.PeopleDiffer, -1, $"{men} + {women} ≠ {all}");
        }
    }
}
