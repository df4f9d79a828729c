using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for data kept beside zones: the edges of their shapes, and which places lie in which.</summary>
internal static class ZoneTexts
{
    /// <summary>A place or an event that lies in a zone.</summary>
    public static readonly Name Pairs = new(SpatialPairs.Table);

    /// <summary>An edge of a shape, from its lower end to its upper one, in whole ten-millionths of a degree.</summary>
    public static readonly Name Edges = new("shape_edge");

    public static readonly IReadOnlyList<Column> PairColumns = [Text(SpatialPairs.Zone), Text(SpatialPairs.Place)];

    public static readonly IReadOnlyList<Column> EdgeColumns =
    [
        Whole("shape_id"), Whole("number"), Whole("from_north"), Whole("from_east"), Whole("to_north"), Whole("to_east"),
    ];

    /// <summary>Edges to insert.</summary>
    public static readonly Name NewEdges = new("new_edge");

    /// <summary>The intended pairs of what moved.</summary>
    public static readonly Name NewPairs = new("new_pair");

    /// <summary>Zones and places that are new, gone or changed.</summary>
    public static readonly Name Moved = new("moved");

    public static readonly IReadOnlyList<Column> MovedColumns = [Text("id"), Whole("is_zone")];

    public static Phrase CreateNewEdges(Dialect dialect) => dialect.CreateTemporary(
        NewEdges,
        $"""
        shape_id bigint not null, number bigint not null, from_north bigint not null, from_east bigint not null,
        to_north bigint not null, to_east bigint not null, primary key (shape_id, number)
        """);

    public static readonly Phrase ClearNewEdges = $"delete from {NewEdges}";

    public static readonly Phrase PutEdges =
        $"insert into {Edges} ({LoadTexts.List(EdgeColumns)}) select {LoadTexts.List(EdgeColumns)} from {NewEdges}";

    /// <summary>Selects edges in order. Given: the shape.</summary>
    public static readonly Phrase EdgesOf =
        $"select {LoadTexts.List(EdgeColumns)} from {Edges} where shape_id = {LoadTexts.Given(1)} order by number";

    /// <summary>Returns one row when there are any. Given: the shape.</summary>
    public static readonly Phrase AnyEdge = $"select 1 from {Edges} where shape_id = {LoadTexts.Given(1)} limit 1";

    /// <summary>Given: the shape.</summary>
    public static readonly Phrase DeleteEdges = $"delete from {Edges} where shape_id = {LoadTexts.Given(1)}";

    /// <summary>Deletes the edges of shapes that no zone has any more.</summary>
    public static readonly Phrase DeleteUnused = $"delete from {Edges} where shape_id not in (select shape_id from zone)";

    public static Phrase CreateMoved(Dialect dialect) =>
        dialect.CreateTemporary(Moved, $"id text not null, is_zone bigint not null, primary key (id)");

    public static readonly Phrase ClearMoved = $"delete from {Moved}";

    public static Phrase CreateNewPairs(Dialect dialect) =>
        dialect.CreateTemporary(NewPairs, $"zone_id text not null, place_id text not null, primary key (zone_id, place_id)");

    public static readonly Phrase ClearNewPairs = $"delete from {NewPairs}";

    /// <summary>Selects the moved zones that exist: id, data set, shape.</summary>
    public static readonly Phrase MovedZones =
        $"select z.id, z.dataset_id, z.geometry from {Moved} m cross join zone z where m.is_zone = 1 and z.id = m.id order by z.dataset_id";

    /// <summary>Selects the zones that did not move and touch a box: id, and box. Given: south, west, north, east.</summary>
    public static readonly Phrase ZonesTouching = $"""
        select z.id, z.box_south, z.box_west, z.box_north, z.box_east from zone z
        where z.box_north >= {LoadTexts.Given(1)} and z.box_east >= {LoadTexts.Given(2)}
        and z.box_south <= {LoadTexts.Given(3)} and z.box_west <= {LoadTexts.Given(4)}
        and not exists (select 1 from {Moved} m where m.id = z.id)
        """;

    /// <summary>Given: the zone.</summary>
    public static readonly Phrase ShapeOf = $"select geometry from zone where id = {LoadTexts.Given(1)}";

    /// <summary>Selects what lies in a box: id, latitude, longitude. Given: south, west, north, east.</summary>
    public static Phrase PlacesIn(Entity entity, Column latitude, Column longitude) => $"""
        select {LoadTexts.Name(entity.Key)}, {LoadTexts.Name(latitude)}, {LoadTexts.Name(longitude)} from {LoadTexts.Table(entity)}
        where {LoadTexts.Name(latitude)} >= {LoadTexts.Given(1)} and {LoadTexts.Name(longitude)} >= {LoadTexts.Given(2)}
        and {LoadTexts.Name(latitude)} <= {LoadTexts.Given(3)} and {LoadTexts.Name(longitude)} <= {LoadTexts.Given(4)}
        """;

    /// <summary>Deletes pairs of what moved that no longer hold.</summary>
    public static readonly Phrase DeletePairs = $"""
        delete from {Pairs} where (
        zone_id in (select id from {Moved} where is_zone = 1) or place_id in (select id from {Moved} where is_zone = 0))
        and not exists (select 1 from {NewPairs} n where n.zone_id = {Pairs}.zone_id and n.place_id = {Pairs}.place_id)
        """;

    public static readonly Phrase PutPairs =
        $"insert into {Pairs} (zone_id, place_id) select zone_id, place_id from {NewPairs} where true on conflict do nothing";

    /// <summary>Deletes pairs whose zone does not exist.</summary>
    public static readonly Phrase DeleteOrphans = $"delete from {Pairs} where zone_id not in (select id from zone)";

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
