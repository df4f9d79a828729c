using Gateway.Catalog.Shapes;
using static System.Math;

namespace Gateway.Import.Shapes;

/// <summary>
/// The area of a shape on the WGS 84 ellipsoid, computed on the sphere of equal surface (the authalic sphere), after converting latitudes
/// to authalic ones.
/// </summary>
internal static class ShapeArea
{
    private const double Radius = 6378137;
    private const double Flattening = 1 / 298.257223563;
    private const double Squared = Flattening * (2 - Flattening);

    private static readonly double Eccentricity = Sqrt(Squared);
    private static readonly double AtPole = Zone(1);

    /// <summary>Returns the area in square metres; null for lines.</summary>
    public static double? Of(Shape shape) =>
        shape.Form is ShapeForm.Lines ? null : shape.Parts.Sum(part => Abs(Ring(part[0])) - part.Skip(1).Sum(hole => Abs(Ring(hole))));

    private static double Ring(IReadOnlyList<Corner> ring)
    {
        var sum = 0.0;
        for (var i = 1; i < ring.Count; i++)
        {
            sum += (ring[i].Longitude - ring[i - 1].Longitude) * PI / 180 * (Height(ring[i]) + Height(ring[i - 1])) / 2;
        }

        return sum * Radius * Radius * AtPole / 2;
    }

    /// <summary>Returns the sine of the authalic latitude.</summary>
    private static double Height(Corner corner) => Zone(Sin(corner.Latitude * PI / 180)) / AtPole;

    private static double Zone(double sine) => (1 - Squared)
        * ((sine / (1 - (Squared * sine * sine))) + (Atanh(Eccentricity * sine) / Eccentricity));
}
