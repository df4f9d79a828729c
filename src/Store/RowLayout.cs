using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// What the columns of an entity mean to the loader: which are content, which only record where the row was read, and which the loader sets
/// itself.
/// </summary>
internal sealed class RowLayout
{
    /// <param name="catalog">The catalogue of the entity.</param>
    /// <param name="entity">The entity whose columns they are.</param>
    /// <param name="derived">The columns derived from other rows.</param>
    /// <param name="filled">The columns derived from others of the same row.</param>
    public RowLayout(DataCatalog catalog, Entity entity, IReadOnlyList<Column> derived, IReadOnlyList<Column>? filled = null)
    {
        Entity = entity;
        Hash = Find("content_hash");
        Version = Hash is not null || entity.IsFollowed || entity.Role is EntityRole.Dataset ? Find("version") : null;
        ImportedAt = entity.Role is EntityRole.Dataset or EntityRole.SourceFile ? Find("imported_at") : null;
        Derived = derived;
        Column?[] positions = entity.Role switch
        {
            EntityRole.SourceFile => [Find("sha256")],
            EntityRole.Dataset => [Find(Publication.Origins)],
            _ when Hash is not null => [Find("source_line"), Find("file_id")],
            _ => [],
        };
        Positions = [.. positions.OfType<Column>()];
        Content =
            [.. entity.Columns.Except([entity.Key, .. Own(), .. filled ?? [], .. Positions]).OrderBy(c => c.Name, StringComparer.Ordinal)];
        Written = [.. entity.Columns.Except([entity.Key, .. Derived])];
        Dataset = catalog.ReferenceTo(EntityRole.Dataset, entity);
        Municipality = catalog.ReferenceTo(EntityRole.Municipality, entity);
    }

    public Entity Entity { get; }

    /// <summary>The column of the content hash; rows of an entity without it are compared value by value.</summary>
    public Column? Hash { get; }

    /// <summary>The data version in which the row last changed.</summary>
    public Column? Version { get; }

    /// <summary>When a data set or file was last read with a change.</summary>
    public Column? ImportedAt { get; }

    /// <summary>The columns derived from other rows, set once all rows are there; reloading a row leaves them alone.</summary>
    public IReadOnlyList<Column> Derived { get; }

    /// <summary>The columns that say where the row was read: kept up to date, but not a change.</summary>
    public IReadOnlyList<Column> Positions { get; }

    /// <summary>
    /// The columns whose values make a row changed, ordered by name: a catalogue that reorders its columns changes no row.
    /// </summary>
    public IReadOnlyList<Column> Content { get; }

    /// <summary>The columns that an update writes.</summary>
    public IReadOnlyList<Column> Written { get; }

    public Column? Dataset { get; }

    public Column? Municipality { get; }

    /// <summary>The column that names the data set; throws if the entity has none.</summary>
    public Column DatasetColumn => Dataset ?? throw new ArgumentException($"{Entity.Name} belongs to no data set.");

    /// <summary>Whether its rows are published by a city rather than descriptive: only these are counted.</summary>
    public bool IsPublished => Hash is not null && Dataset is not null;

    /// <summary>Returns the data set that a row belongs to or is; null = none.</summary>
    public string? DatasetOf(object?[] values) =>
        Dataset is { } column ? values[column.Index] as string
        : Entity.Role is EntityRole.Dataset ? values[Entity.Key.Index] as string
        : null;

    private IEnumerable<Column> Own() => new[] { Hash, Version, ImportedAt }.OfType<Column>().Concat(Derived);

    private Column? Find(string name) => Entity.Columns.FirstOrDefault(c => c.Name == name);
}
