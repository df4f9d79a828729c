using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The earth divided into west-east strips, each a hundredth of a degree high. An index on strip and longitude covers a small area with one
/// range per strip, where one on latitude covers everything between two latitudes, from coast to coast.
/// </summary>
internal static class Strips
{
    private const int PerDegree = 100;

    /// <summary>The most strips used for a lookup: the largest circle needs fewer. Larger areas are searched by latitude.</summary>
    private const int Most = 400;

    /// <summary>Creates the indexes of all tables whose rows have points.</summary>
    public static string CreateIndexes(DataCatalog catalog, Dialect dialect) => string.Concat(
        catalog.Entities.Where(entity => !entity.IsDerived && entity.FindColumn(ColumnRole.Latitude) is not null)
            .Select(entity => CreateIndex(entity.Table, dialect)
                + (entity.FindColumn(ColumnRole.LocatedLatitude) is null ? "" : CreateLocatedIndex(entity.Table, dialect))));

    /// <summary>
    /// Creates the index of a table of places. It contains everything needed to test the point, so that only rows within are fetched.
    /// </summary>
    public static string CreateIndex(string table, Dialect dialect) =>
        Create(Index(table), table, $"latitude", $"longitude", dialect);

    /// <summary>The same for points some of which are derived: see <see cref="ColumnRole.LocatedLatitude"/>.</summary>
    public static string CreateLocatedIndex(string table, Dialect dialect) =>
        Create(LocatedIndex(table), table, $"located_latitude", $"located_longitude", dialect);

    public static string DropIndex(string table, Dialect dialect) => Drop(Index(table), dialect);

    public static string DropLocatedIndex(string table, Dialect dialect) => Drop(LocatedIndex(table), dialect);

    /// <summary>Tests whether a row lies in one of these strips, by the index on them.</summary>
    public static Phrase Hold(StripsParameter strips, Phrase latitude, Dialect dialect) => dialect.IsInTurn(Of(latitude, dialect), strips);

    /// <summary>Writes the strip of a row: worded exactly as in the index, or the index is not used.</summary>
    public static Phrase Of(Phrase latitude, Dialect dialect) => dialect.WithoutFraction($"({latitude} + 90) * {new Count(PerDegree)}");

    /// <summary>
    /// Does the same arithmetic. It never decreases from south to north: everything between two latitudes is in the strips between theirs.
    /// </summary>
    public static long At(double latitude) => (long)((Math.Clamp(latitude, -90, 90) + 90) * PerDegree);

    /// <summary>
    /// Returns the strips of the area that contains all rows of a list, or of its widest ring; null where none is known, or another
    /// index leads to few rows.
    /// </summary>
    public static StripsParameter? Of(ReadPlan read)
    {
        if (read.Parent is not null || Rings.IsOfFew(read))
        {
            return null;
        }

        var areas = Walk.ConjunctsOf(read.Where).OfType<Placed>().Where(placed => IsOwn(placed, read)).Select(Of);
        return areas.OfType<StripsParameter>().FirstOrDefault() ?? Rings.Farthest(read);
    }

    /// <summary>Whether the rows of a list are looked up by strips.</summary>
    public static bool Serve(StripsParameter? strips, BoundOperation operation) => strips is not null && strips.Span(operation) < Most;

    private static string Create(Name index, string table, Phrase latitude, Phrase longitude, Dialect dialect) => Statement.Of(
        $"create index {index} on {new Name(table)} (({Of(latitude, dialect)}), {longitude}, {latitude}, id);", dialect).Text;

    private static string Drop(Name index, Dialect dialect) => Statement.Of($"drop index {index};", dialect).Text;

    private static Name Index(string table) => new($"IX_{table}_strip");

    private static Name LocatedIndex(string table) => new($"IX_{table}_located_strip");

    private static bool IsOwn(Placed placed, ReadPlan read) =>
        placed.Latitude is ColumnOf { Source: var source } && source == read.Sources.All[0];

    private static AreaStrips? Of(Placed placed) => placed switch
    {
        Near { Centre: GivenCentre centre } near => new AreaStrips(
            new CircleSide(centre, near.Radius, BoxSide.South), new CircleSide(centre, near.Radius, BoxSide.North)),
        WithinBox within => new AreaStrips(within.Box.South, within.Box.North),
        WithinPolygon polygon => new AreaStrips(
            new PolygonValue(polygon.Corners, PolygonPart.South), new PolygonValue(polygon.Corners, PolygonPart.North)),
        _ => null,
    };
}

/// <summary>The numbers of the strips that an area touches.</summary>
internal abstract record StripsParameter : Parameter
{
    /// <summary>Returns the number of strips beyond the first.</summary>
    public long Span(BoundOperation operation)
    {
        var (first, last) = Ends(operation);
        return last - first;
    }

    public long[] Values(BoundOperation operation)
    {
        var (first, last) = Ends(operation);
        var strips = new long[last - first + 1];
        for (var i = 0; i < strips.Length; i++)
        {
            strips[i] = first + i;
        }

        return strips;
    }

    /// <summary>Returns the southernmost and the northernmost latitude.</summary>
    protected abstract (double South, double North) Sides(BoundOperation operation);

    private (long First, long Last) Ends(BoundOperation operation)
    {
        var (south, north) = Sides(operation);
        return (Strips.At(south), Strips.At(north));
    }
}

/// <summary>The strips of the requested area.</summary>
internal sealed record AreaStrips(ValueRef South, ValueRef North) : StripsParameter
{
    protected override (double South, double North) Sides(BoundOperation operation) =>
        (Number.Of(South, operation.Variables), Number.Of(North, operation.Variables));
}

/// <summary>The strips of the box around a ring of the read of this number.</summary>
internal sealed record RingStrips(int Read, GivenCentre Centre, int Ring) : StripsParameter
{
    protected override (double South, double North) Sides(BoundOperation operation) => (
        new RingSideParameter(Read, Centre, Ring, BoxSide.South).Value(operation),
        new RingSideParameter(Read, Centre, Ring, BoxSide.North).Value(operation));
}
