using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL that sets the links between data sets, for all municipalities in <c>place</c> at once, portable across databases. A name with
/// several candidates gets no link.
/// </summary>
/// <remarks>
/// Joins are written as <c>cross join</c> with a condition below: SQLite then keeps their order, and other databases find their own.
/// </remarks>
internal static class LinkTexts
{
    /// <summary>The intended links of events; <c>facility_id</c> is null where none or several match.</summary>
    public static Phrase CreateVenue(Dialect dialect) => dialect.CreateTemporary(
        new Name("venue"),
        $"event_id text not null primary key, municipality_id text not null, name text, address text, named integer, facility_id text");

    /// <summary>Addresses named by venues, with the number of facilities there and one of them.</summary>
    public static Phrase CreateAddress(Dialect dialect) => dialect.CreateTemporary(
        new Name("address"),
        $"""
        municipality_id text not null, address text not null, facilities integer not null, facility_id text not null,
        primary key (municipality_id, address)
        """);

    /// <summary>The intended links of facilities to areas.</summary>
    public static Phrase CreateTown(Dialect dialect) =>
        dialect.CreateTemporary(new Name("town"), $"facility_id text not null primary key, area_id text");

    public static readonly Phrase ClearVenue = $"delete from venue";

    public static readonly Phrase ClearAddress = $"delete from address";

    public static readonly Phrase ClearTown = $"delete from town";

    /// <summary>Collects the events, and the number of facilities that each name may mean, by the index on municipality and name.</summary>
    public static readonly Phrase GatherVenues = $"""
        insert into venue (event_id, municipality_id, name, address, named, facility_id)
        select e.id, e.municipality_id, e.match_venue, e.match_address, count(f.id), case when count(f.id) = 1 then min(f.id) end
        from place p
        cross join event e
        left join facility f on f.municipality_id = e.municipality_id and f.match_name = e.match_venue
        where e.municipality_id = p.id
        group by e.id
        """;

    /// <summary>
    /// Resolves names that match no facility by adding or removing the name of the city in front: 図書館 and 市立図書館 are 見本市立図書館.
    /// </summary>
    public static readonly Phrase ResolveCities = $"""
        update venue set named = found.facilities, facility_id = case when found.facilities = 1 then found.facility_id end
        from (
            select v.event_id, count(*) as facilities, min(f.id) as facility_id
            from venue v
            cross join municipality m
            cross join facility f
            where v.named = 0 and v.name is not null and m.id = v.municipality_id
            and f.municipality_id = v.municipality_id and f.match_name in (
                m.name || v.name,
                m.name || '立' || v.name,
                substr(m.name, 1, length(m.name) - 1) || v.name,
                case when substr(v.name, 1, length(m.name) + 1) = m.name || '立' then substr(v.name, length(m.name) + 2) end,
                case when substr(v.name, 1, length(m.name)) = m.name then substr(v.name, length(m.name) + 1) end)
            group by v.event_id
        ) found
        where venue.event_id = found.event_id
        """;

    /// <summary>Reads each facility of those municipalities once, and only when some event needs its address.</summary>
    public static readonly Phrase GatherAddresses = $"""
        insert into address
        select f.municipality_id, f.match_address, count(*), min(f.id)
        from (select distinct municipality_id from venue where named = 0 and address is not null) v
        cross join facility f
        where f.municipality_id = v.municipality_id
        and f.match_address in (select address from venue where named = 0 and address is not null)
        group by f.municipality_id, f.match_address
        """;

    public static readonly Phrase ResolveAddresses = $"""
        update venue set facility_id = a.facility_id from address a
        where venue.named = 0 and a.facilities = 1 and a.municipality_id = venue.municipality_id and a.address = venue.address
        """;

    /// <summary>Given: version.</summary>
    public static readonly Phrase SetFacilities = $"""
        update event set facility_id = v.facility_id, version = {Version} from venue v
        where event.id = v.event_id and event.facility_id is distinct from v.facility_id
        """;

    /// <summary>
    /// Finds the area of each facility: by town id where both state it; otherwise by the longest area name at the start of the address's
    /// town, if the name ends there, meaning that nothing, a number, a hyphen or 番 follows (no number after a name that ends in one).
    /// </summary>
    public static readonly Phrase GatherTowns = $"""
        insert into town
        select id, case when count(*) = 1 then min(area_id) end
        from (
            select f.id, a.id as area_id, rank() over (
                partition by f.id
                order by case when f.address_parts_town_id = a.town_id then 0 else 1 end, length(a.match_name) desc) as place
            from (select id from place p where exists (select 1 from area where municipality_id = p.id)) p
            cross join facility f
            cross join area a
            where f.municipality_id = p.id and a.municipality_id = p.id and case
                when f.address_parts_town_id is not null and a.town_id is not null then f.address_parts_town_id = a.town_id
                else substr(f.match_town, 1, length(a.match_name)) = a.match_name and length(a.match_name) > 0 and (
                    {LastLetter} = '-'
                    or substr(f.match_town, length(a.match_name) + 1, 1) in ('', '-', '番')
                    or (substr(f.match_town, length(a.match_name) + 1, 1) between '0' and '9' and {LastLetter} not between '0' and '9'))
                end
        ) fitting
        where place = 1
        group by id
        """;

    /// <summary>Given: version.</summary>
    public static readonly Phrase SetAreas = $"""
        update facility set area_id = t.area_id, version = {Version} from town t
        where facility.id = t.facility_id and facility.area_id is distinct from t.area_id
        """;

    /// <summary>Clears the link of facilities that no area matches any more. Given: version.</summary>
    public static readonly Phrase ClearAreas = $"""
        update facility set area_id = null, version = {Version}
        where id in (
            select f.id from place p cross join facility f
            where f.municipality_id = p.id and f.area_id is not null
            and not exists (select 1 from town t where t.facility_id = f.id))
        """;

    /// <summary>Returns one row when any facility is linked to an area.</summary>
    public static readonly Phrase AnyArea = $"select 1 from facility where area_id is not null limit 1";

    /// <summary>Links rows to the single row of another table with their name in the same municipality. Given: version.</summary>
    public static Phrase SetNamed(
        Entity from, Column place, (Column Match, Column Link) by, Entity to, Column placeOfTarget, Column name) =>
        $"""
        update {LoadTexts.Table(from)} set {LoadTexts.Name(by.Link)} = named.found_id, version = {Version}
        from (
            select f.id as of_id, case when count(t.id) = 1 then min(t.id) end as found_id
            from place p
            cross join {LoadTexts.Table(from)} f
            left join {LoadTexts.Table(to)} t
            on t.{LoadTexts.Name(placeOfTarget)} = f.{LoadTexts.Name(place)} and t.{LoadTexts.Name(name)} = f.{LoadTexts.Name(by.Match)}
            where f.{LoadTexts.Name(place)} = p.id
            group by f.id
        ) named
        where {LoadTexts.Table(from)}.id = named.of_id and {LoadTexts.Table(from)}.{LoadTexts.Name(by.Link)} is distinct from named.found_id
        """;

    /// <summary>Clears the link of rows without a municipality (any more). Given: version.</summary>
    public static Phrase ClearHomeless(Entity entity, Column place, Column link, Column version) =>
        $"""
        update {LoadTexts.Table(entity)} set {LoadTexts.Name(link)} = null, {LoadTexts.Name(version)} = {Version}
        where {LoadTexts.Name(place)} is null and {LoadTexts.Name(link)} is not null
        """;

    // Counted from the front: negative positions are peculiar to SQLite.
    private static Phrase LastLetter => $"substr(a.match_name, length(a.match_name), 1)";

    private static Parameter Version => LoadTexts.Given(1);
}
