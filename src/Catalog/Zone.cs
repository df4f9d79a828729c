using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A bordered part of the map that a city publishes: a school district, the extent of a flood, a town.</summary>
internal static class Zone
{
    public static Entity Declare() => new("Zone",
        "A part of the map with a border: a school district, a polling district, where a flood may reach, a town. Its edge belongs to it.",
        [
            OneOf("kind", "What kind of zone it is (区域の種類).", Enums.ZoneKind) with { Role = ColumnRole.Category, IsInAllFiles = true },
            Text("name", "Name (名称, 学校区名, 町丁名 …); null if it has none, as in flood zones.", "名称", "name")
                with { Role = ColumnRole.Name },
            Folded("code", "Code as published (学校コード, KEY_CODE, 投票区番号 …).") with { Role = ColumnRole.Code },
            PlaceMembers.Municipality with { Description = "The municipality it is in; null if unknown." },
            new Reference("facility", "Its school or polling place, if exactly one place in the municipality has that name.", "Facility"),
            Depth,
            Date("validFrom", "First day it applies (開始日), or applied: the day of a past flood.", "開始日"),
            Date("validTo", "Last day it applies (終了日).", "終了日"),
            new Outline("geometry", "Its shape as GeoJSON, WGS84: a MultiPolygon or, for lines, MultiLineString."),
            Box,
            Number("areaSquareMeters", "Its area in square metres (面積); null for a line.") with { Role = ColumnRole.AreaSquareMeters },
            Integer("corners", "How many points its shape has (形の頂点の数): the cost of requesting it.") with { Role = ColumnRole.Corners },
            new Collection("facilities", "The places in it.", "Facility", "") { SpatialPairs = SpatialPairs.InZone },
            new Collection("events", "The events held at a point in it.", "Event", "") { SpatialPairs = SpatialPairs.InZone },
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, PlaceMembers.Match("name", ColumnRole.MatchName),
            PlaceMembers.Match("venue", ColumnRole.MatchVenue),
            new(Outline.NumberColumn, new FieldType(Scalar.Long), Nullable: false),
            new(Outline.TextColumn, new FieldType(Scalar.String), Nullable: false) { Role = ColumnRole.Geometry }])
    {
        Role = EntityRole.Zone,
        Recipe = RowRecipe.Zone,
        ListField = "zones",
        ListDescription = "Parts of the map with a border: school districts, where floods may reach, towns.",
        Lookup = new Lookup("zone") { Description = "One zone.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Search = new Searched(5, "name") { Rest = ["code"] },
        Indexes =
        [
            ["kind"], ["kind", "name"], ["municipality_id"], ["municipality_id", "kind", "match_name"],
            ["facility_id"], ["dataset_id"], ["dataset_id", "source_line"], ["name"], ["box_north", "box_south", "box_west", "box_east"],
            [Outline.NumberColumn], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };

    private static Group Depth => new("depth", "ZoneDepth", "How deep the water is or may be.",
    [
        Text("text", "As published (0.5m以上3.0m未満).", "最大浸水深", "浸水深") with { Role = ColumnRole.DepthText },
        Number("minMeters", "Lower limit, in metres (浸水深の下限); null = not understood.") with { Role = ColumnRole.DepthFrom },
        Number("maxMeters", "Upper limit, exclusive, in metres (浸水深の上限); null = open, or not understood.") with
        {
            Role = ColumnRole.DepthTo,
        },
    ])
    { Presence = Presence.WhenStated };

    private static Group Box => new("box", "GeoBox", "The box around its shape, in degrees, WGS84.",
    [
        Number("south", "Its southernmost latitude (南端の緯度).") with { Role = ColumnRole.South, Required = true },
        Number("west", "Its westernmost longitude (西端の経度).") with { Role = ColumnRole.West, Required = true },
        Number("north", "Its northernmost latitude (北端の緯度).") with { Role = ColumnRole.North, Required = true },
        Number("east", "Its easternmost longitude (東端の経度).") with { Role = ColumnRole.East, Required = true },
    ]);
}
