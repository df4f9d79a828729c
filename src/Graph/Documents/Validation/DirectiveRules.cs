using Gateway.Graph.Messages;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Rules about directives: known, in a valid location, and given once.</summary>
internal sealed class DirectiveRules(RuleContext context)
{
    public List<GraphError> Errors { get; } = [];

    /// <summary>Checks all directives of one place together.</summary>
    public void Place(IHasDirectivesNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in node.Directives?.Items ?? [])
        {
            if (context.Schema.Directives.Find(directive.Name.Value) is { Repeatable: false } && !names.Add(directive.Name.StringValue))
            {
                Add("Only one of each directive is allowed per location.", "Directives-Are-Unique-Per-Location", directive);
            }
        }
    }

    public void Directive(GraphQLDirective directive, Directive? definition, DirectiveLocation location)
    {
        if (definition is null)
        {
            Add(
                $"The specified directive `{directive.Name.StringValue}` is not supported by the current schema.",
                "Directives-Are-Defined",
                directive);
        }
        else if (!definition.Locations.Contains(location))
        {
            Add("The specified directive is not valid the current location.", "Directives-Are-In-Valid-Locations", directive);
        }
    }

    private void Add(string text, string section, GraphQLDirective directive) =>
        Errors.Add(Messages.Errors.Rule(text, section, context.At(directive), context.ErrorPath));
}
