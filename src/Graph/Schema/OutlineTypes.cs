using Gateway.Catalog;
using Gateway.Plan;
using GraphQL.Types;
using FieldType = GraphQL.Types.FieldType;

namespace Gateway.Graph.Schema;

/// <summary>Shapes on the map as fields: their own scalar, and the argument for the level of detail.</summary>
internal sealed class OutlineTypes(TypeSet types)
{
    /// <summary>The cost of a shape: it may be as large as a thousand other values.</summary>
    private const int OfShape = 50;

    public FieldType Field(Outline outline) => Directives.Costing(
        new FieldType
        {
            Name = outline.Name,
            Description = TypeSet.Text(outline.Description),
            ResolvedType = types.Get<GeoJsonScalar>(
                GeoJsonScalar.TypeName, GeoJsonScalar.Text, type => Directives.SpecifiedBy(type, GeoJsonScalar.Address)),
            Arguments =
            [
                new QueryArgument(TypeSet.BuiltIn("Float"))
                {
                    Name = OutlinePlanner.Simplify,
                    Description = "Less detail: how far an edge may be moved, in metres, at most "
                        + FormattableString.Invariant($"{OutlinePlanner.CoarsestSimplify:N0}. Left out: all detail, but nothing larger ")
                        + FormattableString.Invariant($"than {OutlineOutput.MaximumWithoutTolerance:N0} bytes; 0 = all detail, ")
                        + "however large.",
                },
            ],
        },
        OfShape);
}
