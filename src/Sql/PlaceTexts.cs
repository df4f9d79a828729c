using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes distances and locations of points in SQL: the same arithmetic in every database.</summary>
internal sealed class PlaceTexts(Dialect dialect, SelectScope scope)
{
    /// <summary>The table of the row that a list lies around.</summary>
    private static readonly Name Owner = new("o");

    /// <summary>
    /// Writes whole millimetres: the diameter of the earth times the angle, rounded to nearest; an unknown distance is the farthest.
    /// </summary>
    public Phrase Millimetres(Distance distance)
    {
        var chord = dialect.Smaller($"1.0", $"sqrt({Haversine(distance.Latitude, distance.Longitude, distance.Centre)})");
        var millimetres = dialect.WithoutFraction($"12742017600.0 * asin({chord}) + 0.5");
        var isKnown = scope.Term(new Complete([distance.Latitude, distance.Longitude]));
        return $"case when {isKnown} then {millimetres} else {new Count(Distance.Unknown)} end";
    }

    public Phrase Write(Placed placed) => placed switch
    {
        Near near => $"({InCircle(near)})",
        WithinBox box => $"({InBox(box)})",
        WithinPolygon polygon => $"({InPolygon(polygon)})",
        _ => throw new InvalidOperationException($"{placed.GetType().Name} has no SQL."),
    };

    /// <summary>Restricts to latitudes and longitudes that an index can range over.</summary>
    public Phrase Between(Term latitude, Term longitude, Func<BoxSide, Phrase> side)
    {
        var (y, x) = (scope.Compared(latitude), scope.Compared(longitude));
        Phrase[] bounds =
        [
            $"{y} >= {side(BoxSide.South)}", $"{y} <= {side(BoxSide.North)}",
            $"{x} >= {side(BoxSide.West)}", $"{x} <= {side(BoxSide.East)}",
        ];
        return Phrase.Join($" and ", bounds);
    }

    /// <summary>
    /// Writes the row around whose point a list lies, as a table: its point, and the box around the circle, computed once per list instead
    /// of once per row. It appears once for each strip of the box: a row of the list is in one of them.
    /// </summary>
    public static Phrase WithOwner(Dialect dialect, Entity owner, Near near, Phrase key)
    {
        var height = new ArgumentParameter(new ConvertedRadius(near.Radius, RadiusMeasure.Degrees));
        var sine = new ArgumentParameter(new ConvertedRadius(near.Radius, RadiusMeasure.Sine));
        Phrase width = $"case when abs(latitude) + {height} > 89 then 360 else degrees(asin({sine} / cos(radians(latitude)))) end";
        Phrase point = $"select id, latitude, longitude, cos(radians(latitude)) as cosine, {width} as width from {PlaceOf(owner, near)}";
        Phrase known = $"where id = {key} and latitude is not null and longitude is not null";
        Phrase crosses = $"longitude - width < -180 or longitude + width > 180";
        Phrase west = $"case when {crosses} then -180 else longitude - width end";
        Phrase east = $"case when {crosses} then 180 else longitude + width end";
        Phrase box = $"latitude - {height} as south, latitude + {height} as north, {west} as west, {east} as east";
        Phrase boxes = $"select id, latitude, longitude, cosine, {box} from ({point} {known}) as point";
        Phrase first = $"select id, latitude, longitude, cosine, south, north, west, east, {Strips.Of($"south", dialect)} as strip";
        Phrase next = $"select id, latitude, longitude, cosine, south, north, west, east, strip + 1";
        Phrase more = $"strip < {Strips.Of($"north", dialect)}";
        return $"with recursive {Owner} as ({first} from ({boxes}) as box union all {next} from {Owner} where {more})";
    }

    /// <summary>Puts that table before those of a list.</summary>
    public static Phrase FromOwner(Phrase tables) => $"{Owner} cross join {tables}";

    /// <summary>Tests whether a row differs from the one the list lies around.</summary>
    public static Phrase NotOwner(Phrase key) => $"{key} <> {Owner}.id";

    /// <summary>Writes the table of the row; where derived points are admitted, they replace the published ones.</summary>
    private static Phrase PlaceOf(Entity owner, Near near) => near.Latitude is ColumnOf { Column.Role: ColumnRole.LocatedLatitude }
        ? (Phrase)$"(select id, located_latitude as latitude, located_longitude as longitude from {new Name(owner.Table)}) as place"
        : $"{new Name(owner.Table)}";

    private Phrase InCircle(Near near)
    {
        var box = Between(near.Latitude, near.Longitude, side => near.Centre is GivenCentre given
            ? (Phrase)$"{new ArgumentParameter(new CircleSide(given, near.Radius, side))}"
            : OfOwner(side));
        var reach = new ArgumentParameter(new ConvertedRadius(near.Radius, RadiusMeasure.Haversine));
        Phrase within = $"{box} and {Haversine(near.Latitude, near.Longitude, near.Centre)} <= {reach}";
        return near.Centre is OwnerCentre
            ? $"{Strips.Of(scope.Term(near.Latitude), dialect)} = {Owner}.strip and {within}"
            : within;
    }

    private static Phrase OfOwner(BoxSide side) => side switch
    {
        BoxSide.South => $"{Owner}.south",
        BoxSide.West => $"{Owner}.west",
        BoxSide.North => $"{Owner}.north",
        _ => $"{Owner}.east",
    };

    /// <summary>A single range of longitudes; for a box that crosses the 180th meridian all of them, filtered to its two sides.</summary>
    private Phrase InBox(WithinBox within)
    {
        var box = within.Box;
        var bounds = Between(within.Latitude, within.Longitude, side => (Phrase)$"{new ArgumentParameter(side switch
        {
            BoxSide.South => box.South,
            BoxSide.North => box.North,
            BoxSide.West => new LongitudeBound(box, BoxBound.Least),
            _ => new LongitudeBound(box, BoxBound.Most),
        })}");
        var longitude = scope.Term(within.Longitude);
        return $"{bounds} and ({longitude} >= {new ArgumentParameter(box.West)} or {longitude} <= {new ArgumentParameter(box.East)})";
    }

    private Phrase InPolygon(WithinPolygon polygon)
    {
        PolygonValue Value(PolygonPart part) => new(polygon.Corners, part);
        var bounds = Between(polygon.Latitude, polygon.Longitude, side => (Phrase)$"{new ArgumentParameter(Value(side switch
        {
            BoxSide.South => PolygonPart.South,
            BoxSide.West => PolygonPart.West,
            BoxSide.North => PolygonPart.North,
            _ => PolygonPart.East,
        }))}");
        return $"{bounds} and {dialect.WithinPolygon(scope.Term(polygon.Latitude), scope.Term(polygon.Longitude), polygon.Corners)}";
    }

    private Phrase Haversine(Term latitude, Term longitude, Centre centre)
    {
        var (y, x) = (scope.Term(latitude), scope.Term(longitude));
        var (fromY, fromX, cosine) = centre is GivenCentre given
            ? ((Phrase)$"{new ArgumentParameter(given.Latitude)}", (Phrase)$"{new ArgumentParameter(given.Longitude)}",
                (Phrase)$"{new ArgumentParameter(new CosineOf(given.Latitude))}")
            : ($"{Owner}.latitude", $"{Owner}.longitude", $"{Owner}.cosine");

        // The factor is π / 360: bit for bit the result of radians(…) / 2, but cheaper.
        Phrase Square(Phrase to, Phrase from) => $"pow(sin(({to} - {from}) * 0.008726646259971648), 2)";
        return $"{Square(y, fromY)} + cos({y} * 0.017453292519943295) * {cosine} * {Square(x, fromX)}";
    }
}
