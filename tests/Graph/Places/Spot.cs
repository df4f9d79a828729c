using System.Globalization;

namespace Gateway.Tests.Graph.Places;

/// <summary>A point on the map, with independent arithmetic to check the gateway's against.</summary>
internal readonly record struct Spot(double Latitude, double Longitude)
{
    private const double EarthRadius = 6_371_008.8;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"latitude: {Latitude:R}, longitude: {Longitude:R}");

    /// <summary>Returns the distance in metres, by the haversine formula.</summary>
    public double To(Spot other)
    {
        var half = (Radians(Latitude - other.Latitude) / 2, Radians(Longitude - other.Longitude) / 2);
        var square = Math.Pow(Math.Sin(half.Item1), 2)
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(half.Item2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(square)));
    }

    /// <summary>Whether it is inside a box, which crosses the 180th meridian when its west is larger than its east.</summary>
    public bool IsIn(double south, double west, double north, double east) => Latitude >= south && Latitude <= north
        && (west <= east ? Longitude >= west && Longitude <= east : Longitude >= west || Longitude <= east);

    /// <summary>
    /// Whether it is inside a polygon or on its edge, by the even-odd rule; computed exactly, as all degrees here are short decimals.
    /// </summary>
    public bool IsIn(IReadOnlyList<Spot> corners)
    {
        var (x, y, isOdd) = ((decimal)Longitude, (decimal)Latitude, false);
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            decimal x1 = (decimal)from.Longitude, y1 = (decimal)from.Latitude, x2 = (decimal)to.Longitude, y2 = (decimal)to.Latitude;
            var turn = ((x2 - x1) * (y - y1)) - ((x - x1) * (y2 - y1));
            if (turn == 0 && x >= Math.Min(x1, x2) && x <= Math.Max(x1, x2) && y >= Math.Min(y1, y2) && y <= Math.Max(y1, y2))
            {
                return true;
            }

            if (y1 > y != y2 > y)
            {
                isOdd ^= y2 > y1 ? turn > 0 : turn < 0;
            }
        }

        return isOdd;
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);
}

/// <summary>A row of the test: a place with a category, with or without a point.</summary>
internal sealed record PlacedRow(string Id, string Category, string Municipality, Spot? Spot);
