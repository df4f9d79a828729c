using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the lines of a shape from GeoJSON: rings of areas, and ways; points have none.</summary>
internal static class Shapes
{
    public static IReadOnlyList<MapRing> RingsOf(JsonElement? shape) => shape?.Text("type") switch
    {
        "Polygon" => [.. Rings(shape.Value.GetProperty("coordinates"))],
        "MultiPolygon" => [.. shape.Value.GetProperty("coordinates").EnumerateArray().SelectMany(Rings)],
        "LineString" => [Line(shape.Value.GetProperty("coordinates")) with { IsOpen = true }],
        "MultiLineString" => [.. Rings(shape.Value.GetProperty("coordinates")).Select(line => line with { IsOpen = true })],
        _ => [],
    };

    private static IEnumerable<MapRing> Rings(JsonElement polygon) => polygon.EnumerateArray().Select(Line);

    /// <summary>GeoJSON puts longitude first.</summary>
    private static MapRing Line(JsonElement from) => new([.. from.EnumerateArray().Select(at => (at[1].GetDouble(), at[0].GetDouble()))]);
}
