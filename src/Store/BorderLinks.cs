using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// <c>Area.boundary</c> and <c>Municipality.boundary</c>: the zone that is the border of a town, by name, or of a municipality. Of several,
/// the newest; none if there is more than one newest.
/// </summary>
internal sealed class BorderLinks : ZoneLinks
{
    private const string Border = "border_id";

    private readonly string kind;
    private readonly Phrase gather;

    private BorderLinks(DataCatalog catalog, Entity bordered, string kind, Phrase gather)
        : base(catalog, bordered, bordered.Column(Border), [bordered, catalog.Entity(EntityRole.Zone)]) =>
        (this.kind, this.gather) = (kind, gather);

    public override string Name => From.Table + "-borders";

    public override int Version => 1;

    /// <summary>Returns the link; null if the catalogue has none.</summary>
    public static BorderLinks? OfAreas(DataCatalog catalog) =>
        HasZones(catalog) && Has(catalog, EntityRole.Area, "municipality_id", "match_name", Border, "version")
            ? new BorderLinks(catalog, catalog.Entity(EntityRole.Area), ZoneKinds.TownBlock, ZoneLinkTexts.GatherAreas)
            : null;

    /// <inheritdoc cref="OfAreas"/>
    public static BorderLinks? OfMunicipalities(DataCatalog catalog) =>
        HasZones(catalog) && Has(catalog, EntityRole.Municipality, Border, "version")
            ? new BorderLinks(catalog, catalog.Entity(EntityRole.Municipality), ZoneKinds.Municipality, ZoneLinkTexts.GatherMunicipalities)
            : null;

    protected override void Gather(WriteConnection connection) => connection.Prepare(gather).With(kind).Run();

    private static bool HasZones(DataCatalog catalog) =>
        Has(catalog, EntityRole.Zone, "municipality_id", "match_name", "kind", "valid_from");
}
