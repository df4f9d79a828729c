using Gateway.Catalog.Shapes;
using Gateway.Tests.Catalog;

namespace Gateway.Tests.City;

/// <summary>
/// The fixed city's zones: a district with a hole, one with two parts, water without a name, a line, borders. Some places lie on an edge,
/// one on the common corner of two.
/// </summary>
internal static class FixedZones
{
    public static IEnumerable<CityRow> Rows() =>
    [
        // Two places lie on its western edge, one on its southern edge, one between its edge and its hole.
        Zone("z1", "ELEMENTARY_DISTRICT", "第一小学校区", MadeShapes.Frame(36, 139.9, 0.2), 288_000_000.5).And(
            ("code", "B108"), ("valid_from", "2025-04-01")),

        // Two places stand on the north-western corner of its first part.
        Zone("z2", "ELEMENTARY_DISTRICT", "第二小学校区", MadeShapes.Pair(36.1, 139.8, 0.1), 200_000_000.0).And(
            ("match_venue", "a"), ("facility_id", "f12"), ("valid_from", "2025-04-01")),
        Zone("z3", "FLOOD_ASSUMED", null, Triangle, 2_000_000.0)
            .And(("depth_text", "0.5m以上3.0m未満"), ("depth_min_meters", 0.5), ("depth_max_meters", 3.0)),

        // A line has no area, and contains only what lies on it.
        Zone("z4", "ROUTE", "避難路", MadeShapes.Line((36, 139.9), (36, 140.1)), null).And(("code", "")),
        Zone("z5", "MUNICIPALITY", "見本野市", MadeShapes.Areas([MadeShapes.Square(35.9, 139.8, 0.4)]), 1_600_000_000.0),
        Zone("z6", "TOWN_BLOCK", "本町", MadeShapes.Areas([MadeShapes.Square(36.04, 139.95, 0.02)]), 4_000_000.0),

        // In no municipality, and a name beyond the BMP.
        Zone("z7", "OTHER", "𠮷区", MadeShapes.Areas([MadeShapes.Square(24, 122.9, 0.1)]), 100_000_000.0).And(("municipality_id", null)),
    ];

    private static Shape Triangle => MadeShapes.Areas([MadeShapes.Ring((36.04, 139.95), (36.04, 139.97), (36.06, 139.96))]);

    private static CityRow Zone(string key, string kind, string? name, Shape shape, double? area) => new CityRow("Zone", key)
    {
        ["kind"] = kind, ["name"] = name, ["match_name"] = CityRow.Fold(name), ["municipality_id"] = FixedCity.Mihono,
        ["area_square_meters"] = area, ["dataset_id"] = "dl-zones", ["file_id"] = "sn",
        ["source_line"] = int.Parse(key[1..], System.Globalization.CultureInfo.InvariantCulture), ["source_original"] = $"""["{name}"]""",
    }.And(MadeShapes.Columns(shape));
}
