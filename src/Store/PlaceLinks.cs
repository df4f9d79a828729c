using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>Links between rows of one municipality: a change in one municipality leaves the links of all others alone.</summary>
internal abstract class PlaceLinks(DataCatalog catalog, Entity from, Column link, IReadOnlyList<Entity> sources) : Derived
{
    private readonly HashSet<string> places = new(StringComparer.Ordinal);

    private readonly Dictionary<Entity, Column> placeOf = sources.ToDictionary(
        source => source,
        source => source.Role is EntityRole.Municipality ? source.Key : catalog.ReferenceTo(EntityRole.Municipality, source)!);

    private bool anyHomeless;

    /// <summary>The rows that are linked.</summary>
    protected Entity From => from;

    /// <summary>The column of the link.</summary>
    protected Column Link => link;

    /// <summary>The column of the municipality.</summary>
    protected Column Place => placeOf[from];

    public sealed override IReadOnlyList<Column> Reads(Entity entity) => placeOf.TryGetValue(entity, out var place) ? [place] : [];

    public sealed override IReadOnlyList<Column> Sets(Entity entity) => entity == from ? [link] : [];

    public sealed override void Gone(WriteConnection connection, Entity entity, object?[] row)
    {
        if (row[placeOf[entity].Index] is string place)
        {
            places.Add(place);
        }
    }

    public sealed override void New(WriteConnection connection, Entity entity, object?[] row)
    {
        Gone(connection, entity, row);
        anyHomeless |= row[placeOf[entity].Index] is null;
    }

    public sealed override int Apply(WriteConnection connection, long version)
    {
        var changed = places.Count > 0 && IsAnyThere(connection) ? LinkThem(connection, version) : 0;
        if (anyHomeless)
        {
            changed += ClearHomeless(connection, version);
        }

        places.Clear();
        anyHomeless = false;
        return changed;
    }

    public sealed override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        return ClearHomeless(connection, version) + RenewEach(connection, from, Place, progress, place =>
        {
            places.Add(place);
            return Apply(connection, version);
        });
    }

    /// <summary>Sets the links of the municipalities in the table <c>place</c>.</summary>
    /// <returns>The number of rows that changed.</returns>
    protected abstract int LinkPlaces(WriteConnection connection, long version);

    /// <summary>Whether the catalogue has the entity with all these columns.</summary>
    protected static bool Has(DataCatalog catalog, EntityRole entity, params ReadOnlySpan<string> columns)
    {
        var found = catalog.FindEntity(entity);
        foreach (var column in columns)
        {
            if (found?.Columns.Any(c => c.Name == column) != true)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there are any rows to link: otherwise a load of their targets need not look for links.</summary>
    private bool IsAnyThere(WriteConnection connection) => connection.Prepare(CopyTexts.Any(new Name(from.Table))).With().Any();

    private int LinkThem(WriteConnection connection, long version)
    {
        Places.Fill(connection, places);
        return LinkPlaces(connection, version);
    }

    private int ClearHomeless(WriteConnection connection, long version) =>
        connection.Prepare(LinkTexts.ClearHomeless(from, Place, link, from.Column("version"))).With(version).Run();
}
