using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary><c>Zone.facility</c>: the one place of the municipality with the name that a district states, its school.</summary>
internal sealed class DistrictLinks : PlaceLinks
{
    private readonly Entity zones;
    private readonly Column place;
    private readonly Column link;
    private readonly string[] kinds;

    private DistrictLinks(DataCatalog catalog, Entity zones, Column link)
        : base(catalog, zones, link, [zones, catalog.Entity(EntityRole.Place)])
    {
        (this.zones, this.link) = (zones, link);
        place = catalog.ReferenceTo(EntityRole.Municipality, zones)!;
        kinds = [.. catalog.Kinds.Where(kind => kind.HasDistrict).Select(kind => kind.Name)];
    }

    public override string Name => "district-links";

    public override int Version => 1;

    /// <summary>Null when the catalogue has no such link.</summary>
    public static DistrictLinks? Of(DataCatalog catalog) =>
        Has(catalog, EntityRole.Zone, "municipality_id", "match_venue", "facility_id", "version")
        && Has(catalog, EntityRole.Place, "municipality_id", "match_name", "category")
            ? new DistrictLinks(catalog, catalog.Entity(EntityRole.Zone), catalog.Entity(EntityRole.Zone).Column("facility_id"))
            : null;

    protected override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.NeedEmpty(ZoneLinkTexts.CreateLinked, ZoneLinkTexts.ClearLinked);
        connection.Prepare(ZoneLinkTexts.GatherDistricts(kinds.Length)).With([.. kinds]).Run();
        return connection.Prepare(ZoneLinkTexts.Set(zones, link)).With(version).Run()
            + connection.Prepare(ZoneLinkTexts.Clear(zones, place, link)).With(version).Run();
    }
}
