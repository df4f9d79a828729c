using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says in SQL what lies in which zone: whole numbers, in words that every database takes, so all give the same answers.</summary>
internal static class LyingTexts
{
    /// <summary>That a row is at the one end of a pair whose other end has this key.</summary>
    public static Phrase Pairs(Phrase row, Lying lying, Phrase owner) =>
        $"{row} in (select {new Name(lying.Rows)} from {ZoneTexts.Pairs} where {new Name(lying.Owner)} = {owner})";

    public static Phrase Write(Zoned zoned, SelectScope scope) => zoned switch
    {
        Covers covers => $"({Covering(covers, scope)})",
        LiesIn lies => Pairs(scope.Term(lies.Row), Lying.InZone, Zone(lies)),
        _ => throw new InvalidOperationException($"{zoned.GetType().Name} has no SQL."),
    };

    /// <summary>
    /// By its box, and then by its edges: a ray to the east crosses them an odd number of times, or the point lies on one of them.
    /// </summary>
    private static Phrase Covering(Covers covers, SelectScope scope)
    {
        Parameter Degrees(ValueRef value, bool isWhole) => new ArgumentParameter(new GridDegrees(value, isWhole));
        var (y, x) = (Degrees(covers.Point.Latitude, true), Degrees(covers.Point.Longitude, true));
        var (latitude, longitude) = (Degrees(covers.Point.Latitude, false), Degrees(covers.Point.Longitude, false));
        var box = covers.Box.Select(scope.Compared).ToArray();
        Phrase within = $"{box[2]} >= {latitude} and {box[0]} <= {latitude} and {box[1]} <= {longitude} and {box[3]} >= {longitude}";
        Phrase turn = $"({y} - from_north) * (to_east - from_east) - ({x} - from_east) * (to_north - from_north)";
        Phrase near = $"from {ZoneTexts.Edges} where shape_id = {scope.Term(covers.Shape)} and to_north >= {y} and from_north <= {y}";
        Phrase on = $"turn = 0 and ({x} between from_east and to_east or {x} between to_east and from_east)";
        Phrase crosses = $"turn > 0 and to_north > {y}";
        Phrase holds = $"max(case when {on} then 1 else 0 end) = 1 or sum(case when {crosses} then 1 else 0 end) % 2 = 1";
        return $"{within} and (select {holds} from (select from_east, to_east, to_north, {turn} as turn {near}) as edge)";
    }

    private static Phrase Zone(LiesIn lies)
    {
        var key = new ArgumentParameter(lies.Key);
        return lies.Border switch
        {
            null => $"{key}",
            var border =>
                $"(select {LoadTexts.Name(border)} from {LoadTexts.Table(lies.Of)} where {LoadTexts.Name(lies.Of.Key)} = {key})",
        };
    }
}
