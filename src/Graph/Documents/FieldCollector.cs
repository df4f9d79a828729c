using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// Collects the fields selected on an object of one type, like the specification's CollectFields: by response key, in order of first
/// occurrence, through fragments that apply, without skipped fields.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document with the fragments.</param>
/// <param name="variables"> The variables for <c>@skip</c> and <c>@include</c>; null = unknown, and then only <see cref="OnlyCertain"/>
/// leaves anything out.
/// </param>
internal sealed class FieldCollector(ISchema schema, ValidDocument document, VariableValues? variables)
{
    /// <summary>Whether to leave out everything that <c>@skip</c> or <c>@include</c> might leave out, for any variables.</summary>
    public bool OnlyCertain { get; init; }

    public OrderedDictionary<string, List<GraphQLField>> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> sets)
    {
        var collecting = new Collecting(schema, document, variables, type) { OnlyCertain = OnlyCertain };
        foreach (var set in sets)
        {
            collecting.Collect(set);
        }

        return collecting.Fields;
    }

    /// <summary>Collects the fields of one object.</summary>
    private sealed class Collecting(ISchema schema, ValidDocument document, VariableValues? variables, IObjectGraphType of)
        : SelectionWalk(schema, document, isOnce: true)
    {
        public OrderedDictionary<string, List<GraphQLField>> Fields { get; } = new(StringComparer.Ordinal);

        public bool OnlyCertain { get; init; }

        public void Collect(GraphQLSelectionSet set) => Selections(set, of);

        protected override bool Field(GraphQLField field, IGraphType? type)
        {
            if (IsIncluded(field))
            {
                Add(field);
            }

            return true;
        }

        protected override bool Inline(GraphQLInlineFragment fragment, IGraphType? type) =>
            !IsIncluded(fragment) || !Applies(fragment.TypeCondition) || Selections(fragment.SelectionSet, of);

        protected override bool Spread(GraphQLFragmentSpread spread, IGraphType? type) => !IsIncluded(spread) || base.Spread(spread, type);

        protected override bool Fragment(GraphQLFragmentDefinition fragment) =>
            !Applies(fragment.TypeCondition) || Selections(fragment.SelectionSet, of);

        private void Add(GraphQLField field)
        {
            var key = (field.Alias?.Name ?? field.Name).StringValue;
            if (Fields.TryGetValue(key, out var known))
            {
                known.Add(field);
            }
            else
            {
                Fields.Add(key, [field]);
            }
        }

        private bool Applies(GraphQLTypeCondition? condition) =>
            condition is null
            || condition.Type.Name.Value == of.Name
            || (TypeOf(condition) is IAbstractGraphType several && several.PossibleTypes.Contains(of));

        private bool IsIncluded(IHasDirectivesNode node)
        {
            foreach (var directive in variables is null && !OnlyCertain ? [] : node.Directives?.Items ?? [])
            {
                var name = directive.Name.Value;
                if ((name == "skip" && If(directive) is not false) || (name == "include" && If(directive) is not true))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>The condition; null when it depends on a variable and only certain fields are wanted.</summary>
        private bool? If(GraphQLDirective directive) => directive.Arguments!.ValueFor("if") switch
        {
            GraphQLBooleanValue flag => flag.BoolValue,
            GraphQLVariable variable => OnlyCertain ? null : variables!.Get(variable.Name.StringValue) is true,
            _ => false,
        };
    }
}
