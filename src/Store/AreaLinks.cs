using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary><c>Facility.area</c>: the area of the municipality in which the town of the address lies.</summary>
internal sealed class AreaLinks : PlaceLinks
{
    private AreaLinks(DataCatalog catalog, Entity place, Entity area)
        : base(catalog, place, place.Column("area_id"), [place, area])
    {
    }

    public override string Name => "area-links";

    public override int Version => 1;

    /// <summary>Returns the link; null if the catalogue has none.</summary>
    public static AreaLinks? Of(DataCatalog catalog) =>
        Has(catalog, EntityRole.Place, "municipality_id", "match_town", "address_parts_town_id", "area_id", "version")
        && Has(catalog, EntityRole.Area, "municipality_id", "match_name", "town_id")
            ? new AreaLinks(catalog, catalog.Entity(EntityRole.Place), catalog.Entity(EntityRole.Area))
            : null;

    protected override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.EnsureEmptyTable(LinkTexts.CreateTown, LinkTexts.ClearTown);
        connection.Execute(LinkTexts.GatherTowns);
        var changed = connection.Prepare(LinkTexts.SetAreas).With(version).Run();
        return connection.Prepare(LinkTexts.AnyArea).With().Any()
            ? changed + connection.Prepare(LinkTexts.ClearAreas).With(version).Run()
            : changed;
    }
}
