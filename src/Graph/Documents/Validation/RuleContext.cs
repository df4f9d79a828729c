using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>What the rules share while one document is walked: the schema, the document, and where the walk is.</summary>
internal sealed class RuleContext(ISchema schema, ValidDocument document)
{
    public ISchema Schema => schema;

    public ValidDocument Document => document;

    /// <summary>Response keys of the fields that the walk is in.</summary>
    public List<string> Path { get; } = [];

    /// <summary>The path for an error; null at the root.</summary>
    public IReadOnlyList<object>? ErrorPath => Path.Count == 0 ? null : [.. Path];

    public AskLocation At(ASTNode node) => document.Source.Of(node);

    public IGraphType? Type(ROM name) => schema.AllTypes[name];

    public IObjectGraphType? Root(OperationType operation) => SchemaFields.Root(schema, operation);

    public static string ResponseName(GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;
}
