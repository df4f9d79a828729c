namespace Gateway.Catalog.Shapes;

/// <summary>
/// A point of a shape, in whole ten-millionths of a degree, WGS84: about a centimetre. So that the same is reckoned everywhere, without
/// rounding, and a point of an edge is on it.
/// </summary>
/// <param name="East">The longitude.</param>
/// <param name="North">The latitude.</param>
internal readonly record struct Corner(int East, int North)
{
    /// <summary>How many of them are a degree.</summary>
    public const int PerDegree = 10_000_000;

    /// <summary>The nearest one to a point within the world.</summary>
    public static Corner Of(double latitude, double longitude) => new(Whole(longitude), Whole(latitude));

    public double Latitude => (double)North / PerDegree;

    public double Longitude => (double)East / PerDegree;

    /// <summary>Halves are rounded to the even one, which each database can do too.</summary>
    public static int Whole(double degrees) => (int)Math.Round(degrees * PerDegree, MidpointRounding.ToEven);
}
