using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Asking;

/// <summary>
/// The only reader of selections: turns a validated operation and its variables into what is asked for. Fragments, aliases, merged fields,
/// <c>@skip</c> and <c>@include</c> end here.
/// </summary>
internal sealed class AskReader
{
    private static readonly Dictionary<string, AskValue> NoArguments = [];

    private readonly ISchema schema;
    private readonly ValidDocument document;
    private readonly FieldCollector collector;
    private readonly ArgumentReader arguments;

    private AskReader(PreparedOperation operation, ISchema schema)
    {
        this.schema = schema;
        document = operation.Operation.Document;
        collector = new FieldCollector(schema, document, operation.Variables);
        arguments = new ArgumentReader(document.Source, operation.Variables);
    }

    public static AskReading Read(PreparedOperation operation, ISchema schema) =>
        new AskReader(operation, schema).Root(operation.Operation);

    private AskReading Root(ValidOperation operation)
    {
        var root = SchemaFields.Root(schema, operation.Syntax.Operation)!;
        var collected = collector.Collect(root, [operation.Syntax.SelectionSet]);
        var fields = new List<AskField>(collected.Count);
        foreach (var (key, nodes) in collected)
        {
            if (!IsMeta(nodes[0]))
            {
                fields.Add(Field(root, key, nodes));
            }
        }

        return new AskReading(new Ask(fields), [.. collected.Keys]);
    }

    private bool IsMeta(GraphQLField field) =>
        field.Name.Value == schema.SchemaMetaFieldType.Name || field.Name.Value == schema.TypeMetaFieldType.Name;

    private AskField Field(IObjectGraphType owner, string key, List<GraphQLField> nodes)
    {
        var node = nodes[0];
        var name = node.Name.StringValue;
        var location = document.Source.Of(node);
        if (owner.Fields.Find(name) is not { } definition)
        {
            return new AskField(key, name, NoArguments, AskSelection.None, [location]);
        }

        var given = arguments.Read(owner, definition, node, out var refusal);
        return new AskField(key, name, given, Selection(definition.ResolvedType!, nodes), [location]) { Refusal = refusal };
    }

    private AskSelection Selection(IGraphType type, List<GraphQLField> nodes)
    {
        var possible = TypeForms.Possible(TypeForms.Named(type));
        var sets = nodes.Select(n => n.SelectionSet).OfType<GraphQLSelectionSet>().ToArray();
        return sets.Length == 0
            ? AskSelection.None
            : new AskSelection(possible.ToDictionary(t => t.Name, t => Fields(t, sets), StringComparer.Ordinal));
    }

    private IReadOnlyList<AskField> Fields(IObjectGraphType type, GraphQLSelectionSet[] sets) =>
        [.. collector.Collect(type, sets).Select(f => Field(type, f.Key, f.Value))];
}

/// <summary>What an operation asks for.</summary>
/// <param name="Keys"> All response keys of the root, in order. Those without a field in <paramref name="Ask"/> are meta fields, answered
/// by the library.
/// </param>
internal sealed record AskReading(Ask Ask, IReadOnlyList<string> Keys);
