using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>State shared by the rules while one document is walked: the schema, the document, and the current path.</summary>
internal sealed class RuleContext(ISchema schema, ValidDocument document)
{
    public ISchema Schema => schema;

    public ValidDocument Document => document;

    /// <summary>The response keys of the fields the walk is inside of.</summary>
    public List<string> Path { get; } = [];

    /// <summary>The path for an error; null at the root.</summary>
    public IReadOnlyList<object>? ErrorPath => Path.Count == 0 ? null : [.. Path];

    public AskLocation At(ASTNode node) => document.Source.Of(node);

    public IGraphType? Type(ROM name) => schema.AllTypes[name];

    public IObjectGraphType? Root(OperationType operation) => SchemaFields.Root(schema, operation);

    public static string ResponseName(GraphQLField field) => (field.Alias?.Name ?? field.Name).StringValue;
}
