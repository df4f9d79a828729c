using GraphQL;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Gateway.Graph.Schema;

/// <summary>
/// The library's schema, plus what tools ask of it and the library leaves out: where a scalar is specified, deprecated arguments of
/// directives, descriptions of the built-in scalars.
/// </summary>
internal sealed class GraphSchema : GraphQL.Types.Schema
{
    public GraphSchema()
    {
        Comparer = new IntrospectionForm.Order();
        Filter = new IntrospectionForm.Shown();
        IntrospectionForm.Describe(Directives);
    }

    protected override void OnBeforeInitializeType(IGraphType graphType)
    {
        switch (graphType)
        {
            case __Type type when !type.HasField("specifiedByURL"):
                type.AddField(new FieldType
                {
                    Name = "specifiedByURL",
                    Description = "`specifiedByURL` may return a String (in the form of a URL) for custom scalars, "
                        + "otherwise it will return `null`.",
                    ResolvedType = TypeSet.BuiltIn("String"),
                    Resolver = new FuncFieldResolver<IGraphType, object>(context => SpecifiedBy(context.Source)),
                });
                type.AddField(new FieldType
                {
                    Name = "oneOf",
                    ResolvedType = TypeSet.BuiltIn("Boolean"),
                    Resolver = new FuncFieldResolver<IGraphType, object>(context => (context.Source as IInputObjectGraphType)?.IsOneOf),
                });
                break;
            case __Directive directive when directive.Fields.Find("args") is { Arguments: null or { Count: 0 } } args:
                args.Arguments = [new QueryArgument(TypeSet.BuiltIn("Boolean")) { Name = "includeDeprecated", DefaultValue = false }];
                break;
        }

        IntrospectionForm.Describe(graphType);
        base.OnBeforeInitializeType(graphType);
    }

    private static object? SpecifiedBy(IGraphType type) =>
        (type as ScalarGraphType)?.FindAppliedDirective(Gateway.Graph.Schema.Directives.Specified)?.FindArgument("url")?.Value;
}
