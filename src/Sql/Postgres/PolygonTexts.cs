using Gateway.Plan;

namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL that says what <see cref="Polygon.Holds"/> says, with the same arithmetic. PostgreSQL has a type for polygons, but one that takes
/// all within a millionth of a degree for the edge, and what is gone around twice for the inside.
/// </summary>
internal static class PolygonTexts
{
    public static Phrase Holds(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners)
    {
        Parameter Value(PolygonPart part) => new ArgumentParameter(new PolygonValue(corners, part));
        Phrase Numbers(PolygonPart part) => $"({Value(part)}::double precision[])[number]";
        Phrase band = $"floor(({latitude} - {Value(PolygonPart.South)}) / {Value(PolygonPart.BandHeight)})::int";
        Phrase starts = $"({Value(PolygonPart.Starts)}::bigint[])";
        return $"""
            (select coalesce(bool_or(lft = rgt and {latitude} between y1 and y2 and {longitude} between least(x1, x2) and greatest(x1, x2)), false)
            or count(*) filter (where {latitude} >= y1 and {latitude} < y2 and lft > rgt) % 2 = 1
            from (select x1, y1, x2, y2, ({latitude} - y1) * (x2 - x1) as lft, ({longitude} - x1) * (y2 - y1) as rgt
            from (select {Numbers(PolygonPart.X1)} as x1, {Numbers(PolygonPart.Y1)} as y1, {Numbers(PolygonPart.X2)} as x2,
            {Numbers(PolygonPart.Y2)} as y2
            from unnest(({Value(PolygonPart.Edges)}::bigint[])[{starts}[{band} + 1]:{starts}[{band} + 2] - 1]) as number) as edge) as sides)
            """;
    }
}
