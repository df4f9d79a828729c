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
    private readonly IReadOnlyList<Derived> derived;
    private readonly WriteStatement see;
    private readonly WriteStatement unbury;
    private readonly Dictionary<string, bool> emptyBefore = new(StringComparer.Ordinal);

    // What is read of a stored row: first the content, then where it was read, then what is needed to say what goes.
    private readonly Column[] content;
    private readonly Column[] compared;
    private bool anyBuried;
    private string? lastAdded;

    public EntityWriter(WriteConnection connection, RowLayout layout, LoadLog log, DerivedSet derived)
    {
        (this.connection, this.layout, this.log) = (connection, layout, log);
        this.derived = derived.Of(layout.Entity);
        hash = new ContentHash(layout.Content);
        Stored = connection.RowsOf(layout);
        see = connection.Prepare(LoadTexts.InsertSeen);
        unbury = connection.Prepare(LoadTexts.Unbury);
        content = layout.Hash is { } kept ? [kept] : [.. layout.Content];
        Column[] needed = [.. derived.Reads(layout.Entity), .. layout.Municipality is { } place ? [place] : Array.Empty<Column>()];
        compared = [.. content, .. layout.Positions, .. needed];
        anyBuried = connection.Prepare(LoadTexts.AnyTombstone).With(Entity.Name).Any();
    }

    public EntityRows Stored { get; }

    private Entity Entity => layout.Entity;

    public LoadOutcome Put(object?[] values, ulong salt)
    {
        Check(values);
        var newHash = layout.Hash is null ? 0 : hash.Of(values, salt);
        var empty = WasEmpty(layout.Dataset is null ? null : layout.DatasetOf(values));
        if (empty && Stored.Insert(values, newHash, log.Version))
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
        if (!ownerHasRows && Stored.Insert(values, 0, log.Version))
        {
            return Added(values);
        }

        see.With(Entity.Name, values[Entity.Key.Index]).Run();
        return Merge(values, 0);
    }

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

    public void Dispose() => Stored.Dispose();

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

        Stored.Insert(values, newHash, log.Version);
        return Added(values);
    }

    private bool IsSame(object?[] stored, object?[] values, long newHash) => layout.Hash is null
        ? content.Index().All(c => Equals(stored[c.Index], values[c.Item.Index]))
        : Equals(stored[0], newHash);

    private LoadOutcome Added(object?[] values)
    {
        if (anyBuried)
        {
            unbury.With(Entity.Name, values[Entity.Key.Index]).Run();
        }

        foreach (var follower in derived)
        {
            follower.New(connection, Entity, values);
        }

        lastAdded = values[Entity.Key.Index] as string;
        log.Added += layout.IsPublished ? 1 : 0;
        log.Note(layout.DatasetOf(values));
        return LoadOutcome.Added;
    }

    private LoadOutcome Changed(object?[] stored, object?[] values, long newHash)
    {
        Stored.Update(layout.Written, values, newHash, log.Version);
        var before = Before(stored);
        foreach (var follower in derived)
        {
            follower.Gone(connection, Entity, before);
            follower.New(connection, Entity, values);
        }

        if (layout.Municipality is { } municipality && before[municipality.Index] is string place)
        {
            // The row may have left an area even if it did not leave its municipality.
            log.Bereaved.Add(place);
        }

        log.Changed += layout.IsPublished ? 1 : 0;
        log.Note(layout.DatasetOf(values));
        return LoadOutcome.Changed;
    }

    /// <summary>What was read of the stored row, by column index.</summary>
    private object?[] Before(object?[] stored)
    {
        var before = new object?[Entity.Columns.Count];
        foreach (var (i, column) in compared.Index())
        {
            before[column.Index] = stored[i];
        }

        return before;
    }

    private LoadOutcome Unchanged(object?[] stored, object?[] values)
    {
        if (layout.Positions.Index().Any(p => !Equals(stored[content.Length + p.Index], values[p.Item.Index])))
        {
            Stored.Update(layout.Positions, values, 0, log.Version);
            log.NoteSilently(layout.DatasetOf(values));
        }

        return LoadOutcome.Unchanged;
    }

    private void See(object?[] values)
    {
        if (layout.Dataset is not null)
        {
            see.With(Entity.Name, values[Entity.Key.Index]).Run();
        }
    }
}
