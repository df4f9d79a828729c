using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// <c>Area.boundary</c> and <c>Municipality.boundary</c>: the zone that is the border of a town, by its name, or of a municipality. Of
/// several the newest; of several as new as each other none.
/// </summary>
internal sealed class BorderLinks : PlaceLinks
{
    private const string Link = "border_id";

    private readonly Entity bordered;
    private readonly Column place;
    private readonly Column link;
    private readonly string kind;
    private readonly Phrase gather;

    private BorderLinks(DataCatalog catalog, Entity bordered, Column place, string kind, Phrase gather)
        : base(catalog, bordered, bordered.Column(Link), [bordered, catalog.Entity(EntityRole.Zone)])
    {
        (this.bordered, this.place, this.kind, this.gather) = (bordered, place, kind, gather);
        link = bordered.Column(Link);
    }

    public override string Name => bordered.Table + "-borders";

    public override int Version => 1;

    /// <summary>Null when the catalogue has no such link.</summary>
    public static BorderLinks? OfAreas(DataCatalog catalog) =>
        HasZones(catalog) && Has(catalog, EntityRole.Area, "municipality_id", "match_name", Link, "version")
            ? new BorderLinks(
                catalog, catalog.Entity(EntityRole.Area), catalog.Entity(EntityRole.Area).Column("municipality_id"), ZoneKinds.TownBlock,
                ZoneLinkTexts.GatherAreas)
            : null;

    /// <inheritdoc cref="OfAreas"/>
    public static BorderLinks? OfMunicipalities(DataCatalog catalog) =>
        HasZones(catalog) && Has(catalog, EntityRole.Municipality, Link, "version")
            ? new BorderLinks(
                catalog, catalog.Entity(EntityRole.Municipality), catalog.Entity(EntityRole.Municipality).Key, ZoneKinds.Municipality,
                ZoneLinkTexts.GatherMunicipalities)
            : null;

    protected override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.NeedEmpty(ZoneLinkTexts.CreateLinked, ZoneLinkTexts.ClearLinked);
        connection.Prepare(gather).With(kind).Run();
        return connection.Prepare(ZoneLinkTexts.Set(bordered, link)).With(version).Run()
            + connection.Prepare(ZoneLinkTexts.Clear(bordered, place, link)).With(version).Run();
    }

    private static bool HasZones(DataCatalog catalog) =>
        Has(catalog, EntityRole.Zone, "municipality_id", "match_name", "kind", "valid_from");
}
