using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Import.Findings;

namespace Gateway.Import.Shapes;

/// <summary>The coordinate reference system of a map, as far as it can be converted to degrees in the world datum.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Plane">The plane to which the coordinates in metres refer; null = they are degrees.</param>
/// <param name="Refusal">Why they cannot be converted to degrees; null = they can.</param>
internal sealed partial record MapSystem(string Name, PlaneSystem? Plane = null, FileFailure? Refusal = null)
{
    public static readonly MapSystem Degrees = new("WGS84");

    private const int FirstZoneOf2000 = 2443;
    private const int FirstZoneOf2011 = 6669;
    private const int FirstZoneOfTokyo = 30161;
    private const int ZoneCount = 19;

    /// <summary>The failure for the old datum: without the official grid, a shift would be accurate only to metres.</summary>
    private static readonly FileFailure OldDatum = new("map-datum",
        "The positions are in the old Tokyo datum, about 400 m off; convert the map to JGD2011 (EPSG:6668) with the official grid"
        + " (TKY2JGD).");

    private static readonly FileFailure Unknown = new("map-system",
        "The positions are in a system that cannot be converted to degrees here; export the map in degrees (EPSG:6668 or EPSG:4326).");

    private static readonly FileFailure NotStated = new("map-unstated",
        "The positions are not in degrees, and their system is not stated; add the .prj file, or export the map in degrees (EPSG:6668).");

    /// <summary>
    /// Determines the system by its name in a GeoJSON file, <c>urn:ogc:def:crs:EPSG::6676</c>, or by an address that ends in it.
    /// </summary>
    public static MapSystem OfName(string name) =>
        name.EndsWith("CRS84", StringComparison.Ordinal) ? Degrees with { Name = "CRS84" }
        : Number().Match(name) is { Success: true } found ? OfNumber(int.Parse(found.ValueSpan, CultureInfo.InvariantCulture))
        : new MapSystem(name, Refusal: Unknown);

    /// <summary>Determines the system by a text in the form of a .prj file, or without one by the values of the positions.</summary>
    /// <param name="isInDegrees">Whether all positions can be degrees.</param>
    public static MapSystem OfText(string? text, bool isInDegrees)
    {
        if (text is null)
        {
            return isInDegrees ? Degrees : new MapSystem("", Refusal: NotStated);
        }

        var name = NameOf().Match(text) is { Success: true } named ? named.Groups["name"].Value : text.Trim();
        return OldName().IsMatch(text) ? new MapSystem(name, Refusal: OldDatum)
            : !Datum().IsMatch(text) ? new MapSystem(name, Refusal: Unknown)
            : text.TrimStart().StartsWith("GEOGCS[", StringComparison.OrdinalIgnoreCase) ? new MapSystem(name)
            : PlaneOf(text) is { } plane ? new MapSystem(name, plane)
            : new MapSystem(name, Refusal: Unknown);
    }

    /// <summary>Converts a shape to degrees, which stay as they are.</summary>
    public MapShape ToDegrees(MapShape shape) => Plane is null ? shape : shape.Moved(Plane.ToDegrees);

    private static MapSystem OfNumber(int number)
    {
        var name = $"EPSG:{number}";
        return number is 4326 or 4612 or 4979 or 6668 or 6697 ? new MapSystem(name)
            : (PlaneSystem.Zone(number - FirstZoneOf2011 + 1) ?? PlaneSystem.Zone(number - FirstZoneOf2000 + 1)) is { } plane
                ? new MapSystem(name, plane)
            : new MapSystem(name, Refusal: number is 4301 or (>= FirstZoneOfTokyo and < FirstZoneOfTokyo + ZoneCount) ? OldDatum : Unknown);
    }

    private static PlaneSystem? PlaneOf(string text)
    {
        var parameters = Parameter().Matches(text).GroupBy(m => m.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => Value(g.First()), StringComparer.OrdinalIgnoreCase);
        return Projection().IsMatch(text) && Metres().IsMatch(text)
            && parameters.TryGetValue("Central_Meridian", out var longitude)
            && parameters.TryGetValue("Latitude_Of_Origin", out var latitude)
            && parameters.TryGetValue("Scale_Factor", out var scale) && scale > 0 && Math.Abs(latitude) < 90
            ? new PlaneSystem(latitude, longitude, scale)
            {
                FalseEast = parameters.GetValueOrDefault("False_Easting"),
                FalseNorth = parameters.GetValueOrDefault("False_Northing"),
            }
            : null;
    }

    private static double Value(Match parameter) => double.Parse(parameter.Groups["value"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=EPSG\D{1,3})[0-9]{4,6}|[0-9]{4,6}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex("""^\s*[A-Z]+\["(?<name>[^"]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex NameOf();

    [GeneratedRegex("""(?:DATUM|GEOGCS)\["[^"]*Tokyo""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OldName();

    /// <summary>Matches the datums that agree with WGS 84 to within a metre.</summary>
    [GeneratedRegex("""DATUM\["(?:D_)?(?:JGD_?20(?:00|11)|Japanese_Geodetic_Datum_20(?:00|11)|WGS_?(?:19)?84|World_Geodetic_System_1984)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Datum();

    [GeneratedRegex("""PROJECTION\["(?:Transverse_Mercator|Gauss_Kruger)"\]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Projection();

    [GeneratedRegex("""PARAMETER\["(?<name>[A-Za-z_]+)",\s*(?<value>[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)\s*\]""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parameter();

    [GeneratedRegex("""UNIT\["met(?:er|re)s?",\s*1(?:\.0*)?\s*[,\]]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Metres();
}
