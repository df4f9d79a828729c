using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>Reports what became of the rows of one entity to the log of the load and to what is derived from them.</summary>
/// <param name="connection">The connection of the load.</param>
/// <param name="layout">The layout of the entity.</param>
/// <param name="log">Records the changes.</param>
/// <param name="derived">What is derived from rows of this entity.</param>
/// <param name="compared">The columns that are known of a row's previous state.</param>
internal sealed class RowNotifier(
    WriteConnection connection, RowLayout layout, LoadLog log, IReadOnlyList<Derived> derived, IReadOnlyList<Column> compared)
{
    /// <summary>The key of the row that was added last.</summary>
    public string? LastAdded { get; private set; }

    public void Added(IReadOnlyList<object?[]> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var follower in derived)
            {
                follower.New(connection, layout.Entity, rows[i]);
            }

            log.Note(layout.DatasetOf(rows[i]));
            LastAdded = rows[i][layout.Entity.Key.Index] as string;
        }

        log.Added += layout.IsPublished ? rows.Count : 0;
    }

    /// <param name="before">The stored values of each row, in the compared columns.</param>
    /// <param name="rows">The rows as they are now.</param>
    public void Changed(IReadOnlyList<object?[]> before, IReadOnlyList<object?[]> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            Changed(layout.Entity.Row(compared, before[i]), rows[i]);
        }

        log.Changed += layout.IsPublished ? rows.Count : 0;
    }

    /// <summary>Reports rows that were only read from a different place.</summary>
    public void Moved(IReadOnlyList<object?[]> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            log.NoteSilently(layout.DatasetOf(rows[i]));
        }
    }

    private void Changed(object?[] before, object?[] row)
    {
        foreach (var follower in derived)
        {
            follower.Gone(connection, layout.Entity, before);
            follower.New(connection, layout.Entity, row);
        }

        if (layout.Municipality is { } municipality && before[municipality.Index] is string place)
        {
            // The row may have left an area even if it stayed in its municipality.
            log.ShrunkMunicipalities.Add(place);
            if (layout.Entity.IsFollowed && place != row[municipality.Index] as string)
            {
                log.MovedRows.Add(new MovedRow(layout.Entity, (string)row[layout.Entity.Key.Index]!, place, layout.DatasetOf(row)));
            }
        }

        log.Note(layout.DatasetOf(row));
    }
}
