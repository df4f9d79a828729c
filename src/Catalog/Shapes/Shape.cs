namespace Gateway.Catalog.Shapes;

/// <summary>
/// A shape on the map: areas with holes, or lines. Stored as created; the creator closes rings, orients outer ones counterclockwise and
/// drops repeated consecutive points.
/// </summary>
/// <param name="Form">What it is made of.</param>
/// <param name="Parts">For an area its rings, outer one first, each ending where it begins; for a line the line itself.</param>
internal sealed record Shape(ShapeForm Form, IReadOnlyList<IReadOnlyList<IReadOnlyList<Corner>>> Parts)
{
    /// <summary>The greatest width and height in degrees, so that computations fit in 64 bits.</summary>
    public const int WidestDegrees = 60;

    /// <summary>All rings or lines, of every part.</summary>
    public IEnumerable<IReadOnlyList<Corner>> Lines => Parts.SelectMany(part => part);

    /// <summary>The number of points; the closing point of a ring is counted again.</summary>
    public int Corners => Lines.Sum(line => line.Count);

    public static Shape Areas(IReadOnlyList<IReadOnlyList<IReadOnlyList<Corner>>> parts) => new(ShapeForm.Areas, parts);

    public static Shape OfLines(IEnumerable<IReadOnlyList<Corner>> lines) =>
        new(ShapeForm.Lines, [.. lines.Select(line => (IReadOnlyList<IReadOnlyList<Corner>>)[line])]);

    public ShapeBox Box()
    {
        var (south, west, north, east) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var corner in Lines.SelectMany(line => line))
        {
            (south, north) = (Math.Min(south, corner.North), Math.Max(north, corner.North));
            (west, east) = (Math.Min(west, corner.East), Math.Max(east, corner.East));
        }

        return new ShapeBox(new Corner(west, south), new Corner(east, north));
    }
}

/// <summary>The kinds of shape.</summary>
internal enum ShapeForm
{
    /// <summary>Areas, each with an outer ring and holes: a <c>MultiPolygon</c>.</summary>
    Areas,

    /// <summary>Lines without an inside: a <c>MultiLineString</c>.</summary>
    Lines,
}

/// <summary>The bounding box of a shape, edges included.</summary>
internal readonly record struct ShapeBox(Corner SouthWest, Corner NorthEast)
{
    /// <summary>Whether it is within the greatest extent of a shape.</summary>
    public bool IsOfSize =>
        (long)NorthEast.East - SouthWest.East <= (long)Shape.WidestDegrees * Corner.PerDegree
        && (long)NorthEast.North - SouthWest.North <= (long)Shape.WidestDegrees * Corner.PerDegree;

    /// <summary>Returns the bounding box of two boxes.</summary>
    public static ShapeBox Around(ShapeBox one, ShapeBox other) => new(
        new Corner(Math.Min(one.SouthWest.East, other.SouthWest.East), Math.Min(one.SouthWest.North, other.SouthWest.North)),
        new Corner(Math.Max(one.NorthEast.East, other.NorthEast.East), Math.Max(one.NorthEast.North, other.NorthEast.North)));

    public bool Holds(Corner point) =>
        point.East >= SouthWest.East && point.East <= NorthEast.East && point.North >= SouthWest.North && point.North <= NorthEast.North;
}
