using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// Puts the rows of one entity: looks up what is stored under their keys, compares, and adds, updates or leaves them. Rows are buffered up
/// to the batch size that suits the database.
/// </summary>
internal sealed class EntityWriter : IDisposable
{
    private readonly WriteConnection connection;
    private readonly RowLayout layout;
    private readonly LoadLog log;
    private readonly ContentHash hash;
    private readonly RowNotifier notifier;
    private readonly IReadOnlyList<Derived> filling;
    private readonly Dictionary<string, bool> emptyBefore = new(StringComparer.Ordinal);

    // Buffered rows: those that cannot be in the database yet, and those that may be. Each key occurs only once.
    private readonly List<object?[]> fresh = [];
    private readonly List<object?[]> known = [];
    private readonly HashSet<object> waiting = [];

    // What is read of a stored row: first the content, then where it was read, then what must be known to report its removal.
    private readonly Column[] content;
    private readonly Column[] compared;

    public EntityWriter(WriteConnection connection, RowLayout layout, LoadLog log, DerivedSet derived)
    {
        (this.connection, this.layout, this.log) = (connection, layout, log);
        hash = new ContentHash(layout.Content);
        Stored = connection.RowsOf(layout);
        content = layout.Hash is { } kept ? [kept] : [.. layout.Content];
        Column[] needed = [.. derived.Reads(layout.Entity), .. layout.Municipality is { } place ? [place] : Array.Empty<Column>()];
        compared = [.. content, .. layout.Positions, .. needed];
        notifier = new RowNotifier(connection, layout, log, derived.Of(layout.Entity), compared);
        filling = derived.Filling(layout.Entity);
    }

    public EntityRows Stored { get; }

    /// <summary>What became of the rows that were put, not counting buffered ones.</summary>
    public LoadOutcomes Outcomes { get; private set; }

    private Entity Entity => layout.Entity;

    /// <summary>Puts a row; the writer owns it from then on.</summary>
    public void Put(object?[] values, ulong salt)
    {
        Check(values);
        if (Stored.Together > 1 && !waiting.Add(values[Entity.Key.Index]!))
        {
            Flush();
            waiting.Add(values[Entity.Key.Index]!);
        }

        Seal(values, salt);
        (WasEmpty(layout.Dataset is null ? null : layout.DatasetOf(values)) ? fresh : known).Add(values);
        if (fresh.Count + known.Count >= Stored.Together)
        {
            Flush();
        }
    }

    /// <summary>Returns the stored row with this key, as of all that was put.</summary>
    public object?[]? Find(string key)
    {
        if (waiting.Contains(key))
        {
            Flush();
        }

        return Stored.Find(key);
    }

    /// <summary>Sets what follows from the row's values (its facts, its hash) and its data version.</summary>
    public void Seal(object?[] values, ulong salt)
    {
        for (var i = 0; i < filling.Count; i++)
        {
            filling[i].Fill(Entity, values);
        }

        if (layout.Hash is { } kept)
        {
            values[kept.Index] = hash.Of(values, salt);
        }

        if (layout.Version is { } version)
        {
            values[version.Index] = log.Version;
        }
    }

    /// <summary>Adds rows that are not stored.</summary>
    /// <returns>Those whose key exists after all.</returns>
    public IReadOnlyList<object?[]> Add(IReadOnlyList<object?[]> rows)
    {
        var others = Stored.Insert(rows);
        IReadOnlyList<object?[]> added = others.Count == 0 ? rows : [.. rows.Except(others)];
        notifier.Added(added);
        Outcomes += new LoadOutcomes(Added: added.Count);
        return others;
    }

    /// <summary>Compares rows with what is stored under their keys and writes what differs.</summary>
    public void Merge(IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        List<object?[]> missing = [], changed = [], before = [], moved = [];
        var found = Stored.Find(rows, compared);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (found[i] is not { } stored)
            {
                missing.Add(row);
            }
            else if (!IsSame(stored, row))
            {
                changed.Add(row);
                before.Add(stored);
            }
            else if (HasMoved(stored, row))
            {
                moved.Add(row);
            }
        }

        Outcomes += new LoadOutcomes(Changed: changed.Count, Unchanged: rows.Count - missing.Count - changed.Count);
        Add(missing);
        Stored.Update(layout.Written, changed);
        notifier.Changed(before, changed);
        Stored.Update(layout.Positions, moved);
        notifier.Moved(moved);
    }

    /// <summary>Whether the row with this key was the last one added: then it cannot have dependents yet.</summary>
    public bool JustAdded(string key) => notifier.LastAdded == key;

    /// <summary>
    /// Whether the data set had no rows here when the load first touched it: then no row needs to be looked up, and none can vanish.
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

    /// <summary>Writes the buffered rows.</summary>
    public void Flush()
    {
        if (fresh.Count > 0)
        {
            known.AddRange(Add(fresh));
            fresh.Clear();
        }

        if (known.Count > 0)
        {
            if (layout.Dataset is not null)
            {
                Stored.MarkSeen(known);
            }

            Merge(known);
            known.Clear();
        }

        waiting.Clear();
    }

    public void Dispose() => Stored.Dispose();

    public void Check(object?[] values)
    {
        if (values.Length != Entity.Columns.Count || values[Entity.Key.Index] is null)
        {
            throw new ArgumentException($"A row of {Entity.Name} needs its key and {Entity.Columns.Count} values.", nameof(values));
        }
    }

    private bool IsSame(object?[] stored, object?[] values)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (!Equals(stored[i], values[content[i].Index]))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasMoved(object?[] stored, object?[] values) =>
        layout.Positions.Index().Any(p => !Equals(stored[content.Length + p.Index], values[p.Item.Index]));
}
