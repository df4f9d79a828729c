using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Reads a filter on the point of a row: <c>{ near, within, known }</c>.</summary>
internal sealed class LocationPlanner(DataCatalog catalog, Source row)
{
    private const string Filter = "GeoPointFilterInput";
    private const string Within = "GeoWithinInput";

    public Refusal? Refusal { get; private set; }

    /// <summary>The number of conditions.</summary>
    public int Terms { get; private set; }

    /// <summary>The rows named by their ids.</summary>
    public List<NamedRow> Named { get; } = [];

    public Predicate? Plan(AskObject given)
    {
        Terms += given.Fields.Count;
        return PredicatePlanner.All(given.Fields.Select(field => (field.Key, field.Value) switch
        {
            ("near", AskObject circle) => Near.Of(row, GivenCentre.Of(circle), Ranged.Radius(circle.Value("radius")!)),
            ("within", AskObject area) => Area(area),
            ("known", AskLeaf { Current: true }) => Placed.Known(Distance.Point(row)),
            ("known", AskLeaf) => new Not(Placed.Known(Distance.Point(row))),
            (var name, var value) => Null(name, Filter, value, name switch
            {
                "near" => "GeoCircleInput!",
                "within" => Within + "!",
                _ => "Boolean!",
            }),
        }));
    }

    private Predicate? Area(AskObject area)
    {
        if (area.Fields is not [var field])
        {
            return Refuse(new OneFieldWanted(Within, area.Fields.Count) { Location = area.Location });
        }

        return (field.Key, field.Value) switch
        {
            ("box", AskObject box) => WithinBox.Of(row, BoxValues.Of(box)),
            ("polygon", AskList corners) => Corners(corners),
            ("zone", AskLeaf { Current: not null } id) => In(id.Value, catalog.Entity(EntityRole.Zone), border: null),
            ("area", AskLeaf { Current: not null } id) => In(id.Value, catalog.Entity(EntityRole.Area), PlaceMembers.Border.Name),
            (var name, var value) => Null(name, Within, value, name switch
            {
                "box" => "GeoBoxInput!",
                "polygon" => "[GeoPointInput!]!",
                _ => "ID!",
            }),
        };
    }

    /// <summary>In a zone, or within the border of a row.</summary>
    private LiesIn In(ValueRef id, Entity of, string? border)
    {
        var column = border is null ? null : of.ColumnOf(of.Reference(border));
        Named.Add(new NamedRow(of, id, column ?? of.Key));
        return new LiesIn(new ColumnOf(row, row.Entity.Key), new KeyOfId(id, Scalar.String), column, of)
        {
            Derived = Distance.MayBeDerived(row) ? Distance.Point(row) : null,
        };
    }

    private Predicate? Corners(AskList corners) => corners.Items.Count is < Polygon.FewestCorners or > Polygon.MostCorners
        ? Refuse(new PolygonSize(corners.Items.Count, Polygon.FewestCorners, Polygon.MostCorners) { Location = corners.Location })
        : WithinPolygon.Of(row, [.. corners.Items.OfType<AskObject>().Select(GivenCentre.Of)]);

    private Predicate? Null(string name, string type, AskValue value, string expected) =>
        Refuse(new NullRefused(name, type, expected) { Location = value.Location });

    private Predicate? Refuse(Refusal refusal)
    {
        Refusal ??= refusal;
        return null;
    }
}
