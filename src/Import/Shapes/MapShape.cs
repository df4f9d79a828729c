namespace Gateway.Import.Shapes;

/// <summary>What a shape is made of.</summary>
internal enum MapForm
{
    Points,
    Lines,
    Areas,
}

/// <summary>A shape of one form: points, lines or areas. An area is its outer ring and the rings of its holes.</summary>
/// <param name="Parts">For each point or line one ring; for each area its rings, the outer one first.</param>
internal sealed record MapShape(MapForm Form, IReadOnlyList<IReadOnlyList<Position[]>> Parts)
{
    public IEnumerable<Position> Positions => Parts.SelectMany(part => part).SelectMany(ring => ring);

    /// <summary>How many positions it has, as published.</summary>
    public int Count => Parts.Sum(part => part.Sum(ring => ring.Length));

    /// <summary>The same shape with every position put elsewhere.</summary>
    public MapShape Moved(Func<Position, Position> move) => With(ring => Array.ConvertAll(ring, p => move(p)));

    /// <summary>The same shape with every ring made another.</summary>
    public MapShape With(Func<Position[], Position[]> change) =>
        this with { Parts = [.. Parts.Select(part => (IReadOnlyList<Position[]>)[.. part.Select(change)])] };
}
