using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL that sets the links between data sets, for all municipalities in <c>temp.place</c> at once. What names more than one
/// candidate gets none.
/// </summary>
internal static class LinkTexts
{
    public const string CreatePlace = "create temp table place (id text not null primary key) without rowid";

    /// <summary>Events as they should be linked; <c>facility_id</c> is null where none or several fit.</summary>
    public const string CreateVenue = """
        create temp table venue (
            event_id text not null primary key, municipality_id text not null, name text, address text, named integer, facility_id text)
        without rowid
        """;

    /// <summary>Addresses that venues name, with the number of facilities there and one of them.</summary>
    public const string CreateAddress = """
        create temp table address (
            municipality_id text not null, address text not null, facilities integer not null, facility_id text not null,
            primary key (municipality_id, address))
        without rowid
        """;

    /// <summary>Facilities as they should be linked to areas.</summary>
    public const string CreateTown = "create temp table town (facility_id text not null primary key, area_id text) without rowid";

    /// <summary>Parameter: municipality.</summary>
    public const string InsertPlace = "insert into temp.place values (?) on conflict do nothing";

    public static readonly IReadOnlyList<string> Clear =
        ["delete from temp.place", "delete from temp.venue", "delete from temp.address", "delete from temp.town"];

    /// <summary>Gathers the events, and by name how many facilities each may mean: the index on municipality and name serves it.</summary>
    public const string GatherVenues = """
        insert into temp.venue (event_id, municipality_id, name, address, named, facility_id)
        select e.id, e.municipality_id, e.match_venue, e.match_address, count(f.id), case when count(f.id) = 1 then min(f.id) end
        from temp.place p
        cross join event e on e.municipality_id = p.id
        left join facility f on f.municipality_id = e.municipality_id and f.match_name = e.match_venue
        group by e.id
        """;

    /// <summary>Reads each facility of those municipalities once, and only when some event needs its address.</summary>
    public const string GatherAddresses = """
        insert into temp.address
        select f.municipality_id, f.match_address, count(*), min(f.id)
        from (select distinct municipality_id from temp.venue where named = 0 and address is not null) v
        cross join facility f on f.municipality_id = v.municipality_id
        where f.match_address in (select address from temp.venue where named = 0 and address is not null)
        group by f.municipality_id, f.match_address
        """;

    public const string ResolveAddresses = """
        update temp.venue set facility_id = a.facility_id from temp.address a
        where venue.named = 0 and a.facilities = 1 and a.municipality_id = venue.municipality_id and a.address = venue.address
        """;

    /// <summary>Parameter: version.</summary>
    public const string SetFacilities = """
        update event set facility_id = v.facility_id, version = ? from temp.venue v
        where event.id = v.event_id and event.facility_id is not v.facility_id
        """;

    /// <summary>
    /// Finds the area of each facility. By town id where both state it; else by the longest name the town in the address begins with,
    /// when the name ends there: the rest is nothing, a number, a hyphen or 番 (a number does not go on where a name ends in one).
    /// </summary>
    public const string GatherTowns = """
        insert into temp.town
        select id, case when count(*) = 1 then min(area_id) end
        from (
            select f.id, a.id as area_id, rank() over (
                partition by f.id
                order by (f.address_parts_town_id is a.town_id and a.town_id is not null) desc, length(a.match_name) desc) as place
            from (select id from temp.place p where exists (select 1 from area where municipality_id = p.id)) p
            cross join facility f on f.municipality_id = p.id
            cross join area a on a.municipality_id = p.id
            where case
                when f.address_parts_town_id is not null and a.town_id is not null then f.address_parts_town_id = a.town_id
                else substr(f.match_town, 1, length(a.match_name)) = a.match_name and length(a.match_name) > 0 and (
                    substr(a.match_name, -1) = '-'
                    or substr(f.match_town, length(a.match_name) + 1, 1) in ('', '-', '番')
                    or (substr(f.match_town, length(a.match_name) + 1, 1) between '0' and '9'
                        and substr(a.match_name, -1) not between '0' and '9'))
                end
        )
        where place = 1
        group by id
        """;

    /// <summary>Parameter: version.</summary>
    public const string SetAreas = """
        update facility set area_id = t.area_id, version = ? from temp.town t
        where facility.id = t.facility_id and facility.area_id is not t.area_id
        """;

    /// <summary>Takes the link from facilities that no area fits any more. Parameter: version.</summary>
    public const string ClearAreas = """
        update facility set area_id = null, version = ?
        where id in (
            select f.id from temp.place p cross join facility f on f.municipality_id = p.id
            where f.area_id is not null and not exists (select 1 from temp.town t where t.facility_id = f.id))
        """;

    /// <summary>One row when any facility is linked to an area.</summary>
    public const string AnyArea = "select 1 from facility where area_id is not null limit 1";

    /// <summary>Whether the catalogue has what these texts name.</summary>
    public static bool Fits(DataCatalog catalog) =>
        Has(catalog, EntityRole.Event, "municipality_id", "match_venue", "match_address", "facility_id", "version")
        && Has(catalog, EntityRole.Place,
            "municipality_id", "match_name", "match_address", "match_town", "address_parts_town_id", "area_id", "version")
        && Has(catalog, EntityRole.Area, "municipality_id", "match_name", "town_id");

    private static bool Has(DataCatalog catalog, EntityRole entity, params string[] columns) =>
        catalog.FindEntity(entity) is { } found && columns.All(name => found.Columns.Any(c => c.Name == name));
}
