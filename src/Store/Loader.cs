using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// The import of one file in one transaction: readers see nothing until <see cref="Commit"/>, and without it nothing remains.
/// </summary>
internal sealed class Loader : IDisposable
{
    private readonly WriteConnection connection;
    private readonly DataCatalog catalog;
    private readonly CityStoreRules rules;
    private readonly DataVersions versions;
    private readonly LoadLog log;
    private readonly DerivedSet derived;
    private readonly Tombstones tombstones;
    private readonly Remover remover;
    private readonly Dictionary<Entity, RowLayout> layouts = [];
    private readonly Dictionary<Entity, EntityWriter> writers = [];
    private readonly Dictionary<Entity, DependentWriter> dependents = [];
    private bool ended;

    private Loader(WriteConnection connection, DataCatalog catalog, CityStoreRules rules)
    {
        (this.connection, this.catalog, this.rules) = (connection, catalog, rules);
        versions = new DataVersions(connection, catalog, LayoutOf);
        log = new LoadLog(versions.Newest() + 1);
        derived = new DerivedSet(connection, Derived.All(catalog));
        tombstones = new Tombstones(connection, catalog, LayoutOf, log);
        remover = new Remover(connection, catalog, LayoutOf, log, derived, tombstones);
    }

    /// <summary>The number of the data version that this load creates if it changes anything.</summary>
    public long Version => log.Version;

    /// <summary>Whether anything has been added, changed or removed so far.</summary>
    public bool HasChanges
    {
        get
        {
            PutWaiting();
            return log.HasChanges;
        }
    }

    /// <param name="connection">Holds the write lock of the database; the loader owns it.</param>
    /// <param name="catalog">The city's catalogue.</param>
    /// <param name="rules">How the store is loaded.</param>
    public static Loader Of(WriteConnection connection, DataCatalog catalog, CityStoreRules rules)
    {
        try
        {
            return new Loader(connection, catalog, rules);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Returns the stored row with this key, by column index; null if there is none.</summary>
    public object?[]? Find(Entity entity, string key) => Writer(entity).Find(key);

    /// <summary>Returns all stored rows with this value in the column (areas of a municipality, files of a data set).</summary>
    public IReadOnlyList<object?[]> FindAll(Entity entity, Column column, object value) => FlushedRows(entity).FindAll(column, value);

    /// <summary>
    /// Adds the row, updates it if its content differs, or leaves it. Where it was read (<c>line</c>, <c>file_id</c>) is updated without
    /// counting as a change. The row counts as seen. It may be buffered; <see cref="Outcomes"/> reports what became of it.
    /// </summary>
    public void Put(in LoadRow row) => Writer(row.Entity).Put(row.Values, row.Salt);

    /// <summary>Returns what became of the rows of an entity that were put in this load.</summary>
    public LoadOutcomes Outcomes(Entity entity)
    {
        PutWaiting();
        return Writer(entity).Outcomes;
    }

    /// <summary>Replaces the rows of a dependent entity (age groups of a population row, findings of a data set) of one owner.</summary>
    /// <param name="head">The prefix of the keys to replace: the findings of one part of a series leave those of the others alone.</param>
    public void PutDependents(Entity entity, Column owner, string ownerKey, IEnumerable<object?[]> rows, string head = "")
    {
        if (!dependents.TryGetValue(entity, out var writer))
        {
            dependents.Add(entity, writer = new DependentWriter(LayoutOf(entity), Writer(entity), log));
        }

        writer.Put(owner, ownerKey, OwnerIsNew(entity, owner, ownerKey), head, rows);
    }

    /// <summary>
    /// Removes the rows of the data set that were not seen in this load, with their dependents, and remembers each removal. Each item of
    /// <paramref name="only"/> restricts it to rows whose column holds one of the values (survey dates, files).
    /// </summary>
    /// <returns>The number of rows removed.</returns>
    public int RemoveUnseen(Entity entity, string datasetKey, params ReadOnlySpan<(Column Column, IReadOnlyCollection<object> Values)> only)
    {
        if (Writer(entity).WasEmpty(datasetKey))
        {
            return 0;
        }

        Flush();
        return remover.RemoveUnseen(entity, datasetKey, only);
    }

    /// <summary>
    /// Removes a data set: its rows with their dependents, its files and findings, and the areas and municipalities left empty.
    /// </summary>
    /// <returns>Whether it existed.</returns>
    public bool RemoveDataset(string datasetKey)
    {
        Flush();
        return remover.RemoveDataset(datasetKey);
    }

    /// <summary>Removes the data sets of the sample city.</summary>
    /// <returns>The number removed.</returns>
    public int RemoveSample()
    {
        var rows = FindDatasets(ofSample: true);
        foreach (var row in rows)
        {
            RemoveDataset((string)row[catalog.Entity(EntityRole.Dataset).Key.Index]!);
        }

        return rows.Count;
    }

    /// <summary>Returns the stored data sets of the sample city, or all others.</summary>
    public IReadOnlyList<object?[]> FindDatasets(bool ofSample)
    {
        var dataset = catalog.Entity(EntityRole.Dataset);
        return FindAll(dataset, dataset.Column("sample"), ofSample);
    }

    /// <summary>Rebuilds what is derived: all of it, or only what an outdated rule made.</summary>
    /// <returns>The number of rows that changed for readers.</returns>
    public int Rebuild(Action<RebuildProgress> progress, bool onlyOlder = false)
    {
        Flush();
        var changed = derived.Rebuild(log.Version, onlyOlder, progress);
        log.HasChanges |= changed > 0;
        log.HasSilentWrites = true;
        return changed;
    }

    /// <summary>
    /// Replaces the points of addresses that the same lists had for the same municipalities, and locates all places again.
    /// </summary>
    /// <returns>The number of these points, and what became of the addresses without a published point.</returns>
    public (long Points, AddressTally Places) PutAddresses(IEnumerable<AddressPoint> points, Action<double> progress)
    {
        Flush();
        var count = new AddressPointWriter(connection).Replace(points);
        var places = LocatedPlaces.Of(catalog) ?? throw new InvalidOperationException("No rows of this catalogue have points.");
        log.HasChanges |= places.Rebuild(connection, log.Version, progress) > 0;
        log.HasSilentWrites = true;
        return (count, places.Tally);
    }

    /// <summary>Returns how many rows of the entity the data set has now.</summary>
    public int CountRows(Entity entity, string datasetKey) =>
        (int)FlushedRows(entity).Count(LayoutOf(entity).DatasetColumn, datasetKey);

    /// <summary>
    /// Makes everything visible at once. Without changes, no data version is created. Data sets whose rows changed but which were not put
    /// themselves get the version and the time of this load.
    /// </summary>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(ended, this);
        TidyUp();
        if (log.HasChanges)
        {
            versions.Write(log, rules.Clock.GetUtcNow(), rules.KeepDeletions);
            connection.Commit();
        }
        else if (log.HasSilentWrites)
        {
            versions.Touch(rules.Clock.GetUtcNow());
            connection.Commit();
        }
        else
        {
            connection.Rollback();
        }

        ended = true;
    }

    /// <summary>Rolls back whatever was not committed.</summary>
    public void Dispose()
    {
        if (!ended)
        {
            connection.Rollback();
            ended = true;
        }

        foreach (var writer in writers.Values)
        {
            writer.Dispose();
        }

        connection.Dispose();
    }

    private void TidyUp()
    {
        Flush();
        foreach (var dataset in log.Reread)
        {
            remover.RemoveUnusedFiles(dataset);
        }

        if (log.Changed + log.Removed > 0 || log.ShrunkMunicipalities.Count > 0)
        {
            remover.RemoveEmptied();
        }

        log.HasChanges |= derived.Apply(log.Version) > 0;
        if (log.HasChanges)
        {
            tombstones.RecordMoves();
        }
    }

    /// <summary>Flushes buffered rows: when this returns, all that was put can be found by any column.</summary>
    private void Flush()
    {
        PutWaiting();
        foreach (var writer in writers.Values)
        {
            writer.Stored.Flush();
        }
    }

    private void PutWaiting()
    {
        foreach (var dependent in dependents.Values)
        {
            dependent.Flush();
        }

        foreach (var writer in writers.Values)
        {
            writer.Flush();
        }

        connection.WaitForCopy();
    }

    private EntityRows FlushedRows(Entity entity)
    {
        PutWaiting();
        return Writer(entity).Stored;
    }

    private bool OwnerIsNew(Entity entity, Column owner, string key) =>
        entity.AllMembers().OfType<Reference>().FirstOrDefault(r => entity.ColumnOf(r) == owner) is { } reference
        && writers.TryGetValue(catalog.Target(reference), out var writer) && writer.JustAdded(key);

    private RowLayout LayoutOf(Entity entity) =>
        layouts.TryGetValue(entity, out var layout)
            ? layout
            : layouts[entity] = new RowLayout(catalog, entity, derived.Sets(entity), derived.Fills(entity));

    private EntityWriter Writer(Entity entity) =>
        writers.TryGetValue(entity, out var writer)
            ? writer
            : writers[entity] = new EntityWriter(connection, LayoutOf(entity), log, derived);
}
