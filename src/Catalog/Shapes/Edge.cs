namespace Gateway.Catalog.Shapes;

/// <summary>An edge of a shape, from its lower end to its upper one (if level, from the western one).</summary>
internal readonly record struct Edge(Corner From, Corner To)
{
    public static Edge Between(Corner one, Corner other) =>
        (one.North, one.East).CompareTo((other.North, other.East)) <= 0 ? new Edge(one, other) : new Edge(other, one);

    /// <summary>
    /// Returns all edges of a shape, in order. A line is traversed there and back, so that a ray crosses it an even number of times
    /// and nothing lies inside.
    /// </summary>
    public static IEnumerable<Edge> Of(Shape shape)
    {
        foreach (var line in shape.Lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                yield return Between(line[i - 1], line[i]);
                if (shape.Form == ShapeForm.Lines)
                {
                    yield return Between(line[i], line[i - 1]);
                }
            }
        }
    }

    /// <summary>Returns over 0 when the point lies west of the line through the edge, 0 when on it. Exact.</summary>
    public long Turn(Corner point) =>
        (((long)point.North - From.North) * ((long)To.East - From.East)) - (((long)point.East - From.East) * ((long)To.North - From.North));

    /// <summary>Whether a point on the line through the edge lies between its ends.</summary>
    public bool Spans(Corner point) =>
        point.North >= From.North && point.North <= To.North
        && point.East >= Math.Min(From.East, To.East) && point.East <= Math.Max(From.East, To.East);
}
