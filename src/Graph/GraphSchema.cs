using GraphQL;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Gateway.Graph;

/// <summary>
/// The library's schema, with what tools ask of it and the library leaves out: where a scalar is specified, deprecated arguments of
/// directives, words on the scalars of the specification.
/// </summary>
internal sealed class GraphSchema : Schema
{
    private static readonly Dictionary<string, string> SpecifiedScalars = new(StringComparer.Ordinal)
    {
        ["String"] = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
            + "The String type is most often used by GraphQL to represent free-form human-readable text.",
        ["Boolean"] = "The `Boolean` scalar type represents `true` or `false`.",
        ["Int"] = "The `Int` scalar type represents non-fractional signed whole numeric values. "
            + "Int can represent values between -(2^31) and 2^31 - 1.",
        ["Float"] = "The `Float` scalar type represents signed double-precision fractional values as specified by "
            + "[IEEE 754](http://en.wikipedia.org/wiki/IEEE_floating_point).",
        ["ID"] = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. "
            + "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. "
            + "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
    };

    protected override void OnBeforeInitializeType(IGraphType graphType)
    {
        switch (graphType)
        {
            case __Type type when !type.HasField("specifiedByURL"):
                type.AddField(new FieldType
                {
                    Name = "specifiedByURL",
                    ResolvedType = TypeSet.BuiltIn("String"),
                    Resolver = new FuncFieldResolver<IGraphType, object>(context => SpecifiedBy(context.Source)),
                });
                break;
            case __Directive directive when directive.Fields.Find("args") is { Arguments: null or { Count: 0 } } args:
                args.Arguments = [new QueryArgument(TypeSet.BuiltIn("Boolean")) { Name = "includeDeprecated", DefaultValue = false }];
                break;
        }

        base.OnBeforeInitializeType(graphType);
    }

    /// <summary>Afterwards, for the library finds these scalars last.</summary>
    public void DescribeScalars()
    {
        foreach (var scalar in AllTypes.OfType<ScalarGraphType>())
        {
            scalar.Description ??= SpecifiedScalars.GetValueOrDefault(scalar.Name);
        }
    }

    private static object? SpecifiedBy(IGraphType type) =>
        (type as ScalarGraphType)?.FindAppliedDirective(Gateway.Graph.Directives.Specified)?.FindArgument("url")?.Value;
}
