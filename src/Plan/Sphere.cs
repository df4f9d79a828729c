namespace Gateway.Plan;

/// <summary>The earth as a sphere: the lengths of its arcs, and the extent of circles in degrees.</summary>
internal static class Sphere
{
    /// <summary>The mean radius of the earth in metres.</summary>
    public const double Radius = 6_371_008.8;

    /// <summary>The largest allowed radius, in metres.</summary>
    public const double LargestCircle = 200_000;

    /// <summary>A circle that comes this near to a pole is treated as reaching all longitudes.</summary>
    public const double AllLongitudes = 89;

    /// <summary>Extra width of boxes, in metres, so that rounding never excludes a row of the circle inside.</summary>
    private const double Hair = 0.001;

    public static double Cosine(double degrees) => Math.Cos(Radians(degrees));

    /// <summary>
    /// Returns the haversine of the angle of an arc: two points are within the arc when theirs is no larger. Distances are
    /// reported to the nearest millimetre, so the arc is extended by half a millimetre beyond its whole ones: a row reported at
    /// exactly that distance is within it.
    /// </summary>
    public static double Haversine(double metres)
    {
        const double LostInMillimetres = 0.001;
        var arc = (Math.Floor((metres * 1000) + LostInMillimetres) + 0.5) / 1000;
        return Math.Pow(Math.Sin(Math.Min(arc / (2 * Radius), Math.PI / 2)), 2);
    }

    /// <summary>Returns the extent of an arc in degrees of latitude, plus the extra width.</summary>
    public static double Degrees(double metres) => Math.Min((metres + Hair) / Radius * (180 / Math.PI), 180);

    /// <summary>Returns a box around the circle; one that crosses the 180th meridian includes all longitudes.</summary>
    public static GeoBox Around(double latitude, double longitude, double metres)
    {
        var height = Degrees(metres);
        var width = Math.Abs(latitude) + height > AllLongitudes
            ? 360
            : Math.Asin(Math.Sin(Radians(height)) / Cosine(latitude)) * (180 / Math.PI);
        var (west, east) = (longitude - width, longitude + width);
        return west < -180 || east > 180
            ? new GeoBox(latitude - height, -180, latitude + height, 180)
            : new GeoBox(latitude - height, west, latitude + height, east);
    }

    /// <summary>Returns the distance between two points.</summary>
    public static double Metres((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var height = Math.Pow(Math.Sin(Radians(to.Latitude - from.Latitude) / 2), 2);
        var width = Math.Pow(Math.Sin(Radians(to.Longitude - from.Longitude) / 2), 2);
        return 2 * Radius * Math.Asin(Math.Sqrt(Math.Min(1, height + (Cosine(from.Latitude) * Cosine(to.Latitude) * width))));
    }

    public static double Radians(double degrees) => degrees * (Math.PI / 180);
}

/// <summary>A part of the map between two latitudes and two longitudes, in degrees.</summary>
internal readonly record struct GeoBox(double South, double West, double North, double East)
{
    public double Side(BoxSide side) => side switch
    {
        BoxSide.South => South,
        BoxSide.West => West,
        BoxSide.North => North,
        _ => East,
    };
}

internal enum BoxSide
{
    South,
    West,
    North,
    East,
}
