using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>
/// The SQL for the links between zones and what they are about, for all municipalities in <c>place</c> at once: a district and its school,
/// a town or a municipality and its border. Where several match there is no link.
/// </summary>
internal static class ZoneLinkTexts
{
    /// <summary>The intended links of rows.</summary>
    public static Phrase CreateLinked(Dialect dialect) =>
        dialect.CreateTemporary(new Name("linked"), $"id text not null primary key, to_id text");

    public static readonly Phrase ClearLinked = $"delete from linked";

    /// <summary>
    /// Collects districts with the single place of the name they state, preferring places of a kind that has districts. Given: the kinds.
    /// </summary>
    public static Phrase GatherDistricts(int kinds)
    {
        Phrase hasDistrict = kinds == 0 ? (Phrase)$"1 = 0" : $"f.category in ({LoadTexts.Marks(1, kinds)})";
        return $"""
            insert into linked
            select id, case when count(*) = 1 then min(to_id) end
            from (
                select z.id as id, f.id as to_id, rank() over (
                    partition by z.id order by case when {hasDistrict} then 0 else 1 end) as place
                from place p cross join zone z cross join facility f
                where z.municipality_id = p.id and f.municipality_id = p.id and z.match_venue is not null and f.match_name = z.match_venue
            ) fitting
            where place = 1
            group by id
            """;
    }

    /// <summary>Collects municipalities with the newest zone that is their border. Given: its kind.</summary>
    public static readonly Phrase GatherMunicipalities = Gather(
        $"select m.id as id, z.id as to_id, {Newest($"m.id")} as place from place p cross join municipality m cross join zone z",
        $"m.id = p.id");

    /// <summary>Collects towns with the newest border zone of their name. Given: its kind.</summary>
    public static readonly Phrase GatherAreas = Gather(
        $"select a.id as id, z.id as to_id, {Newest($"a.id")} as place from place p cross join area a cross join zone z",
        $"a.municipality_id = p.id and z.match_name = a.match_name");

    /// <summary>Given: version.</summary>
    public static Phrase Set(Entity entity, Column link)
    {
        var (table, column) = (LoadTexts.Table(entity), LoadTexts.Name(link));
        return $"""
            update {table} set {column} = l.to_id, version = {LoadTexts.Given(1)} from linked l
            where {table}.id = l.id and {table}.{column} is distinct from l.to_id
            """;
    }

    /// <summary>Clears the link of rows in those municipalities that nothing matches any more. Given: version.</summary>
    public static Phrase Clear(Entity entity, Column place, Column link)
    {
        var (table, column) = (LoadTexts.Table(entity), LoadTexts.Name(link));
        return $"""
            update {table} set {column} = null, version = {LoadTexts.Given(1)}
            where {column} is not null and {LoadTexts.Name(place)} in (select id from place)
            and not exists (select 1 from linked l where l.id = {table}.id)
            """;
    }

    private static Phrase Gather(Phrase fitting, Phrase condition) => $"""
        insert into linked
        select id, case when count(*) = 1 then min(to_id) end
        from ({fitting} where z.municipality_id = p.id and z.kind = {LoadTexts.Given(1)} and {condition}) fitting
        where place = 1
        group by id
        """;

    /// <summary>Ranks by the first day of validity; a zone without one is older than all.</summary>
    private static Phrase Newest(Phrase owner) => $"rank() over (partition by {owner} order by coalesce(z.valid_from, '') desc)";
}
