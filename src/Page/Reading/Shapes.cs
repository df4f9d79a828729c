using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads the rings of a shape out of GeoJSON; of what is no area there are none.</summary>
internal static class Shapes
{
    public static IReadOnlyList<MapRing> RingsOf(JsonElement? shape) => shape?.Text("type") switch
    {
        "Polygon" => [.. Rings(shape.Value.GetProperty("coordinates"))],
        "MultiPolygon" => [.. shape.Value.GetProperty("coordinates").EnumerateArray().SelectMany(Rings)],
        _ => [],
    };

    private static IEnumerable<MapRing> Rings(JsonElement polygon) => polygon.EnumerateArray().Select(Ring);

    /// <summary>GeoJSON says longitude first.</summary>
    private static MapRing Ring(JsonElement from) => new([.. from.EnumerateArray().Select(at => (at[1].GetDouble(), at[0].GetDouble()))]);
}
