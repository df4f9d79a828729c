using Gateway.Catalog;

namespace Gateway.Import.Headings;

/// <summary>The heading maps of all kinds of a catalogue, built once and used for every file.</summary>
internal sealed class HeadingBook(DataCatalog catalog)
{
    public DataCatalog Catalog { get; } = catalog;

    public IReadOnlyList<HeadingMap> Maps { get; } = [.. catalog.Kinds.Select(kind => new HeadingMap(catalog, kind))];

    /// <summary>
    /// Every heading of every kind, folded, for finding the header row. Maps and timetables are left out: they mark their own headers, and
    /// their headings are common words.
    /// </summary>
    public IReadOnlySet<string> Known => known ??=
        Maps.Where(m => !m.IsOfShapes && m.Kind.FeedMembers.Count == 0).SelectMany(m => m.Known).ToHashSet(StringComparer.Ordinal);

    /// <summary>The known headings that name the rows of a table or locate them; hardly any cell of a record holds such a word.</summary>
    public IReadOnlySet<string> Identifying => identifying ??=
        Maps.SelectMany(m => m.Known.Where(heading => Known.Contains(heading) && IsIdentifying(m.Find(heading)?.Means)))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The classes that headings may begin with.</summary>
    public ClassBook Classes => classes ??= new ClassBook(this);

    /// <summary>Returns the map of the kind for files that no other kind describes.</summary>
    public HeadingMap CatchAll(RowRecipe recipe) => Maps.First(m => m.Kind.IsCatchAll && m.Recipe == recipe);

    private static bool IsIdentifying(ColumnRole? role) => role is ColumnRole.Name or ColumnRole.Address or ColumnRole.Latitude
        or ColumnRole.Longitude or ColumnRole.VenueName or ColumnRole.AreaName or ColumnRole.StartDate or ColumnRole.PublisherCode;

    private HashSet<string>? identifying;
    private HashSet<string>? known;
    private ClassBook? classes;
}
