using Gateway.Catalog;

namespace Gateway.Import.Rows;

/// <summary>Checks that men and women make the total. A difference is said and nothing is changed.</summary>
internal sealed class PeopleStep(Entity entity)
{
    private readonly Column total = entity.Column("total");
    private readonly Column male = entity.Column("male");
    private readonly Column female = entity.Column("female");

    public void Read(RowDraft row)
    {
        if (row[total] is long all && row[male] is long men && row[female] is long women && men + women != all)
        {
            row.Note(Rules.PeopleDiffer, -1, $"{men} + {women} ≠ {all}");
        }
    }
}
