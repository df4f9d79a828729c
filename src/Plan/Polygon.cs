namespace Gateway.Plan;

/// <summary>
/// A line of straight edges on the map that closes itself. Inside is where a ray crosses it an odd number of times, so that it may cross
/// itself; the line itself belongs to it. Degrees are taken as a plane.
/// </summary>
/// <remarks>
/// A database may say the same in SQL, so the arithmetic is plain and always from the lower end of an edge to the upper: each point gets
/// the same answer everywhere. What is too near to an edge for it is reckoned in decimals, as people write degrees: a point of an edge is
/// on it then. A point is compared with the edges of its band of latitudes alone.
/// </remarks>
internal sealed class Polygon
{
    public const int FewestCorners = 3;

    public const int MostCorners = 1000;

    /// <summary>In square degrees: what is farther from 0 is so whatever was rounded. The SQL says the same number.</summary>
    private const double Certain = 1e-9;

    private const int MostBands = 64;

    /// <summary>In degrees: what is not higher has one band, for a part of its height might be no number.</summary>
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

    /// <summary>The edges of each band, by their numbers, from the southernmost on.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Bands => bands;

    public double South { get; }

    public double BandHeight { get; }

    public static Polygon Of(IReadOnlyList<GivenCentre> corners, VariableValues variables)
    {
        var points = corners.Select(c => (X: Number.Of(c.Longitude, variables), Y: Number.Of(c.Latitude, variables))).ToArray();
        return new Polygon([.. points.Select((from, i) => Edge.Between(from, points[(i + 1) % points.Length]))]);
    }

    /// <summary>How many edges a point of this latitude is compared with: what it costs to say whether it is within.</summary>
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

    /// <summary>An edge from its lower end to its upper one (of two as low as each other, from the western one).</summary>
    internal readonly record struct Edge(double X1, double Y1, double X2, double Y2)
    {
        public static Edge Between((double X, double Y) one, (double X, double Y) other) =>
            (one.Y, one.X).CompareTo((other.Y, other.X)) <= 0
                ? new Edge(one.X, one.Y, other.X, other.Y)
                : new Edge(other.X, other.Y, one.X, one.Y);

        /// <summary>Over 0 when the point lies west of the line through the edge, 0 when it lies on it.</summary>
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

/// <summary>What a statement must know of a polygon.</summary>
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

    /// <summary>The numbers of the edges, band after band, counted from 1.</summary>
    Edges,

    /// <summary>Where each band begins among these, counted from 1, and where the last one ends.</summary>
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
