namespace Gateway.Plan;

/// <summary>
/// A closed line of straight edges on the map. A point is inside when a ray from it crosses the line an odd number of times, so the line
/// may cross itself; the line itself is included. Degrees are treated as a plane.
/// </summary>
/// <remarks>
/// Databases may compute the same in SQL, so the arithmetic is plain and always goes from the lower end of an edge to the upper: each point
/// gets the same answer everywhere. Near an edge decimals are used, as people write degrees, so that a point on an edge is exactly on it. A
/// point is compared only with the edges in its band of latitudes.
/// </remarks>
internal sealed class Polygon
{
    public const int FewestCorners = 3;

    public const int MostCorners = 1000;

    /// <summary>
    /// In square degrees: beyond this distance from 0 the sign is certain despite rounding. The SQL uses the same number.
    /// </summary>
    private const double Certain = 1e-9;

    private const int MostBands = 64;

    /// <summary>In degrees: a polygon no higher than this has a single band, since dividing its height might not yield a number.</summary>
    private const double Flat = 1e-9;

    private readonly Edge[] edges;
    private readonly int[][] bands;

    private Polygon(Edge[] edges)
    {
        this.edges = edges;
        South = edges.Min(edge => edge.Y1);
        var height = edges.Max(edge => edge.Y2) - South;
        var count = Math.Min(MostBands, edges.Length);
        BandHeight = height > Flat ? height / count : 1;
        var lists = Enumerable.Range(0, count + 2).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            for (var band = BandOf(edges[i].Y1); band <= BandOf(edges[i].Y2); band++)
            {
                lists[band].Add(i);
            }
        }

        bands = [.. lists.Select(list => list.ToArray())];
    }

    public IReadOnlyList<Edge> Edges => edges;

    /// <summary>The edge numbers of each band, from the southernmost on.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Bands => bands;

    public double South { get; }

    public double BandHeight { get; }

    public static Polygon Of(IReadOnlyList<GivenCentre> corners, VariableValues variables)
    {
        var points = corners.Select(c => (X: Number.Of(c.Longitude, variables), Y: Number.Of(c.Latitude, variables))).ToArray();
        return new Polygon([.. points.Select((from, i) => Edge.Between(from, points[(i + 1) % points.Length]))]);
    }

    /// <summary>Returns how many edges a point of this latitude is compared with: the cost of the test.</summary>
    public int EdgesAt(double latitude) => BandAt(latitude).Length;

    public bool Holds(double latitude, double longitude)
    {
        var isOdd = false;
        foreach (var number in BandAt(latitude))
        {
            ref readonly var edge = ref edges[number];
            var turn = edge.Turn(latitude, longitude);
            if (turn == 0 && edge.Spans(latitude, longitude))
            {
                return true;
            }

            isOdd ^= latitude >= edge.Y1 && latitude < edge.Y2 && turn > 0;
        }

        return isOdd;
    }

    private int[] BandAt(double latitude)
    {
        var steps = (latitude - South) / BandHeight;
        return steps >= 0 && steps < bands.Length ? bands[(int)steps] : [];
    }

    private int BandOf(double latitude) => (int)((latitude - South) / BandHeight);

    /// <summary>An edge from its lower end to its upper one (if level, from the western one).</summary>
    internal readonly record struct Edge(double X1, double Y1, double X2, double Y2)
    {
        public static Edge Between((double X, double Y) one, (double X, double Y) other) =>
            (one.Y, one.X).CompareTo((other.Y, other.X)) <= 0
                ? new Edge(one.X, one.Y, other.X, other.Y)
                : new Edge(other.X, other.Y, one.X, one.Y);

        /// <summary>Returns over 0 when the point lies west of the line through the edge, 0 when on it.</summary>
        public int Turn(double latitude, double longitude)
        {
            var turn = ((latitude - Y1) * (X2 - X1)) - ((longitude - X1) * (Y2 - Y1));
            return Math.Abs(turn) > Certain ? Math.Sign(turn) : Math.Sign(ExactTurn((decimal)latitude, (decimal)longitude));
        }

        public bool Spans(double latitude, double longitude) =>
            latitude >= Y1 && latitude <= Y2 && longitude >= Math.Min(X1, X2) && longitude <= Math.Max(X1, X2);

        private decimal ExactTurn(decimal latitude, decimal longitude)
        {
            var (x1, y1, x2, y2) = ((decimal)X1, (decimal)Y1, (decimal)X2, (decimal)Y2);
            return ((latitude - y1) * (x2 - x1)) - ((longitude - x1) * (y2 - y1));
        }
    }
}

/// <summary>The parts of a polygon that a statement needs.</summary>
internal enum PolygonPart
{
    South,
    West,
    North,
    East,
    BandHeight,
    X1,
    Y1,
    X2,
    Y2,

    /// <summary>The numbers of the edges, band by band, counted from 1.</summary>
    Edges,

    /// <summary>The start of each band among these, counted from 1, and the end of the last one.</summary>
    Starts,
}

/// <inheritdoc cref="PolygonPart"/>
internal sealed record PolygonValue(IReadOnlyList<GivenCentre> Corners, PolygonPart Part) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables) => Part switch
    {
        PolygonPart.South => Corners.Min(c => Number.Of(c.Latitude, variables)),
        PolygonPart.North => Corners.Max(c => Number.Of(c.Latitude, variables)),
        PolygonPart.West => Corners.Min(c => Number.Of(c.Longitude, variables)),
        PolygonPart.East => Corners.Max(c => Number.Of(c.Longitude, variables)),
        _ => Of(Polygon.Of(Corners, variables)),
    };

    private object Of(Polygon polygon) => Part switch
    {
        PolygonPart.BandHeight => polygon.BandHeight,
        PolygonPart.X1 => Numbers(polygon, edge => edge.X1),
        PolygonPart.Y1 => Numbers(polygon, edge => edge.Y1),
        PolygonPart.X2 => Numbers(polygon, edge => edge.X2),
        PolygonPart.Y2 => Numbers(polygon, edge => edge.Y2),
        PolygonPart.Edges => polygon.Bands.SelectMany(band => band).Select(number => (object?)(number + 1L)).ToArray(),
        _ => Starts(polygon),
    };

    private static object?[] Numbers(Polygon polygon, Func<Polygon.Edge, double> part) =>
        [.. polygon.Edges.Select(edge => (object?)part(edge))];

    private static object?[] Starts(Polygon polygon)
    {
        var next = 1L;
        return [next, .. polygon.Bands.Select(band => (object?)(next += band.Count))];
    }
}
