using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>The directives of the schema, <c>@cost</c>, <c>@listSize</c> and <c>@specifiedBy</c>, and where they are applied.</summary>
internal static class Directives
{
    public const string Cost = "cost";

    public const string ListSize = "listSize";

    public const string Specified = "specifiedBy";

    public const string OneOf = "oneOf";

    /// <param name="schema">The schema.</param>
    /// <param name="hasOneOf">Whether some input of it takes exactly one field.</param>
    public static void Define(ISchema schema, bool hasOneOf)
    {
        schema.Directives.Register(DefineCost(), DefineListSize(), DefineSpecifiedBy());
        if (hasOneOf)
        {
            schema.Directives.Register(new SchemaDirective(OneOf, DirectiveLocation.InputObject)
            {
                Description = "The `@oneOf` directive says that an input object takes exactly one of its fields, and not null.",
            });
        }
    }

    /// <summary>Sets what a field, argument or input field adds to the cost of an operation.</summary>
    public static T Costing<T>(T target, int weight = 10)
        where T : IMetadataWriter =>
        target.ApplyDirective(Cost, "weight", weight.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static void SpecifiedBy(ScalarGraphType scalar, string address) => scalar.ApplyDirective(Specified, "url", address);

    /// <summary>Sets the page size of a connection.</summary>
    public static FieldType Sized(FieldType connection, Plan.PageLimits limits) => Sized(
        connection,
        (limits.MaximumSize, limits.DefaultSize),
        limits.Backward ? ["first", "last"] : ["first"],
        limits.Nodes ? ["edges", "nodes"] : ["edges"],
        limits.RequireBoundaries);

    /// <summary>Sets the size of a page that is given by an argument.</summary>
    /// <param name="page">The field of the page.</param>
    /// <param name="size">The most it holds, and how much when no argument is given.</param>
    /// <param name="slicing">The arguments that give the size.</param>
    /// <param name="sized">The fields of the page that hold that many items.</param>
    /// <param name="isWanted">Whether one of the arguments must be given.</param>
    public static FieldType Sized(
        FieldType page, (int Most, int Otherwise) size, string[] slicing, string[] sized, bool isWanted) => page.ApplyDirective(
        ListSize, directive => directive
            .AddArgument(new DirectiveArgument("assumedSize") { Value = size.Most })
            .AddArgument(new DirectiveArgument("slicingArguments") { Value = slicing })
            .AddArgument(new DirectiveArgument("slicingArgumentDefaultValue") { Value = size.Otherwise })
            .AddArgument(new DirectiveArgument("sizedFields") { Value = sized })
            .AddArgument(new DirectiveArgument("requireOneSlicingArgument") { Value = isWanted }));

    /// <summary>Sets the assumed length of a list that has no argument for it.</summary>
    public static FieldType Sized(FieldType list, int assumed) => list.ApplyDirective(
        ListSize, directive => directive
            .AddArgument(new DirectiveArgument("assumedSize") { Value = assumed })
            .AddArgument(new DirectiveArgument("requireOneSlicingArgument") { Value = false }));

    private static SchemaDirective DefineCost() => new(
        Cost,
        DirectiveLocation.Scalar,
        DirectiveLocation.Object,
        DirectiveLocation.FieldDefinition,
        DirectiveLocation.ArgumentDefinition,
        DirectiveLocation.Enum,
        DirectiveLocation.InputFieldDefinition)
    {
        Description =
            "The purpose of the `cost` directive is to define a `weight` for GraphQL types, fields, and arguments. "
            + "Static analysis can use these weights when calculating the overall cost of a query or response.",
        Arguments = new QueryArguments(
            Argument("weight", "String", required: true,
                "The `weight` argument defines what value to add to the overall cost for every appearance, or possible "
                + "appearance, of a type, field, argument, etc.")),
    };

    private static SchemaDirective DefineListSize() => new(ListSize, DirectiveLocation.FieldDefinition)
    {
        Description =
            "The purpose of the `@listSize` directive is to either inform the static analysis about the size of "
            + "returned lists (if that information is statically available), or to point the analysis to where to find "
            + "that information.",
        Arguments = new QueryArguments(
            Argument(
                "assumedSize",
                "Int",
                required: false,
                "The `assumedSize` argument can be used to statically define the maximum length of a list returned by a field."),
            new QueryArgument(TypeSet.ListOf(TypeSet.BuiltIn("String")))
            {
                Name = "slicingArguments",
                Description =
                    "The `slicingArguments` argument can be used to define which of the field's arguments with numeric type "
                    + "are slicing arguments, so that their value determines the size of the list returned by that field. It "
                    + "may specify a list of multiple slicing arguments.",
            },
            Argument("slicingArgumentDefaultValue", "Int", required: false,
                "The `slicingArgumentDefaultValue` argument can be used to define a default value for a slicing argument, "
                + "which is used if the argument is not present in a query."),
            new QueryArgument(TypeSet.ListOf(TypeSet.BuiltIn("String")))
            {
                Name = "sizedFields",
                Description =
                    "The `sizedFields` argument can be used to define that the value of the `assumedSize` argument or of a "
                    + "slicing argument does not affect the size of a list returned by a field itself, but that of a list "
                    + "returned by one of its sub-fields.",
            },
            RequireOne()),
    };

    private static QueryArgument RequireOne()
    {
        var argument = Argument("requireOneSlicingArgument", "Boolean", required: true,
            "The `requireOneSlicingArgument` argument can be used to inform the static analysis that it should expect "
            + "that exactly one of the defined slicing arguments is present in a query. If that is not the case (i.e., "
            + "if none or multiple slicing arguments are present), the static analysis may throw an error.");
        argument.DefaultValue = true;
        return argument;
    }

    private static SchemaDirective DefineSpecifiedBy() => new(Specified, DirectiveLocation.Scalar)
    {
        Description =
            "The `@specifiedBy` directive is used within the type system definition language to provide a URL for "
            + "specifying the behavior of custom scalar definitions.",
        Arguments = new QueryArguments(
            Argument("url", "String", required: true,
                "The specifiedBy URL points to a human-readable specification. This field will only read a result for "
                + "scalar types.")),
    };

    private static QueryArgument Argument(string name, string type, bool required, string description) =>
        new(required ? TypeSet.NonNull(TypeSet.BuiltIn(type)) : TypeSet.BuiltIn(type)) { Name = name, Description = description };

    /// <summary>A directive of the schema, not of documents, which introspection shows all the same.</summary>
    private sealed class SchemaDirective(string name, params DirectiveLocation[] locations) : Directive(name, locations)
    {
        public override bool? Introspectable => true;
    }
}
