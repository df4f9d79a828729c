using Gateway.Page.Models;

namespace Gateway.Page.Drawing;

/// <summary>Towns coloured by a number, ready to be drawn: their shapes, and the classes of the legend.</summary>
public sealed record ChoroplethDrawing(IReadOnlyList<ChoroplethShape> Shapes, IReadOnlyList<ChoroplethClass> Classes, int Unknown)
{
    private const int MostClasses = 5;

    /// <summary>Returns null when there are fewer than two different values to compare.</summary>
    public static ChoroplethDrawing? Of(IReadOnlyList<TownShape> towns, Func<TownShape, double?> valueOf)
    {
        var known = towns.Select(valueOf).OfType<double>().Order().ToList();
        if (known.Distinct().Count() < 2)
        {
            return null;
        }

        var frame = new MapFrame(MapFrame.AroundAll([.. towns.SelectMany(town => town.Rings).SelectMany(ring => ring.Corners)]));
        var classes = ClassesOf(known);
        return new ChoroplethDrawing(
            [.. towns.Select(town => Draw(town, valueOf(town), classes, frame))], classes, towns.Count(town => valueOf(town) is null));
    }

    /// <summary>Classes of roughly equal size, as a few crowded towns would leave all others pale; equal values share a class.</summary>
    private static List<ChoroplethClass> ClassesOf(List<double> known)
    {
        var starts = Enumerable.Range(0, MostClasses).Select(i => known[i * known.Count / MostClasses]).Distinct().ToList();
        return [.. starts.Select((start, i) =>
        {
            var members = known.Where(value => value >= start && (i + 1 == starts.Count || value < starts[i + 1])).ToList();
            return new ChoroplethClass(i * (MostClasses - 1) / Math.Max(1, starts.Count - 1), members[0], members[^1], members.Count);
        })];
    }

    private static ChoroplethShape Draw(TownShape town, double? value, List<ChoroplethClass> classes, MapFrame frame) =>
        new(town, frame.Path(town.Rings), value is { } number ? classes.Last(one => number >= one.From).Shade : null);
}

/// <summary>A town as it is drawn.</summary>
/// <param name="Shade">0 (little) to 4 (much); null = unknown.</param>
public sealed record ChoroplethShape(TownShape Town, string Path, int? Shade);

/// <summary>The towns of one shade, and their range of values.</summary>
public sealed record ChoroplethClass(int Shade, double From, double To, int Count);
