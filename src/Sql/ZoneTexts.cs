using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The tables beside zones: which places lie in which, and the edges of their shapes.</summary>
internal static class ZoneTexts
{
    /// <summary>A place, or an event, that lies in a zone.</summary>
    public static readonly Name Pairs = new("zone_place");

    /// <summary>An edge of a shape, from its lower end to its upper one, in whole ten-millionths of a degree.</summary>
    public static readonly Name Edges = new("shape_edge");

    public static readonly IReadOnlyList<Column> PairColumns = [Text("zone_id"), Text("place_id")];

    public static readonly IReadOnlyList<Column> EdgeColumns =
    [
        Whole("shape_id"), Whole("number"), Whole("from_north"), Whole("from_east"), Whole("to_north"), Whole("to_east"),
    ];

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);
}
