namespace Gateway.Catalog.Shapes;

/// <summary>
/// A point of a shape in ten-millionths of a degree, WGS84, about a centimetre. Whole numbers give the same result everywhere, without
/// rounding, so that a point on an edge is exactly on it.
/// </summary>
/// <param name="East">The longitude.</param>
/// <param name="North">The latitude.</param>
internal readonly record struct Corner(int East, int North)
{
    /// <summary>Units per degree.</summary>
    public const int PerDegree = 10_000_000;

    /// <summary>Returns the nearest one to a point in degrees.</summary>
    public static Corner Of(double latitude, double longitude) => new(Whole(longitude), Whole(latitude));

    public double Latitude => (double)North / PerDegree;

    public double Longitude => (double)East / PerDegree;

    /// <summary>Rounds half to even, which every database can do too.</summary>
    public static int Whole(double degrees) => (int)Math.Round(degrees * PerDegree, MidpointRounding.ToEven);
}
