using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Writes in SQL what lies in which zone: in whole numbers and portable across databases, so that all give the same answers.
/// </summary>
internal static class SpatialPairTexts
{
    /// <summary>Tests whether a row is one side of a pair whose other side has this key.</summary>
    public static Phrase Pairs(Phrase row, SpatialPairs relation, Phrase owner) =>
        $"{row} in (select {new Name(relation.Rows)} from {ZoneTexts.Pairs} where {new Name(relation.Owner)} = {owner})";

    public static Phrase Write(Zoned zoned, SelectScope scope) => zoned switch
    {
        Covers covers => $"({Covering(covers, scope)})",
        LiesIn { Derived: var (latitude, longitude) } lies =>
            $"({InPairs(lies, scope)} or {Shaped(Zone(lies), scope.Term(latitude), scope.Term(longitude))})",
        LiesIn lies => InPairs(lies, scope),
        _ => throw new InvalidOperationException($"{zoned.GetType().Name} has no SQL."),
    };

    /// <summary>Bounding boxes select the candidate rows first: they are few, whatever the order and page.</summary>
    private static Phrase Covering(Covers covers, SelectScope scope)
    {
        Phrase y = $"{Degrees(covers.Point.Latitude, isWhole: true)}";
        Phrase x = $"{Degrees(covers.Point.Longitude, isWhole: true)}";
        Phrase within = $"{scope.Term(covers.Key)} in ({InBox(covers.Key.Source.Entity, covers.Point)})";
        return $"{within} and {Holding(scope.Term(covers.Shape), y, x)}";
    }

    private static Phrase InPairs(LiesIn lies, SelectScope scope) => Pairs(scope.Term(lies.Row), SpatialPairs.InZone, Zone(lies));

    /// <summary>
    /// Tests whether the shape of a zone contains a point given by columns; its bounding box excludes most of them early.
    /// </summary>
    private static Phrase Shaped(Phrase zone, Phrase latitude, Phrase longitude)
    {
        Phrase inBox = $"box_north >= {latitude} and box_south <= {latitude} and box_west <= {longitude} and box_east >= {longitude}";
        var holds = Holding($"zone.shape_id", Grid(latitude), Grid(longitude));
        return $"exists (select 1 from zone where id = {zone} and {inBox} and {holds})";
    }

    /// <summary>Converts degrees to the units in which shapes are stored.</summary>
    private static Phrase Grid(Phrase degrees) => $"cast(round({degrees} * {new Count(Corner.PerDegree)}) as bigint)";

    /// <summary>
    /// Tests whether a shape contains a point, by its edges: a ray to the east crosses them an odd number of times,
    /// or the point lies on one.
    /// </summary>
    private static Phrase Holding(Phrase shape, Phrase y, Phrase x)
    {
        Phrase turn = $"({y} - from_north) * (to_east - from_east) - ({x} - from_east) * (to_north - from_north)";
        Phrase near = $"from {ZoneTexts.Edges} where shape_id = {shape} and to_north >= {y} and from_north <= {y}";
        Phrase on = $"turn = 0 and ({x} between from_east and to_east or {x} between to_east and from_east)";
        Phrase crosses = $"turn > 0 and to_north > {y}";
        Phrase holds = $"max(case when {on} then 1 else 0 end) = 1 or sum(case when {crosses} then 1 else 0 end) % 2 = 1";
        return $"(select {holds} from (select from_east, to_east, to_north, {turn} as turn {near}) as edge)";
    }

    /// <summary>One index holds all of these columns.</summary>
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
