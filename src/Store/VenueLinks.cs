using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary><c>Event.facility</c>: the only facility of the municipality with the name of the venue, or else with its address.</summary>
internal sealed class VenueLinks : PlaceLinks
{
    private VenueLinks(DataCatalog catalog, Entity @event, Entity place)
        : base(catalog, @event, @event.Column("facility_id"), [@event, place])
    {
    }

    public override string Name => "venue-links";

    public override int Version => 2;

    /// <summary>Returns the link; null if the catalogue has none.</summary>
    public static VenueLinks? Of(DataCatalog catalog) =>
        Has(catalog, EntityRole.Event, "municipality_id", "match_venue", "match_address", "facility_id", "version")
        && Has(catalog, EntityRole.Place, "municipality_id", "match_name", "match_address")
            ? new VenueLinks(catalog, catalog.Entity(EntityRole.Event), catalog.Entity(EntityRole.Place))
            : null;

    protected override int LinkPlaces(WriteConnection connection, long version)
    {
        connection.EnsureEmptyTable(LinkTexts.CreateVenue, LinkTexts.ClearVenue);
        if (connection.Prepare(LinkTexts.GatherVenues).With().Run() == 0)
        {
            return 0;
        }

        connection.EnsureEmptyTable(LinkTexts.CreateAddress, LinkTexts.ClearAddress);
        connection.Execute(LinkTexts.ResolveCities);
        connection.Execute(LinkTexts.GatherAddresses);
        connection.Execute(LinkTexts.ResolveAddresses);
        return connection.Prepare(LinkTexts.SetFacilities).With(version).Run();
    }
}
