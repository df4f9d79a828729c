using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>
/// What the columns of an entity mean to the loader: which are content, which only say where the row was read, and which the loader
/// fills itself.
/// </summary>
internal sealed class RowLayout
{
    /// <param name="catalog">What the entity belongs to.</param>
    /// <param name="entity">Whose columns.</param>
    /// <param name="derived">Those that follow from other rows.</param>
    /// <param name="filled">Those that follow from others of the same row.</param>
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

    /// <summary>Where a row's content hash is kept; an entity without it is compared value by value.</summary>
    public Column? Hash { get; }

    /// <summary>The data version in which the row last changed.</summary>
    public Column? Version { get; }

    /// <summary>When a data set or file was last read with a change.</summary>
    public Column? ImportedAt { get; }

    /// <summary>What follows from other rows and is set once all are there; loading a row again leaves it alone.</summary>
    public IReadOnlyList<Column> Derived { get; }

    /// <summary>Where the row was read: brought up to date, but no change.</summary>
    public IReadOnlyList<Column> Positions { get; }

    /// <summary>What makes a row changed, by name: a catalogue that orders its columns anew does not change any row.</summary>
    public IReadOnlyList<Column> Content { get; }

    /// <summary>What an update writes.</summary>
    public IReadOnlyList<Column> Written { get; }

    public Column? Dataset { get; }

    public Column? Municipality { get; }

    /// <summary>The column that names the data set, of an entity that must have one.</summary>
    public Column DatasetColumn => Dataset ?? throw new ArgumentException($"{Entity.Name} belongs to no data set.");

    /// <summary>A row that a city published, and not one that describes it: these are counted.</summary>
    public bool IsPublished => Hash is not null && Dataset is not null;

    /// <summary>The data set a row belongs to or is; null = none.</summary>
    public string? DatasetOf(object?[] values) =>
        Dataset is { } column ? values[column.Index] as string
        : Entity.Role is EntityRole.Dataset ? values[Entity.Key.Index] as string
        : null;

    private IEnumerable<Column> Own() => new[] { Hash, Version, ImportedAt }.OfType<Column>().Concat(Derived);

    private Column? Find(string name) => Entity.Columns.FirstOrDefault(c => c.Name == name);
}
