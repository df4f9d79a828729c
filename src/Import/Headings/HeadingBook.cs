using Gateway.Catalog;

namespace Gateway.Import.Headings;

/// <summary>The heading maps of all kinds of a catalogue, made once and used for every file.</summary>
internal sealed class HeadingBook(DataCatalog catalog)
{
    public DataCatalog Catalog { get; } = catalog;

    public IReadOnlyList<HeadingMap> Maps { get; } = [.. catalog.Kinds.Select(kind => new HeadingMap(catalog, kind))];

    /// <summary>
    /// Every heading of every kind, folded: by them the header row is found. A map says itself what its headings are, and its words for
    /// them are anybody's.
    /// </summary>
    public IReadOnlySet<string> Known => known ??=
        Maps.Where(m => !m.IsOfShapes && m.Kind.FeedMembers.Count == 0).SelectMany(m => m.Known).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those that name the rows of a table or say where they are; next to no cell of a record says such a word.</summary>
    public IReadOnlySet<string> Telling => telling ??=
        Maps.SelectMany(m => m.Known.Where(heading => Known.Contains(heading) && IsTelling(m.Find(heading)?.Means)))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Which classes headings begin with.</summary>
    public ClassBook Classes => classes ??= new ClassBook(this);

    /// <summary>The map of the kind whose files no other kind describes.</summary>
    public HeadingMap CatchAll(RowRecipe recipe) => Maps.First(m => m.Kind.IsCatchAll && m.Recipe == recipe);

    private static bool IsTelling(ColumnRole? role) => role is ColumnRole.Name or ColumnRole.Address or ColumnRole.Latitude
        or ColumnRole.Longitude or ColumnRole.VenueName or ColumnRole.AreaName or ColumnRole.StartDate or ColumnRole.PublisherCode;

    private HashSet<string>? telling;
    private HashSet<string>? known;
    private ClassBook? classes;
}
