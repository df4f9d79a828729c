using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// <c>Area.boundary</c> and <c>Municipality.boundary</c>: the zone that is the border of a town, by its name, or of a municipality. Of
/// several the newest; of several as new as each other none.
/// </summary>
internal sealed class BorderLinks : ZoneLinks
{
    private const string Link = "border_id";

    private readonly Entity bordered;
    private readonly string kind;
    private readonly Phrase gather;

    private BorderLinks(DataCatalog catalog, Entity bordered, Column place, string kind, Phrase gather)
        : base(catalog, bordered, place, bordered.Column(Link), [bordered, catalog.Entity(EntityRole.Zone)]) =>
        (this.bordered, this.kind, this.gather) = (bordered, kind, gather);

    public override string Name => bordered.Table + "-borders";

    public override int Version => 1;

    /// <summary>Null when the catalogue has no such link.</summary>
    public static BorderLinks? OfAreas(DataCatalog catalog)
    {
        const string place = "municipality_id";
        return HasZones(catalog) && Has(catalog, EntityRole.Area, place, "match_name", Link, "version")
            && catalog.Entity(EntityRole.Area) is var areas
            ? new BorderLinks(catalog, areas, areas.Column(place), ZoneKinds.TownBlock, ZoneLinkTexts.GatherAreas)
            : null;
    }

    /// <inheritdoc cref="OfAreas"/>
    public static BorderLinks? OfMunicipalities(DataCatalog catalog) =>
        HasZones(catalog) && Has(catalog, EntityRole.Municipality, Link, "version")
            && catalog.Entity(EntityRole.Municipality) is var cities
            ? new BorderLinks(catalog, cities, cities.Key, ZoneKinds.Municipality, ZoneLinkTexts.GatherMunicipalities)
            : null;

    protected override void Gather(WriteConnection connection) => connection.Prepare(gather).With(kind).Run();

    private static bool HasZones(DataCatalog catalog) =>
        Has(catalog, EntityRole.Zone, "municipality_id", "match_name", "kind", "valid_from");
}
