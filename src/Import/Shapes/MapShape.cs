namespace Gateway.Import.Shapes;

/// <summary>What a shape is made of.</summary>
internal enum MapForm
{
    Points,
    Lines,
    Areas,
}

/// <summary>A shape of one form: points, lines or areas. An area is its outer ring and the rings of its holes.</summary>
/// <param name="Parts">One ring for each point or line; for each area its rings, the outer one first.</param>
internal sealed record MapShape(MapForm Form, IReadOnlyList<IReadOnlyList<Position[]>> Parts)
{
    public IEnumerable<Position> Positions => Parts.SelectMany(part => part).SelectMany(ring => ring);

    /// <summary>The number of positions, as published.</summary>
    public int Count => Parts.Sum(part => part.Sum(ring => ring.Length));

    /// <summary>Returns the shape with every position transformed.</summary>
    public MapShape Moved(Func<Position, Position> move) => With(ring => Array.ConvertAll(ring, p => move(p)));

    /// <summary>Returns the shape with every ring transformed.</summary>
    public MapShape With(Func<Position[], Position[]> change) =>
        this with { Parts = [.. Parts.Select(part => (IReadOnlyList<Position[]>)[.. part.Select(change)])] };
}
