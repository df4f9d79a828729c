using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The indexes of one table, put aside while it grows to more than double. Keys are random to an index, so a large first load spends
/// three quarters of its time in them, and more with every row once they outgrow the cache; building them anew sorts instead.
/// </summary>
/// <remarks>
/// All of it happens inside the load's transaction: readers keep the indexes they have, and a load that breaks off never touched them.
/// </remarks>
internal sealed class RowIndexes(SqliteWriteConnection connection, Name table)
{
    private const long Worthwhile = 8192;
    private IReadOnlyList<string> aside = [];
    private long added;

    /// <summary>Counts an added row; at each doubling it looks whether the load is by now larger than what was there before.</summary>
    public void Grow()
    {
        added++;
        if (added >= Worthwhile && long.IsPow2(added) && aside.Count == 0
            && connection.Prepare(CopyTexts.Count(table)).With().Number() <= 2 * added)
        {
            PutAside();
        }
    }

    /// <summary>Makes them whole again, before anything is looked for by another column than the key.</summary>
    public void Restore()
    {
        if (aside.Count > 0)
        {
            connection.Execute([SchemaTexts.CacheForSorting, .. aside, SchemaTexts.Cache]);
            aside = [];
            added = 0;
        }
    }

    private void PutAside()
    {
        var indexes = connection.Prepare(SchemaTexts.Indexes).With(table.Text).Read(row => (Name: row.Text(0), Text: row.Text(1)));
        connection.Execute(indexes.Select(index => SchemaTexts.DropIndex(index.Name)));
        aside = [.. indexes.Select(index => index.Text)];
    }
}
