using Gateway.Plan;

namespace Gateway.Sql.Postgres;

/// <summary>
/// The SQL equivalent of <see cref="Polygon.Holds"/>, with the same arithmetic. PostgreSQL's own polygon type treats everything within a
/// millionth of a degree as the edge, and areas enclosed twice as the inside.
/// </summary>
internal static class PolygonTexts
{
    public static Phrase Holds(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners)
    {
        Parameter Value(PolygonPart part) => new ArgumentParameter(new PolygonValue(corners, part));
        Phrase Numbers(PolygonPart part) => $"({Value(part)}::double precision[])[number]";
        Phrase lower = $"{Numbers(PolygonPart.X1)} as x1, {Numbers(PolygonPart.Y1)} as y1";
        Phrase upper = $"{Numbers(PolygonPart.X2)} as x2, {Numbers(PolygonPart.Y2)} as y2";
        Phrase Less(Phrase one, Phrase other, Phrase type) => $"({one}::{type} - {other}::{type})";
        Phrase Turn(Phrase type)
        {
            Phrase left = $"{Less(latitude, $"y1", type)} * {Less($"x2", $"x1", type)}";
            Phrase right = $"{Less(longitude, $"x1", type)} * {Less($"y2", $"y1", type)}";
            return $"{left} - {right}";
        }

        Phrase turn = $"case when abs({Turn($"float8")}) > 1e-9 then sign({Turn($"float8")}) else sign({Turn($"numeric")}) end";
        Phrase spans = $"{latitude} between y1 and y2 and {longitude} between least(x1, x2) and greatest(x1, x2)";
        Phrase crosses = $"{latitude} >= y1 and {latitude} < y2 and turn > 0";
        Phrase holds = $"coalesce(bool_or(turn = 0 and {spans}), false) or count(*) filter (where {crosses}) % 2 = 1";
        Phrase edges = $"select {lower}, {upper} from unnest({OfBand(latitude, Value)}) as number";
        return $"(select {holds} from (select x1, y1, x2, y2, {turn} as turn from ({edges}) as edge) as turned)";
    }

    /// <summary>Writes the edges of the band that a latitude lies in; none when it is in no band.</summary>
    private static Phrase OfBand(Phrase latitude, Func<PolygonPart, Parameter> value)
    {
        Phrase band = $"floor(({latitude} - {value(PolygonPart.South)}) / {value(PolygonPart.BandHeight)})::int";
        Phrase starts = $"({value(PolygonPart.Starts)}::bigint[])";
        return $"({value(PolygonPart.Edges)}::bigint[])[{starts}[{band} + 1]:{starts}[{band} + 2] - 1]";
    }
}
