using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Puts the rows of one entity: finds what is stored under the key, compares, and adds, updates or leaves it.</summary>
internal sealed class EntityWriter : IDisposable
{
    private readonly WriteConnection connection;
    private readonly RowLayout layout;
    private readonly LoadLog log;
    private readonly ContentHash hash;
    private readonly RowInsert insert;
    private readonly RowIndexes indexes;
    private readonly Dictionary<string, bool> emptyBefore = new(StringComparer.Ordinal);

    // What is read of a stored row to compare: first the content, then the rest.
    private readonly Column[] content;
    private readonly Column[] compared;
    private bool anyBuried;
    private string? lastAdded;

    public EntityWriter(WriteConnection connection, RowLayout layout, LoadLog log)
    {
        (this.connection, this.layout, this.log) = (connection, layout, log);
        hash = new ContentHash(layout.Content);
        insert = new RowInsert(connection, layout);
        indexes = new RowIndexes(connection, layout.Entity);
        Stored = new StoredRows(connection, layout.Entity, indexes);
        content = layout.Hash is { } kept ? [kept] : [.. layout.Content];
        compared = [.. content, .. layout.Positions, .. layout.Municipality is { } place ? [place] : Array.Empty<Column>()];
        anyBuried = connection.Prepare(LoadTexts.AnyTombstone).With(Entity.Name).Any();
    }

    public StoredRows Stored { get; }

    private Entity Entity => layout.Entity;

    public LoadOutcome Put(object?[] values, ulong salt)
    {
        Check(values);
        var newHash = layout.Hash is null ? 0 : hash.Of(values, salt);
        var empty = WasEmpty(layout.Dataset is null ? null : layout.DatasetOf(values));
        if (empty && insert.Run(values, newHash, log.Version))
        {
            return Added(values);
        }

        See(values);
        return Merge(values, newHash);
    }

    /// <summary>Puts a row that belongs to another row and not to a data set.</summary>
    /// <param name="values">By column index.</param>
    /// <param name="ownerHasRows">Whether there may be a row to compare with.</param>
    public LoadOutcome PutDependent(object?[] values, bool ownerHasRows)
    {
        Check(values);
        if (!ownerHasRows && insert.Run(values, 0, log.Version))
        {
            return Added(values);
        }

        connection.Prepare(LoadTexts.InsertSeen).With(Entity.Name, values[Entity.Key.Index]).Run();
        return Merge(values, 0);
    }

    /// <summary>To be called before rows are looked for by another column than the key.</summary>
    public void RestoreIndexes() => indexes.Restore();

    /// <summary>Whether the row with this key is the last that was added: then nothing can hang on it yet.</summary>
    public bool JustAdded(string key) => lastAdded == key;

    /// <summary>
    /// Whether the data set had no row here when the load first touched it: then no row needs to be looked up, and none can vanish.
    /// </summary>
    public bool WasEmpty(string? dataset)
    {
        if (dataset is null)
        {
            return false;
        }

        if (!emptyBefore.TryGetValue(dataset, out var empty))
        {
            empty = !Stored.Any(layout.DatasetColumn, dataset);
            emptyBefore.Add(dataset, empty);
        }

        return empty;
    }

    /// <summary>Rows were removed in this load; one that comes back must lose its tombstone.</summary>
    public void ExpectBuried() => anyBuried = true;

    public void Dispose() => insert.Dispose();

    private void Check(object?[] values)
    {
        if (values.Length != Entity.Columns.Count || values[Entity.Key.Index] is null)
        {
            throw new ArgumentException($"A row of {Entity.Name} needs its key and {Entity.Columns.Count} values.", nameof(values));
        }
    }

    private LoadOutcome Merge(object?[] values, long newHash)
    {
        if (Stored.Find(values[Entity.Key.Index], compared) is { } stored)
        {
            return IsSame(stored, values, newHash) ? Unchanged(stored, values) : Changed(stored, values, newHash);
        }

        insert.Run(values, newHash, log.Version);
        return Added(values);
    }

    private bool IsSame(object?[] stored, object?[] values, long newHash) => layout.Hash is null
        ? content.Index().All(c => Equals(stored[c.Index], values[c.Item.Index]))
        : Equals(stored[0], newHash);

    private LoadOutcome Added(object?[] values)
    {
        if (anyBuried)
        {
            connection.Prepare(LoadTexts.Unbury).With(Entity.Name, values[Entity.Key.Index]).Run();
        }

        lastAdded = values[Entity.Key.Index] as string;
        indexes.Grow();
        log.Added += layout.IsPublished ? 1 : 0;
        log.Note(layout.DatasetOf(values), layout.MunicipalityOf(values));
        return LoadOutcome.Added;
    }

    private LoadOutcome Changed(object?[] stored, object?[] values, long newHash)
    {
        Update(layout.Written, values, newHash);
        if (layout.Municipality is not null && stored[^1] is string before)
        {
            // The row may have left an area even if it did not leave its municipality.
            log.Bereaved.Add(before);
            if (before != layout.MunicipalityOf(values))
            {
                log.Unlinked.Add(before);
                Unlink(values);
            }
        }

        log.Changed += layout.IsPublished ? 1 : 0;
        log.Note(layout.DatasetOf(values), layout.MunicipalityOf(values));
        return LoadOutcome.Changed;
    }

    private LoadOutcome Unchanged(object?[] stored, object?[] values)
    {
        if (layout.Positions.Index().Any(p => !Equals(stored[content.Length + p.Index], values[p.Item.Index])))
        {
            Update(layout.Positions, values, 0);
            log.NoteSilently(layout.DatasetOf(values));
        }

        return LoadOutcome.Unchanged;
    }

    private void Update(IReadOnlyList<Column> columns, object?[] values, long newHash)
    {
        var statement = connection.Prepare(LoadTexts.Update(Entity, columns));
        statement.Clear();
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            statement.Bind(i + 1, column == layout.Hash ? newHash : column == layout.Version ? log.Version : values[column.Index]);
        }

        statement.Bind(columns.Count + 1, values[Entity.Key.Index]);
        statement.Run();
    }

    // Links hold within a municipality, and one that a row leaves would not be looked at again.
    private void Unlink(object?[] values)
    {
        foreach (var link in layout.Links)
        {
            connection.Prepare(LoadTexts.Set(Entity, link)).With(null, values[Entity.Key.Index]).Run();
        }
    }

    private void See(object?[] values)
    {
        if (layout.Dataset is not null)
        {
            connection.Prepare(LoadTexts.InsertSeen).With(Entity.Name, values[Entity.Key.Index]).Run();
        }
    }
}
