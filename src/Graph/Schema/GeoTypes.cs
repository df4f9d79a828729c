using Gateway.Catalog;
using Gateway.Plan;
using GraphQL;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>Points on the map, and the location inputs: all degrees are WGS84, all lengths metres on the sphere.</summary>
internal sealed class GeoTypes(TypeSet types)
{
    /// <summary>The cost of finding the rows of a list by location.</summary>
    public const int OfDistance = 20;

    /// <summary>The cost of each corner of a polygon.</summary>
    private const int OfCorner = 1;

    public ObjectGraphType Point() => types.Get<ObjectGraphType>(
        GraphNames.Point, "A point on the map, in decimal degrees (WGS84).", type =>
        {
            type.AddField(Required("latitude", "Latitude (緯度).", "Float"));
            type.AddField(Required("longitude", "Longitude (経度).", "Float"));
            var distance = Required("distance", "Distance from another point, in metres on the sphere, to the millimetre.", "Float");
            distance.Arguments = [new QueryArgument(TypeSet.NonNull(PointInput())) { Name = "from", Description = "The other point." }];
            type.AddField(Directives.Costing(distance));
        });

    /// <summary>The argument of a list that can be sorted by distance.</summary>
    public IEnumerable<QueryArgument> Near(Entity subject) =>
        subject.IsLocated ? [Near("Nearest first, ahead of any other order; rows without a point are left out.")] : [];

    /// <summary>The argument of a list whose rows may have points derived from addresses.</summary>
    public static IEnumerable<QueryArgument> DerivedLocations(Entity subject)
    {
        if (subject.FindColumn(ColumnRole.LocatedLatitude) is not null)
        {
            yield return new QueryArgument(TypeSet.BuiltIn("Boolean"))
            {
                Name = GraphNames.DerivedLocations,
                DefaultValue = false,
                Description = "Whether points derived from addresses count where none was published (see `locationGrain`), in these rows "
                    + "and those they refer to.",
            };
        }
    }

    public QueryArgument Near(string description) => Directives.Costing(
        new QueryArgument(NearInput()) { Name = GraphNames.Near, Description = description }, OfDistance);

    /// <summary>The argument of a list of zones that gives a point.</summary>
    public IEnumerable<QueryArgument> At(Entity element) => element.Role is not EntityRole.Zone ? [] :
    [
        Directives.Costing(
            new QueryArgument(PointInput())
            {
                Name = ListArguments.At,
                Description = "Only those that contain this point, edges included. It is rounded to 7 decimals, as shapes are.",
            },
            OfDistance),
    ];

    /// <summary>The arguments of a list around a row.</summary>
    public IEnumerable<QueryArgument> Around(Entity element)
    {
        if (element.FindColumn(ColumnRole.Category) is { Type.Enum: { } categories })
        {
            yield return new QueryArgument(TypeSet.ListOf(types.Leaf(Scalar.Enum, categories)))
            {
                Name = "category",
                Description = "Of these kinds only.",
            };
        }

        yield return new QueryArgument(TypeSet.BuiltIn("Float"))
        {
            Name = "radius",
            DefaultValue = NearPlanner.DefaultRadius,
            Description = Radius,
        };
    }

    /// <summary>The distance of an edge's row.</summary>
    public static FieldType Distance() => new()
    {
        Name = "distance",
        Description = "Distance from the point of `near`, in metres to the millimetre; null if the list has none.",
        ResolvedType = TypeSet.BuiltIn("Float"),
    };

    /// <summary>The counts of a list's rows in the cells of a map.</summary>
    public FieldType Cells() => Directives.Costing(
        new FieldType
        {
            Name = "cells",
            Description = "How many rows of the whole list, not just of the page, lie in each cell of a map. Empty cells are left out; row "
                + "by row from the south-west.",
            ResolvedType = TypeSet.NonNull(TypeSet.ListOf(Cell())),
            Arguments =
            [
                new QueryArgument(TypeSet.NonNull(Box())) { Name = "box", Description = "Rows outside it are not counted." },
                new QueryArgument(TypeSet.NonNull(TypeSet.BuiltIn("Int")))
                {
                    Name = "zoom",
                    Description = $"The zoom of the map, 0 to {CellsPlanner.LargestZoom}: a cell has sides of 90 degrees at zoom 0, and of "
                        + "half that at each further one, a quarter of a tile of 256 pixels. The box may have "
                        + $"{CellsPlanner.MostCells} cells.",
                },
            ],
        },
        OfDistance);

    public InputObjectGraphType Filter() => types.Get<InputObjectGraphType>(
        GraphNames.Filter(GraphNames.Point), "Where a point lies. A row without a point is nowhere.", type =>
        {
            type.AddField(Directives.Costing(Field("near", "Within a circle.", Circle()), OfDistance));
            type.AddField(Directives.Costing(Field("within", "Within a part of the map.", Within())));
            type.AddField(Directives.Costing(Field("known", "Whether there is a point.", TypeSet.BuiltIn("Boolean"))));
        });

    public InputObjectGraphType Sort() => types.Get<InputObjectGraphType>(
        GraphNames.Sort(GraphNames.Point),
        "The order of points. It has one direction; a list is read from its end by `last`.",
        type => type.AddField(Directives.Costing(
            Field("nearestTo", "The nearest to this point first; rows without a point come last.", PointInput()), OfDistance)));

    private static string Radius =>
        FormattableString.Invariant($"Radius in metres, over 0, at most {Sphere.LargestCircle:N0}; the edge is included.");

    private InputObjectGraphType NearInput() => types.Get<InputObjectGraphType>(
        "NearInput", "The point to search around. In lists under other rows, the radius is required.", type =>
        {
            Degrees(type);
            type.AddField(Field("radius", Radius + " Left out: all rows with a point.", TypeSet.BuiltIn("Float")));
        });

    private InputObjectGraphType PointInput() =>
        types.Get<InputObjectGraphType>("GeoPointInput", "A point in decimal degrees (WGS84).", Degrees);

    private InputObjectGraphType Circle() => types.Get<InputObjectGraphType>("GeoCircleInput", "A circle on the sphere.", type =>
    {
        Degrees(type);
        type.AddField(Required("radius", Radius, "Float"));
    });

    private InputObjectGraphType Box() => types.Get<InputObjectGraphType>(
        "GeoBoxInput", "A part of the map, its edges included. When west is larger than east it crosses the 180th meridian.", type =>
        {
            type.AddField(Required("south", "Minimum latitude, −90 to 90.", "Float"));
            type.AddField(Required("west", "Its western longitude, −180 to 180.", "Float"));
            type.AddField(Required("north", "Maximum latitude, not below south.", "Float"));
            type.AddField(Required("east", "Its eastern longitude, −180 to 180.", "Float"));
        });

    private InputObjectGraphType Within() => types.Get<InputObjectGraphType>(
        "GeoWithinInput", "A part of the map: exactly one of its fields.", type =>
        {
            type.ApplyDirective(Directives.OneOf);
            type.IsOneOf = true;
            type.AddField(Field("box", "A box, given by its sides.", Box()));
            type.AddField(Directives.Costing(Field(
                "polygon",
                $"A polygon, given by its corners in order, {Polygon.FewestCorners} to {Polygon.MostCorners}; it closes itself, and its "
                    + "edge belongs to it. Where it crosses itself, what it encircles an even number of times is outside. It is drawn on "
                    + $"the plane of degrees and does not cross the 180th meridian. Each corner adds {OfCorner} to the cost.",
                TypeSet.ListOf(PointInput())), OfCorner));
            type.AddField(Field("zone", "The shape of this zone, its edge included.", TypeSet.BuiltIn("ID")));
            type.AddField(Field("area", "The border of this Area; one without a border is an error.", TypeSet.BuiltIn("ID")));
        });

    private ObjectGraphType Cell() => types.Get<ObjectGraphType>(
        GraphNames.Cell, "A cell of a map. Cells do not move with the box.", type =>
        {
            type.AddField(Required("latitude", "Latitude of its centre.", "Float"));
            type.AddField(Required("longitude", "Longitude of its centre.", "Float"));
            type.AddField(Required("count", "The number of rows in it and in the box.", "Int"));
        });

    private static void Degrees(InputObjectGraphType type)
    {
        type.AddField(Required("latitude", "−90 to 90.", "Float"));
        type.AddField(Required("longitude", "−180 to 180.", "Float"));
    }

    private static FieldType Required(string name, string description, string type) =>
        Field(name, description, TypeSet.NonNull(TypeSet.BuiltIn(type)));

    private static FieldType Field(string name, string? description, IGraphType type) =>
        new() { Name = name, Description = description, ResolvedType = type };
}
