using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>
/// Gathers the fields asked of an object of one type, as the specification's CollectFields does: by response key, in the order in
/// which keys are met first, through fragments that apply, without what is skipped.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document with the fragments.</param>
/// <param name="variables">What <c>@skip</c> and <c>@include</c> look at; null = nothing is left out.</param>
internal sealed class FieldCollector(ISchema schema, ValidDocument document, VariableValues? variables)
{
    public OrderedDictionary<string, List<GraphQLField>> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> sets)
    {
        var fields = new OrderedDictionary<string, List<GraphQLField>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, fields, visited);
        }

        return fields;
    }

    private void Collect(
        IObjectGraphType type, GraphQLSelectionSet set, OrderedDictionary<string, List<GraphQLField>> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections.Where(s => IsIncluded((IHasDirectivesNode)s)))
        {
            switch (selection)
            {
                case GraphQLField field:
                    Add(field, fields);
                    break;
                case GraphQLInlineFragment fragment when Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, fields, visited);
                    break;
                case GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue) && Applies(Named(spread).TypeCondition, type):
                    Collect(type, Named(spread).SelectionSet, fields, visited);
                    break;
            }
        }
    }

    private GraphQLFragmentDefinition Named(GraphQLFragmentSpread spread) => document.Fragments[spread.FragmentName.Name.StringValue];

    private static void Add(GraphQLField field, OrderedDictionary<string, List<GraphQLField>> fields)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (fields.TryGetValue(key, out var known))
        {
            known.Add(field);
        }
        else
        {
            fields.Add(key, [field]);
        }
    }

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null
        || condition.Type.Name.Value == type.Name
        || (schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType several && several.PossibleTypes.Contains(type));

    private bool IsIncluded(IHasDirectivesNode node)
    {
        foreach (var directive in variables is null ? [] : node.Directives?.Items ?? [])
        {
            var name = directive.Name.Value;
            if ((name == "skip" && If(directive)) || (name == "include" && !If(directive)))
            {
                return false;
            }
        }

        return true;
    }

    private bool If(GraphQLDirective directive) => directive.Arguments!.ValueFor("if") switch
    {
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLVariable variable => variables!.Get(variable.Name.StringValue) is true,
        _ => false,
    };
}
