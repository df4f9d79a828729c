using System.Globalization;
using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>
/// The window of a map: the part of the earth it shows, and where a place is drawn in it. There are no tiles, so no other server is
/// contacted.
/// </summary>
internal sealed record MapFrame(MapWindow Window)
{
    public const double Width = 640;
    public const double Height = 480;

    /// <summary>The smallest window, in degrees of latitude: a single place is shown with its surroundings.</summary>
    private const double Smallest = 0.01;

    /// <summary>Corners closer than this, in pixels, are merged in the picture.</summary>
    private const double Least = 0.5;

    private const double KilometresPerDegree = 111.32;

    private double South => Window.South;

    private double West => Window.West;

    private double North => Window.North;

    private double East => Window.East;

    /// <summary>The factor by which a degree of longitude is shorter than one of latitude.</summary>
    private double Squeeze => Math.Cos((South + North) / 2 * Math.PI / 180);

    private double Scale => Height / (North - South);

    public double X(double longitude) => (longitude - West) * Squeeze * Scale;

    public double Y(double latitude) => (North - latitude) * Scale;

    /// <summary>Returns rings and ways as an SVG path.</summary>
    public string Path(IReadOnlyList<MapRing> rings) => string.Concat(rings.Select(ring =>
        "M" + string.Join('L', Seen(ring.Corners).Select(at => $"{X(at.Longitude).Svg()} {Y(at.Latitude).Svg()}"))
        + (ring.IsOpen ? "" : "Z")));

    /// <summary>Drops corners that cannot be told from the one before; the ends stay.</summary>
    private IEnumerable<(double Latitude, double Longitude)> Seen(IReadOnlyList<(double Latitude, double Longitude)> corners)
    {
        (double Latitude, double Longitude)? last = null;
        for (var number = 0; number < corners.Count; number++)
        {
            var at = corners[number];
            if (last is not { } before || number == corners.Count - 1 || AreApart(before, at))
            {
                yield return at;
                last = at;
            }
        }
    }

    private bool AreApart((double Latitude, double Longitude) one, (double Latitude, double Longitude) other)
    {
        var (right, down) = (X(one.Longitude) - X(other.Longitude), Y(one.Latitude) - Y(other.Latitude));
        return (right * right) + (down * down) > Least * Least;
    }

    public bool Contains(double latitude, double longitude) =>
        latitude >= South && latitude <= North && longitude >= West && longitude <= East;

    /// <summary>
    /// The window around where most places are. A place with a wrong coordinate would shrink the city to a dot: places far outside the
    /// middle nine tenths are left out, and counted.
    /// </summary>
    /// <param name="places">Latitude, longitude and the number of places there.</param>
    public static MapWindow Around(IReadOnlyList<(double Latitude, double Longitude, long Count)> places)
    {
        var (south, north) = Core([.. places.Select(p => (p.Latitude, p.Count))]);
        var (west, east) = Core([.. places.Select(p => (p.Longitude, p.Count))]);
        return Fit(south, west, north, east);
    }

    /// <summary>The window around all places, including wrong ones.</summary>
    public static MapWindow AroundAll(IReadOnlyList<(double Latitude, double Longitude)> places) =>
        Fit(places.Min(p => p.Latitude), places.Min(p => p.Longitude), places.Max(p => p.Latitude), places.Max(p => p.Longitude));

    /// <summary>Widens the window to the picture's aspect ratio, with a margin.</summary>
    private static MapWindow Fit(double south, double west, double north, double east)
    {
        const double margin = 1.12;
        var (latitude, longitude) = ((south + north) / 2, (west + east) / 2);
        var squeeze = Math.Cos(latitude * Math.PI / 180);
        var tall = Math.Max(Smallest, Math.Max(north - south, (east - west) * squeeze * Height / Width)) * margin;
        var wide = tall * Width / Height / squeeze;
        return new MapWindow(latitude - (tall / 2), longitude - (wide / 2), latitude + (tall / 2), longitude + (wide / 2));
    }

    private static (double Low, double High) Core(List<(double At, long Count)> values)
    {
        values.Sort();
        var (low, high) = (Quantile(values, 0.05), Quantile(values, 0.95));
        var reach = Math.Max(high - low, Smallest);
        var near = values.Where(v => v.At >= low - reach && v.At <= high + reach).Select(v => v.At).ToList();
        return (near[0], near[^1]);
    }

    private static double Quantile(List<(double At, long Count)> values, double share)
    {
        var rest = share * (values.Sum(v => v.Count) - 1);
        foreach (var (at, count) in values)
        {
            rest -= count;
            if (rest < 0)
            {
                return at;
            }
        }

        return values[^1].At;
    }

    /// <summary>The lines at round steps of degrees, at most five meridians: their labels must fit side by side.</summary>
    public IEnumerable<MapLine> Lines()
    {
        var step = Step((East - West) / 5, above: true);
        foreach (var latitude in Steps(South, North, step))
        {
            yield return new MapLine(true, Y(latitude), Text(latitude, step, "N"));
        }

        foreach (var longitude in Steps(West, East, step))
        {
            yield return new MapLine(false, X(longitude), Text(longitude, step, "E"));
        }
    }

    /// <summary>A bar of a round number of kilometres (or metres), at most a quarter of the picture's height.</summary>
    public (double Length, string Text) ScaleBar()
    {
        var kilometres = Step((North - South) * KilometresPerDegree / 4);
        var (number, unit) = kilometres < 1 ? (kilometres * 1000, "m") : (kilometres, "km");
        return (kilometres / KilometresPerDegree * Scale, $"{number.ToString("0", CultureInfo.InvariantCulture)} {unit}");
    }

    private static IEnumerable<double> Steps(double from, double to, double step)
    {
        for (var i = Math.Ceiling(from / step); i * step < to; i++)
        {
            yield return i * step;
        }
    }

    /// <summary>1, 2 or 5 times a power of ten: the nearest below, or above.</summary>
    private static double Step(double about, bool above = false)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(about)));
        var times = (about / power, above) switch
        {
            (>= 5, false) => 5,
            (>= 2, false) => 2,
            (_, false) => 1,
            (<= 2, _) => 2,
            (<= 5, _) => 5,
            _ => 10,
        };
        return power * times;
    }

    private static string Text(double degrees, double step, string direction)
    {
        var digits = Math.Max(0, (int)Math.Ceiling(-Math.Log10(step) - 1e-9));
        return degrees.ToString("F" + digits, CultureInfo.InvariantCulture) + "°" + direction;
    }
}

/// <summary>A line of the graticule: a parallel or a meridian, its position in the picture and its label.</summary>
public sealed record MapLine(bool IsParallel, double At, string Text);
