using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary><c>Zone.facility</c>: the only place in the municipality with the name that a district states, its school.</summary>
internal sealed class DistrictLinks : ZoneLinks
{
    private readonly string[] kinds;

    private DistrictLinks(DataCatalog catalog, Entity zones)
        : base(catalog, zones, zones.Column("facility_id"), [zones, catalog.Entity(EntityRole.Place)]) =>
        kinds = [.. catalog.Kinds.Where(kind => kind.HasDistrict).Select(kind => kind.Name)];

    public override string Name => "district-links";

    public override int Version => 1;

    /// <summary>Returns the link; null if the catalogue has none.</summary>
    public static DistrictLinks? Of(DataCatalog catalog) =>
        Has(catalog, EntityRole.Zone, "municipality_id", "match_venue", "facility_id", "version")
        && Has(catalog, EntityRole.Place, "municipality_id", "match_name", "category")
            ? new DistrictLinks(catalog, catalog.Entity(EntityRole.Zone))
            : null;

    protected override void Gather(WriteConnection connection) =>
        connection.Prepare(ZoneLinkTexts.GatherDistricts(kinds.Length)).With([.. kinds]).Run();
}
