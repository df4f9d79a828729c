using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>
/// Rules about fragments: unique names, defined and used, no cycles, and type conditions that are composite and can apply.
/// </summary>
internal sealed class FragmentRules(RuleContext context)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly HashSet<ASTNode> refused = new(ReferenceEqualityComparer.Instance);

    public List<GraphError> Errors { get; } = [];

    public void Document(GraphQLDocument document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            var name = fragment.FragmentName.Name.StringValue;
            if (!names.Add(name))
            {
                Errors.Add(Messages.Errors.Rule(
                    $"There are multiple fragments with the name `{name}`.", "Fragment-Name-Uniqueness", context.At(fragment))
                    .With(("fragment", name)));
            }
        }
    }

    /// <summary>Starts another operation: errors already reported on fragments may be reported again.</summary>
    public void Operation() => refused.Clear();

    /// <summary>Returns the fragment to walk into; null when it is undefined or already being walked.</summary>
    public GraphQLFragmentDefinition? Enter(GraphQLFragmentSpread spread)
    {
        var name = spread.FragmentName.Name.StringValue;
        if (!context.Document.Fragments.TryGetValue(name, out var fragment))
        {
            Add($"The specified fragment `{name}` does not exist.", "Fragment-spread-target-defined", spread, ("fragment", name));
            return null;
        }

        if (!open.Add(name))
        {
            const string text = "The graph of fragment spreads must not form any cycles including spreading itself. "
                + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.";
            Add(text, "Fragment-spreads-must-not-form-cycles", spread, ("fragment", name));
            return null;
        }

        used.Add(name);
        return fragment;
    }

    public void Leave(GraphQLFragmentDefinition fragment) => open.Remove(fragment.FragmentName.Name.StringValue);

    /// <summary>Returns the type of a fragment's condition; null when it is not valid.</summary>
    /// <param name="node">The fragment.</param>
    /// <param name="condition">Its type condition.</param>
    /// <param name="parent">The type it is spread in; null when unknown.</param>
    public IGraphType? Condition(ASTNode node, GraphQLTypeCondition condition, IGraphType? parent)
    {
        var name = condition.Type.Name.StringValue;
        var type = context.Type(condition.Type.Name.Value);
        var fragment = node is GraphQLFragmentDefinition named ? named.FragmentName.Name.StringValue : null;
        if (type is null or IInputObjectGraphType)
        {
            Once(node, $"Unknown type `{name}`.", "Fragment-Spread-Type-Existence", name, fragment);
            return null;
        }

        if (!TypeForms.IsComposite(type))
        {
            Once(
                node, "Fragments can only be declared on unions, interfaces, and objects.", "Fragments-On-Composite-Types", name, fragment);
            return null;
        }

        if (parent is not null && TypeForms.IsComposite(parent) && !TypeForms.Possible(parent).Intersect(TypeForms.Possible(type)).Any())
        {
            (string, object)[] members = [("typeCondition", name), ("selectionSetType", parent.Name), .. Named(fragment)];
            Add("The parent type does not match the type condition on the fragment.", "Fragment-spread-is-possible", node, members);
        }

        return type;
    }

    /// <summary>Must be called after all operations.</summary>
    public void Finish()
    {
        foreach (var (name, fragment) in context.Document.Fragments)
        {
            if (!used.Contains(name))
            {
                Add(
                    $"The specified fragment `{name}` is not used within the current document.",
                    "Fragments-Must-Be-Used",
                    fragment,
                    ("fragment", name));
            }
        }
    }

    private void Once(ASTNode node, string text, string section, string condition, string? fragment)
    {
        if (refused.Add(node))
        {
            Add(text, section, node, [("typeCondition", condition), .. Named(fragment)]);
        }
    }

    private static (string, object)[] Named(string? fragment) => fragment is null ? [] : [("fragment", fragment)];

    private void Add(string text, string section, ASTNode node, params (string Name, object Value)[] members) =>
        Errors.Add(Messages.Errors.Rule(text, section, context.At(node), context.ErrorPath).With(members));
}
