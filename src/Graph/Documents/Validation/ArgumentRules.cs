using Gateway.Graph.Messages;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Rules about arguments of fields and directives: known, given once, and given where required.</summary>
internal sealed class ArgumentRules(RuleContext context)
{
    private const string Required = "Required-Arguments";

    public List<GraphError> Errors { get; } = [];

    public void Field(GraphQLField field, IGraphType type, FieldType definition) =>
        Check(field, field.Arguments, definition.Arguments, ("type", type.Name), ("field", definition.Name));

    public void Directive(GraphQLDirective directive, Directive definition) =>
        Check(directive, directive.Arguments, definition.Arguments, ("directive", definition.Name));

    private void Check(ASTNode node, GraphQLArguments? given, QueryArguments? known, params (string Name, object Value)[] owner)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in given?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (known?.Find(argument.Name.Value) is not { } definition)
            {
                Add($"The argument `{name}` does not exist.", Required, argument, name, owner);
                continue;
            }

            if (!names.Add(name))
            {
                Add(
                    "More than one argument with the same name in an argument set is ambiguous and invalid.",
                    "Argument-Uniqueness",
                    argument,
                    name,
                    owner);
            }

            if (IsRequired(definition) && argument.Value is GraphQLNullValue)
            {
                Add($"The argument `{name}` is required.", Required, argument, name, owner);
            }
        }

        foreach (var missing in (known ?? []).Where(a => IsRequired(a) && names.Add(a.Name)))
        {
            Add($"The argument `{missing.Name}` is required.", Required, node, missing.Name, owner);
        }
    }

    private void Add(string text, string section, ASTNode node, string argument, (string Name, object Value)[] owner) =>
        Errors.Add(Messages.Errors.Rule(text, section, context.At(node), context.ErrorPath).With([.. owner, ("argument", argument)]));

    private static bool IsRequired(QueryArgument argument) => argument is { ResolvedType: NonNullGraphType, DefaultValue: null };
}
