using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Rules about fields: they exist on their type; objects have a selection, leaves have none.</summary>
internal sealed class FieldRules(RuleContext context)
{
    private const string Selections = "Field-Selections-on-Objects-Interfaces-and-Unions-Types";

    public List<GraphError> Errors { get; } = [];

    public void Field(GraphQLField field, IGraphType type, FieldType? definition)
    {
        if (definition is null)
        {
            Missing(field, type);
            return;
        }

        var named = TypeForms.Named(definition.ResolvedType!);
        var hasSelection = field.SelectionSet is { Selections.Count: > 0 };
        if (TypeForms.IsComposite(named) && !hasSelection)
        {
            var text = $"Field \"{field.Name.StringValue}\" of type \"{definition.ResolvedType}\" must have a selection of subfields. "
                + $"Did you mean \"{field.Name.StringValue} {{ ... }}\"?";
            Errors.Add(About(text, Selections, field, type, definition));
        }
        else if (TypeForms.IsLeaf(named) && hasSelection)
        {
            var text = $"Field \"{field.Name.StringValue}\" must not have a selection "
                + $"since type \"{definition.ResolvedType}\" has no subfields.";
            Errors.Add(About(text, "Leaf-Field-Selections", field, type, definition));
        }
    }

    private void Missing(GraphQLField field, IGraphType type)
    {
        if (type is not (IObjectGraphType or IInterfaceGraphType or UnionGraphType))
        {
            return;
        }

        var name = field.Name.StringValue;
        Errors.Add(Messages.Errors.Rule(
            $"The field `{name}` does not exist on the type `{type.Name}`.", Selections, context.At(field), context.ErrorPath)
            .With(("type", type.Name), ("field", name), ("responseName", RuleContext.ResponseName(field))));
    }

    private GraphError About(string text, string section, GraphQLField field, IGraphType type, FieldType definition) =>
        Messages.Errors.Rule(text, section, context.At(field), context.ErrorPath).With(
            ("declaringType", type.Name),
            ("field", field.Name.StringValue),
            ("type", definition.ResolvedType!.ToString()!),
            ("responseName", RuleContext.ResponseName(field)));
}
