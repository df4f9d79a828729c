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
    /// By its edges: a ray to the east crosses them an odd number of times, or the point lies on one of them. Which rows come into question
    /// their boxes say, first and by themselves: few, whatever order and page are asked for.
    /// </summary>
    private static Phrase Covering(Covers covers, SelectScope scope)
    {
        var (y, x) = (Degrees(covers.Point.Latitude, isWhole: true), Degrees(covers.Point.Longitude, isWhole: true));
        Phrase within = $"{scope.Term(covers.Key)} in ({InBox(covers.Key.Source.Entity, covers.Point)})";
        Phrase turn = $"({y} - from_north) * (to_east - from_east) - ({x} - from_east) * (to_north - from_north)";
        Phrase near = $"from {ZoneTexts.Edges} where shape_id = {scope.Term(covers.Shape)} and to_north >= {y} and from_north <= {y}";
        Phrase on = $"turn = 0 and ({x} between from_east and to_east or {x} between to_east and from_east)";
        Phrase crosses = $"turn > 0 and to_north > {y}";
        Phrase holds = $"max(case when {on} then 1 else 0 end) = 1 or sum(case when {crosses} then 1 else 0 end) % 2 = 1";
        return $"{within} and (select {holds} from (select from_east, to_east, to_north, {turn} as turn {near}) as edge)";
    }

    /// <summary>All of it stands in one index.</summary>
    private static Phrase InBox(Entity entity, GivenCentre point)
    {
        Name Side(ColumnRole role) => LoadTexts.Name(entity.Column(role));
        var (latitude, longitude) = (Degrees(point.Latitude, isWhole: false), Degrees(point.Longitude, isWhole: false));
        Phrase byLatitude = $"{Side(ColumnRole.North)} >= {latitude} and {Side(ColumnRole.South)} <= {latitude}";
        Phrase byLongitude = $"{Side(ColumnRole.West)} <= {longitude} and {Side(ColumnRole.East)} >= {longitude}";
        return $"select {LoadTexts.Name(entity.Key)} from {LoadTexts.Table(entity)} where {byLatitude} and {byLongitude}";
    }

    private static ArgumentParameter Degrees(ValueRef value, bool isWhole) => new(new GridDegrees(value, isWhole));

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
