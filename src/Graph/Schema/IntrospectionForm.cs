using GraphQL;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Schema;

/// <summary>Introspection of types, directives and itself, where the library's words or order differ from HotChocolate's.</summary>
internal static class IntrospectionForm
{
    private static readonly Dictionary<string, string> Scalars = new(StringComparer.Ordinal)
    {
        ["String"] = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
        ["Boolean"] = "The `Boolean` scalar type represents `true` or `false`.",
        ["Int"] = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
        ["Float"] = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](http://en.wikipedia.org/wiki/IEEE_floating_point).",
        ["ID"] = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
    };

    /// <summary>Must be called for each type before its fields are final.</summary>
    public static void Describe(IGraphType type)
    {
        switch (type)
        {
            case __Schema schema when schema.Fields.Find("subscriptionType") is { } field:
                field.Description = "If this server support subscription, the type that subscription operations will be rooted at.";
                break;
            case __TypeKind kinds:
                kinds.Description = "An enum describing what kind of type a given `__Type` is.";
                SetDescription(kinds, "OBJECT", "Indicates this type is an object. `fields` and `interfaces` are valid fields.");
                break;
            case __DirectiveLocation locations:
                SetDescription(locations, "ARGUMENT_DEFINITION", "Location adjacent to an argument definition");
                SetDescription(locations, "ENUM", "Location adjacent to an enum definition.");
                SetDescription(locations, "ENUM_VALUE", "Location adjacent to an enum value definition.");
                break;
            case __Directive directive:
                DescribeDirective(directive);
                break;
        }

        if (type is __Type or __Field or __Directive)
        {
            RequireFlags((IComplexGraphType)type);
        }
    }

    /// <summary>Must be called once all types exist: built-in scalars come last, and directive locations are only created then.</summary>
    public static void Finish(ISchema schema)
    {
        if (schema.Directives.Find("deprecated") is { } deprecated)
        {
            deprecated.Locations.Clear();
            deprecated.Locations.AddRange(
                [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.EnumValue, DirectiveLocation.InputFieldDefinition]);
        }

        foreach (var (name, text) in Scalars)
        {
            if (schema.AllTypes[name] is { } scalar)
            {
                scalar.Description = text;
            }
        }

        FindByAnyName(schema.TypeMetaFieldType);
    }

    /// <summary>No type has a blank name, but the library treats asking for one as an error.</summary>
    private static void FindByAnyName(FieldType field)
    {
        var find = field.Resolver!;
        field.Resolver = new FuncFieldResolver<object>(context =>
            string.IsNullOrWhiteSpace(context.GetArgument<string>("name")) ? default : find.ResolveAsync(context));
    }

    public static void Describe(SchemaDirectives directives)
    {
        directives.Skip.Description = "Directs the executor to skip this field or fragment when the `if` argument is true.";
        directives.Include.Description = "Directs the executor to include this field or fragment only when the `if` argument is true.";
        directives.Deprecated.Description = "The @deprecated directive is used within the type system definition language to indicate deprecated portions of a GraphQL service’s schema,such as deprecated fields on a type or deprecated enum values.";
        if (directives.Deprecated.Arguments?.Find("reason") is { } reason)
        {
            reason.Description = "Deprecations include a reason for why it is deprecated, which is formatted using Markdown syntax (as specified by CommonMark).";
            reason.DefaultValue = "No longer supported.";
        }
    }

    private static void DescribeDirective(__Directive directive)
    {
        foreach (var name in (string[])["onOperation", "onFragment", "onField"])
        {
            if (directive.Fields.Find(name) is { } field)
            {
                field.DeprecationReason = "Use `locations`.";
            }
        }
    }

    /// <summary>Makes <c>includeDeprecated</c> non-null.</summary>
    private static void RequireFlags(IComplexGraphType type)
    {
        foreach (var field in type.Fields.Where(f => f.Arguments?.Find("includeDeprecated") is not null))
        {
            field.Arguments = [new QueryArgument(TypeSet.NonNull(TypeSet.BuiltIn("Boolean"))) { Name = "includeDeprecated", DefaultValue = false }];
        }
    }

    private static void SetDescription(EnumerationGraphType type, string value, string text)
    {
        if (type.Values.FindByName(value) is { } found)
        {
            found.Description = text;
        }
    }

    /// <summary>Introspection types come first; directives in HotChocolate's order.</summary>
    internal sealed class Order : DefaultSchemaComparer
    {
        private static readonly string[] Directives = ["skip", "include", "deprecated", "cost", "listSize", "specifiedBy"];

        public override IComparer<IGraphType> TypeComparer { get; } = Comparer<IGraphType>.Create(
            (one, other) => (one.Name[0] == '_', other.Name[0] == '_') switch
            {
                (true, false) => -1,
                (false, true) => 1,
                (true, true) => string.CompareOrdinal(one.Name, other.Name),
                _ => 0,
            });

        public override IComparer<Directive> DirectiveComparer { get; } = Comparer<Directive>.Create(
            (one, other) => Array.IndexOf(Directives, one.Name).CompareTo(Array.IndexOf(Directives, other.Name)));
    }

    /// <summary>Shows <c>isRepeatable</c> too, which the library answers but does not list.</summary>
    internal sealed class Shown : DefaultSchemaFilter
    {
        public override Task<bool> AllowField(IGraphType parent, IFieldType field) =>
            parent is __Directive && field.Name == "isRepeatable" ? Allowed : base.AllowField(parent, field);
    }
}
