using System.Globalization;
using System.Xml.Linq;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>Reads the shape of a place in KML: its areas, otherwise its lines, otherwise its points.</summary>
internal static class KmlShape
{
    private const string Coordinates = "coordinates";

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>How positions are written: those of tracks and of models cannot be read.</summary>
    private static readonly string[] Written = [Coordinates, "coord", "Location"];

    /// <summary>Whether it has a shape at all.</summary>
    public static bool IsIn(XElement placemark) => placemark.Descendants().Any(e => Written.Contains(e.Name.LocalName));

    /// <summary>Whether it is drawn in several forms, of which one is taken.</summary>
    public static bool IsMixed(XElement placemark) =>
        ((bool[])[placemark.Named("Polygon").Any(), LinesIn(placemark).Any(), placemark.Named("Point").Any()]).Count(has => has) > 1;

    /// <summary>Reads the shape; null when there is none, or its positions cannot be read.</summary>
    public static MapShape? Of(XElement placemark)
    {
        var areas = placemark.Named("Polygon").Select(Rings).ToList();
        var lines = LinesIn(placemark).Select(Line).ToList();
        return areas.Count > 0 ? Shape(MapForm.Areas, areas)
            : lines.Count > 0 ? Shape(MapForm.Lines, [.. lines.Select(line => (List<Position[]?>)[line])])
            : Shape(MapForm.Points, [.. placemark.Named("Point").Select(point => (List<Position[]?>)[Line(point)])]);
    }

    /// <summary>Rings of areas are none.</summary>
    private static IEnumerable<XElement> LinesIn(XElement placemark) => placemark.Descendants().Where(e => e.Name.LocalName is "LineString"
        || (e.Name.LocalName is "LinearRing" && !e.Ancestors().Any(a => a.Name.LocalName is "Polygon")));

    private static MapShape? Shape(MapForm form, List<List<Position[]?>> parts) =>
        parts.Count == 0 || parts.Exists(part => part.Count == 0 || part.Contains(null))
            ? null
            : new MapShape(form, [.. parts.Select(part => (IReadOnlyList<Position[]>)[.. part.OfType<Position[]>()])]);

    private static List<Position[]?> Rings(XElement polygon) =>
        [.. polygon.Named("outerBoundaryIs").Concat(polygon.Named("innerBoundaryIs")).Select(Line)];

    /// <summary>
    /// Reads coordinates: tuples separated by blanks, each with longitude, latitude and perhaps height separated by commas.
    /// </summary>
    private static Position[]? Line(XElement element)
    {
        var texts = element.Named(Coordinates).FirstOrDefault()?.Value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var positions = new Position[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Split(',') is not [var east, var north, ..]
                || !Number(east, out var longitude) || !Number(north, out var latitude))
            {
                return null;
            }

            positions[i] = new Position(longitude, latitude);
        }

        return positions.Length > 0 ? positions : null;
    }

    private static bool Number(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>Returns all elements of this name inside it, at any depth.</summary>
    public static IEnumerable<XElement> Named(this XContainer within, string name) =>
        within.Descendants().Where(e => e.Name.LocalName == name);
}
