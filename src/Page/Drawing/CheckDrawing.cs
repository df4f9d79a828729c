using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>The places of a checked file on a map: one where most are, and one of all when some are far away.</summary>
/// <param name="All">Null when the other map shows every place.</param>
public sealed record CheckDrawing(CheckMap Most, CheckMap? All)
{
    /// <summary>Nothing within this distance of the middle (in degrees, about ten kilometres) counts as far.</summary>
    private const double Near = 0.1;

    /// <summary>A place counts as far when it is this many times farther from the middle than half of the places.</summary>
    private const double Reach = 10;

    /// <summary>Returns null when there is nothing to draw.</summary>
    public static CheckDrawing? Of(IReadOnlyList<CheckedPlace> places, Func<CheckedPlace, string> title)
    {
        if (places.Count == 0)
        {
            return null;
        }

        var (latitude, longitude) = (Middle([.. places.Select(p => p.Latitude)]), Middle([.. places.Select(p => p.Longitude)]));
        bool IsOutlier(CheckedPlace p) =>
            Math.Abs(p.Latitude - latitude.At) > latitude.Reach || Math.Abs(p.Longitude - longitude.At) > longitude.Reach;
        var most = places.Where(p => !IsOutlier(p)).ToList();
        CheckMap Draw(IReadOnlyList<CheckedPlace> shown) => MapOf(
            new MapFrame(MapFrame.AroundAll([.. shown.Select(p => (p.Latitude, p.Longitude))])),
            shown,
            p => p.IsDoubtful || IsOutlier(p),
            title);
        return most.Count == 0
            ? new CheckDrawing(Draw(places), null)
            : new CheckDrawing(Draw(most), most.Count == places.Count ? null : Draw(places));
    }

    /// <summary>The median, and how far from it a place may be: one wrong place moves neither.</summary>
    private static (double At, double Reach) Middle(double[] values)
    {
        Array.Sort(values);
        var at = values[values.Length / 2];
        var distances = values.Select(v => Math.Abs(v - at)).Order().ToList();
        return (at, Math.Max(Near, Reach * distances[distances.Count / 2]));
    }

    private static CheckMap MapOf(
        MapFrame frame, IReadOnlyList<CheckedPlace> places, Func<CheckedPlace, bool> isDoubtful, Func<CheckedPlace, string> title)
    {
        // Places that would overlap are drawn once, the doubtful ones last and on top.
        var dots = places
            .Select(p => new CheckDot(frame.X(p.Longitude), frame.Y(p.Latitude), title(p), isDoubtful(p)))
            .DistinctBy(d => (Math.Round(d.X), Math.Round(d.Y), d.IsDoubtful)).OrderBy(d => d.IsDoubtful);
        var (length, text) = frame.ScaleBar();
        return new CheckMap([.. frame.Lines()], length, text, [.. dots]);
    }
}

/// <summary>One map.</summary>
public sealed record CheckMap(IReadOnlyList<MapLine> Lines, double ScaleLength, string ScaleText, IReadOnlyList<CheckDot> Dots);

/// <summary>One place on it.</summary>
public sealed record CheckDot(double X, double Y, string Title, bool IsDoubtful);
