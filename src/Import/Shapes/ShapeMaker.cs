using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Findings;

namespace Gateway.Import.Shapes;

/// <summary>
/// Makes the shape to store from the one drawn: rings are closed, outer ones counterclockwise, holes clockwise, and repeated points are
/// dropped. Parts that overlap become one, since what they cover twice is inside. Nothing else is repaired: what is not an area is left
/// out, and what touches itself stays as it is.
/// </summary>
internal static class ShapeMaker
{
    /// <summary>A ring has at least three corners, and the first again.</summary>
    private const int FewestOfRing = 4;

    /// <summary>Returns the shape, and the rules to report; points, and anything outside Japan, give no shape.</summary>
    public static (Shape? Shape, IReadOnlyList<Rule> Rules) Of(MapShape? drawn)
    {
        if (drawn is null or { Form: MapForm.Points })
        {
            return (null, []);
        }

        var isSwapped = drawn.Positions.All(p => Japan.Holds(latitude: p.East, longitude: p.North));
        if (!isSwapped && !drawn.Positions.All(p => Japan.Holds(latitude: p.North, longitude: p.East)))
        {
            return (null, [PlaceRules.CoordinatesOutside]);
        }

        var placed = isSwapped ? drawn.Moved(p => new Position(p.North, p.East)) : drawn;
        if (Make(placed) is not { } shape)
        {
            return (null, []);
        }

        var united = MayOverlap(placed) ? ShapeCheck.United(shape) : null;
        return (united ?? shape,
            [.. isSwapped ? (Rule[])[PlaceRules.CoordinatesSwapped] : [], .. united is null ? (Rule[])[] : [PlaceRules.ShapeOverlapping]]);
    }

    /// <summary>Whether parts that cover each other are no doubt areas; one that turns the other way may be meant as a hole.</summary>
    private static bool MayOverlap(MapShape drawn) => drawn is { Form: MapForm.Areas, Parts.Count: > 1 }
        && drawn.Parts.Where(part => part.Count > 0).Select(part => Math.Sign(RingNesting.Turn(part[0]))).Distinct().Count() == 1;

    private static Shape? Make(MapShape drawn)
    {
        if (drawn.Form is MapForm.Lines)
        {
            var lines = drawn.Parts.SelectMany(part => part).Select(Corners).Where(line => line.Count > 1).ToList();
            return lines.Count > 0 ? Shape.OfLines(lines) : null;
        }

        var areas = drawn.Parts.Select(Area).Where(area => area.Count > 0).ToList();
        return areas.Count > 0 ? Shape.Areas(areas) : null;
    }

    /// <summary>Returns the rings of an area; none when the outer ring encloses nothing.</summary>
    private static IReadOnlyList<IReadOnlyList<Corner>> Area(IReadOnlyList<Position[]> rings)
    {
        var made = rings.Select((ring, i) => Ring(ring, isHole: i > 0)).ToList();
        return made is [{ Count: > 0 }, ..] ? [.. made.Where(ring => ring.Count > 0)] : [];
    }

    /// <summary>Returns a closed ring; empty when it encloses nothing.</summary>
    private static List<Corner> Ring(Position[] positions, bool isHole)
    {
        var corners = Corners(positions);
        if (corners.Count > 0 && corners[0] != corners[^1])
        {
            corners.Add(corners[0]);
        }

        var turn = Turn(corners);
        if (corners.Count < FewestOfRing || turn == 0)
        {
            return [];
        }

        if (turn > 0 == isHole)
        {
            corners.Reverse();
        }

        return corners;
    }

    private static List<Corner> Corners(Position[] positions)
    {
        var corners = new List<Corner>(positions.Length);
        foreach (var position in positions)
        {
            var corner = Corner.Of(position.North, position.East);
            if (corners.Count == 0 || corners[^1] != corner)
            {
                corners.Add(corner);
            }
        }

        return corners;
    }

    /// <summary>Returns a positive number when the closed ring is counterclockwise; zero when it encloses nothing.</summary>
    private static int Turn(List<Corner> ring)
    {
        Int128 sum = 0;
        for (var i = 1; i < ring.Count; i++)
        {
            sum += ((Int128)ring[i - 1].East * ring[i].North) - ((Int128)ring[i].East * ring[i - 1].North);
        }

        return Int128.Sign(sum);
    }
}
