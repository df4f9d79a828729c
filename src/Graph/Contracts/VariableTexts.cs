using Gateway.Graph.Documents;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Contracts;

/// <summary>Describes the variables of an operation: a document cannot, but the schema describes the place where each is used.</summary>
internal sealed class VariableTexts(ISchema schema, ValidDocument document) : SelectionWalk(schema, document, isOnce: true)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Returns the descriptions by variable name; variables without one are left out.</summary>
    public IReadOnlyDictionary<string, string> Read(GraphQLOperationDefinition operation)
    {
        Selections(operation.SelectionSet, SchemaFields.Root(Schema, operation.Operation));
        return texts;
    }

    protected override bool Field(GraphQLField field, IGraphType? type)
    {
        var definition = DefinitionOf(field, type);
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            if (definition?.Arguments?.Find(argument.Name.Value) is { } declared)
            {
                Look(argument.Value, declared.ResolvedType!, declared.Description);
            }
        }

        return Below(field, definition);
    }

    private void Look(GraphQLValue value, IGraphType type, string? text)
    {
        switch (value)
        {
            case GraphQLVariable variable when !string.IsNullOrEmpty(text):
                texts.TryAdd(variable.Name.StringValue, text);
                break;
            case GraphQLListValue list:
                list.Values?.ForEach(item => Look(item, type, text));
                break;
            case GraphQLObjectValue sent when TypeForms.Named(type) is IInputObjectGraphType input:
                foreach (var member in sent.Fields ?? [])
                {
                    if (input.Fields.Find(member.Name.Value) is { } declared)
                    {
                        var own = string.IsNullOrEmpty(declared.Description) ? text : declared.Description;
                        Look(member.Value, declared.ResolvedType!, own);
                    }
                }

                break;
        }
    }
}
