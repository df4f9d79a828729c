using System.Globalization;
using System.Text;

namespace Gateway.Import.Shapes;

/// <summary>Writes shapes as GeoJSON geometries, with at most seven decimals: a centimetre.</summary>
internal static class GeoJsonWriter
{
    public static string Write(MapShape shape)
    {
        var isOne = shape.Parts.Count == 1;
        var text = new StringBuilder("{\"type\":\"").Append(isOne ? "" : "Multi").Append(NameOf(shape.Form)).Append("\",\"coordinates\":");
        List(text, shape.Parts, isOne, (to, part) =>
            List(to, part, shape.Form is not MapForm.Areas, (ringTo, ring) => List(ringTo, ring, shape.Form is MapForm.Points, At)));
        return text.Append('}').ToString();
    }

    private static string NameOf(MapForm form) => form switch
    {
        MapForm.Points => "Point",
        MapForm.Lines => "LineString",
        _ => "Polygon",
    };

    /// <param name="bare">Whether the only item is written without the list around it.</param>
    private static void List<T>(StringBuilder text, IReadOnlyList<T> items, bool bare, Action<StringBuilder, T> write)
    {
        text.Append(bare ? "" : "[");
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            write(text, items[i]);
        }

        text.Append(bare ? "" : "]");
    }

    private static void At(StringBuilder text, Position position) =>
        text.Append('[').Append(Number(position.East)).Append(',').Append(Number(position.North)).Append(']');

    public static string Number(double degrees) => degrees.ToString("0.#######", CultureInfo.InvariantCulture);
}
