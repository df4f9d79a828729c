namespace Gateway.Catalog.Shapes;

/// <summary>
/// Tests whether points lie in a shape, edges included. A point is inside when a ray from it crosses the edges an odd number of times, so
/// that holes and further parts need no special handling. It is compared only with the edges in its band of latitudes.
/// </summary>
/// <remarks>Databases do the same in SQL, in whole numbers as here, with equal results.</remarks>
internal sealed class Cover
{
    private const int MostBands = 256;

    private readonly Edge[][] bands;
    private readonly long height;

    public Cover(Shape shape)
    {
        Box = shape.Box();
        Edge[] edges = [.. Edge.Of(shape)];
        var count = Math.Clamp(edges.Length / 4, 1, MostBands);
        height = (((long)Box.NorthEast.North - Box.SouthWest.North) / count) + 1;
        var lists = Enumerable.Range(0, count).Select(_ => new List<Edge>()).ToArray();
        foreach (var edge in edges)
        {
            for (var band = BandOf(edge.From); band <= BandOf(edge.To); band++)
            {
                lists[band].Add(edge);
            }
        }

        bands = [.. lists.Select(list => list.ToArray())];
    }

    public ShapeBox Box { get; }

    public bool Holds(Corner point)
    {
        if (!Box.Holds(point))
        {
            return false;
        }

        var isOdd = false;
        foreach (ref readonly var edge in bands[BandOf(point)].AsSpan())
        {
            var turn = edge.Turn(point);
            if (turn == 0 && edge.Spans(point))
            {
                return true;
            }

            isOdd ^= turn > 0 && point.North >= edge.From.North && point.North < edge.To.North;
        }

        return isOdd;
    }

    private int BandOf(Corner point) => (int)(((long)point.North - Box.SouthWest.North) / height);
}
