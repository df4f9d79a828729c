namespace Gateway.Plan;

/// <summary>The earth as a sphere: how long its arcs are, and which degrees a circle on it reaches.</summary>
internal static class Sphere
{
    /// <summary>The mean radius of the earth in metres.</summary>
    public const double Radius = 6_371_008.8;

    /// <summary>The largest radius that a circle may be asked for with, in metres.</summary>
    public const double LargestCircle = 200_000;

    /// <summary>A circle that comes so near to a pole is taken to reach all longitudes.</summary>
    public const double AllLongitudes = 89;

    /// <summary>What boxes are wider than they must be, in metres, so that no rounding leaves out a row of the circle inside.</summary>
    private const double Hair = 0.001;

    public static double Cosine(double degrees) => Math.Cos(Radians(degrees));

    /// <summary>
    /// The haversine of the angle under an arc: two points are within the arc when theirs is no larger. Distances are told to the nearest
    /// whole millimetre, so the arc is taken half a millimetre longer than its whole ones: what is told to be as far as it is lies within.
    /// </summary>
    public static double Haversine(double metres)
    {
        const double LostInMillimetres = 0.001;
        var arc = (Math.Floor((metres * 1000) + LostInMillimetres) + 0.5) / 1000;
        return Math.Pow(Math.Sin(Math.Min(arc / (2 * Radius), Math.PI / 2)), 2);
    }

    /// <summary>How many degrees of latitude an arc reaches, and a hair more.</summary>
    public static double Degrees(double metres) => Math.Min((metres + Hair) / Radius * (180 / Math.PI), 180);

    /// <summary>A box that holds the circle; one that crosses the 180th meridian reaches all longitudes.</summary>
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

    /// <summary>How far two points are from each other.</summary>
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
