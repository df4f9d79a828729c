using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Pages over the rows of the whole earth, nearest first, in rings around a point: each covers what the one before left out, so that a page
/// is usually full before many rows were examined. The last ring is all the rest: at most one scan.
/// </summary>
internal static class Rings
{
    /// <summary>How far the first ring reaches beyond the start of a page, in metres; each further one grows by a factor.</summary>
    private const double First = 500;

    private const double Factor = 2;

    /// <summary>The number of rings before the last: they reach 128 km, so that a search from an island includes the mainland.</summary>
    private const int Count = 9;

    /// <summary>Whether this page is read in rings: the list is ordered by distance first, and no other index leads to few rows.</summary>
    public static bool Fit(ReadPlan read, PageShape shape) => !shape.Backward && IsByDistance(read);

    /// <summary>Whether pages of the list may be read in rings, which takes several statements.</summary>
    public static bool IsByDistance(ReadPlan read) => read.Parent is null && Centre(read) is not null
        && !Walk.ConjunctsOf(read.Where).Any(part => part is Near) && !IsOfFew(read);

    /// <summary>Returns the conditions for the rows of each ring but the last.</summary>
    /// <param name="read">The list.</param>
    /// <param name="dialect">The dialect to write in.</param>
    /// <param name="scope">The scope to write in.</param>
    /// <param name="byStrips">Whether the rows of each ring are found by its <see cref="Strips"/>.</param>
    public static IEnumerable<(Phrase Within, StripsParameter? Strips)> Of(ReadPlan read, Dialect dialect, SelectScope scope, bool byStrips)
    {
        var distance = (Distance)read.Order[0].Term;
        var texts = new PlaceTexts(dialect, scope);
        for (var i = 0; i < Count; i++)
        {
            var ring = i;
            var box = texts.Between(
                distance.Latitude, distance.Longitude, side => $"{new RingSideParameter(read.Number, Centre(read)!, ring, side)}");
            var (begin, end) = (new RingEdgeParameter(read.Number, ring, IsBeyond: true), new RingEdgeParameter(read.Number, ring + 1));
            Phrase within = $"{box} and {scope.Term(distance)} between {begin} and {end}";
            var strips = new RingStrips(read.Number, Centre(read)!, ring);
            yield return byStrips
                ? ($"{Strips.Hold(strips, scope.Term(distance.Latitude), dialect)} and {within}", strips)
                : (within, null);
        }
    }

    /// <summary>Writes the condition for everything beyond the rings.</summary>
    public static Phrase Last(ReadPlan read, SelectScope scope) =>
        $"{scope.Term(read.Order[0].Term)} > {new RingEdgeParameter(read.Number, Count)}";

    /// <summary>For a list read in rings: the strips of the widest ring but the last.</summary>
    public static RingStrips? Farthest(ReadPlan read) =>
        IsByDistance(read) ? new RingStrips(read.Number, Centre(read)!, Count - 1) : null;

    /// <summary>Returns where a ring of the read begins and the one before it ends, in millimetres.</summary>
    public static long Edge(int ring, int read, BoundOperation operation)
    {
        var start = Math.Clamp(operation.Reads[read].Window?.After?.Keys[0] as long? ?? 0, 0, Distance.Unknown);
        var edge = ring == 0 ? start - 1 : start + (long)(First * Math.Pow(Factor, ring - 1) * 1000);

        // Rows without a point lie in no box: they are beyond all rings.
        return Math.Min(edge, Distance.Unknown - 1);
    }

    /// <summary>
    /// Rows of one publisher or one name are found by an index that begins with these columns; rows of one kind are many.
    /// </summary>
    public static bool IsOfFew(ReadPlan read) => (read.Where?.Fixed ?? []).OfType<ColumnOf>().Any(fixedColumn =>
        fixedColumn.Source == read.Sources.All[0] && fixedColumn.Type.Scalar != Catalog.Scalar.Enum
        && (fixedColumn.Column == read.Entity.Key || read.Entity.Indexes.Any(index => index[0] == fixedColumn.Column.Name)));

    private static GivenCentre? Centre(ReadPlan read) =>
        read is { Extent: PageExtent, Order: [{ Descending: false, Term: Distance { Centre: GivenCentre centre } distance }, ..] }
        && distance.Parts.All(part => (part as ColumnOf)?.Source == read.Sources.All[0]) ? centre : null;
}

/// <summary>The start of a ring of the read of this number, in millimetres; the first one's depends on the cursor.</summary>
/// <param name="IsBeyond">Whether it is the first distance inside the ring instead of the last one outside.</param>
internal sealed record RingEdgeParameter(int Read, int Ring, bool IsBeyond = false) : Parameter
{
    public long Value(BoundOperation operation) => Rings.Edge(Ring, Read, operation) + (IsBeyond ? 1 : 0);
}

/// <summary>A side of the box around a ring of the read of this number.</summary>
internal sealed record RingSideParameter(int Read, GivenCentre Centre, int Ring, BoxSide Side) : Parameter
{
    public double Value(BoundOperation operation)
    {
        var metres = new ConstantValue(Rings.Edge(Ring + 1, Read, operation) / 1000.0);
        return (double)new CircleSide(Centre, metres, Side).Resolve(operation.Variables);
    }
}
