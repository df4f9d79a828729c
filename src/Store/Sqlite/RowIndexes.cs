using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Store.Sqlite;

/// <summary>
/// The indexes of one table, dropped while it grows to more than double. Keys arrive in random order for an index, so a large first load
/// spends three quarters of its time in them, and more with every row once they outgrow the cache; rebuilding them sorts instead.
/// </summary>
/// <remarks>
/// It all happens within the load's transaction: readers keep the indexes they have, and an aborted load leaves them untouched.
/// </remarks>
internal sealed class RowIndexes(SqliteWriteConnection connection, Name table)
{
    private const long Worthwhile = 8192;
    private IReadOnlyList<string> aside = [];
    private long added;

    /// <summary>Counts an added row; at each doubling, checks whether the load is by now larger than what was there before.</summary>
    public void Grow()
    {
        added++;
        if (added >= Worthwhile && long.IsPow2(added) && aside.Count == 0
            && connection.Prepare(CopyTexts.Count(table)).With().Number() <= 2 * added)
        {
            PutAside();
        }
    }

    /// <summary>Rebuilds the indexes; required before a lookup by any column other than the key.</summary>
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
