using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Rules about variables: declared once, of input types, used, and used where their type fits.</summary>
internal sealed class VariableRules(RuleContext context)
{
    private readonly OrderedDictionary<string, GraphQLVariableDefinition> declared = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> used = new(StringComparer.Ordinal);

    public List<GraphError> Errors { get; } = [];

    /// <summary>The operation's nullable variables in places where null is not allowed.</summary>
    public HashSet<string> UsedAsNonNull { get; private set; } = [];

    public void Begin()
    {
        declared.Clear();
        used.Clear();
        UsedAsNonNull = new HashSet<string>(StringComparer.Ordinal);
    }

    public void Declare(GraphQLVariableDefinition variable)
    {
        var name = variable.Variable.Name.StringValue;
        if (context.Schema.AllTypes[TypeForms.NameOf(variable.Type)] is { } type && !TypeForms.IsInput(type))
        {
            Errors.Add(About($"The type of variable `{name}` is not an input type.", "Variables-Are-Input-Types", variable, name));
        }

        if (!declared.TryAdd(name, variable))
        {
            declared[name] = variable;
            const string text = "A document containing operations "
                + "that define more than one variable with the same name is invalid for execution.";
            Errors.Add(About(text, "Variable-Uniqueness", variable, name));
        }
    }

    /// <summary>Records the variables used in a value.</summary>
    /// <param name="hasDefault">Whether the place has a default of its own.</param>
    public void Value(GraphQLValue value, IGraphType type, bool hasDefault)
    {
        switch (value, TypeForms.Nullable(type))
        {
            case (GraphQLVariable variable, _):
                Use(variable, type, hasDefault);
                break;
            case (GraphQLListValue items, ListGraphType list):
                items.Values?.ForEach(item => Value(item, list.ResolvedType!, hasDefault: false));
                break;
            case (GraphQLObjectValue, ListGraphType list):
                Value(value, list.ResolvedType!, hasDefault: false);
                break;
            case (GraphQLObjectValue fields, IInputObjectGraphType input):
                fields.Fields?.ForEach(field => Field(field, input));
                break;
        }
    }

    public void Finish(GraphQLOperationDefinition operation)
    {
        string[] unused = [.. declared.Keys.Except(used.Keys)];
        string[] unknown = [.. used.Keys.Except(declared.Keys)];
        if (unused.Length > 0)
        {
            Errors.Add(Messages.Errors.Rule(
                $"The following variables were not used: {string.Join(", ", unused)}.", "All-Variables-Used", context.At(operation)));
        }

        if (unknown.Length > 0)
        {
            Errors.Add(Messages.Errors.Rule(
                $"The following variables were not declared: {string.Join(", ", unknown)}.",
                "All-Variable-Uses-Defined",
                context.At(operation)));
        }
    }

    private void Field(GraphQLObjectField field, IInputObjectGraphType input)
    {
        if (input.Fields.Find(field.Name.Value) is { } definition)
        {
            Value(field.Value, definition.ResolvedType!, definition.DefaultValue is not null);
        }
    }

    private void Use(GraphQLVariable variable, IGraphType wanted, bool hasDefault)
    {
        var name = variable.Name.StringValue;
        used.TryAdd(name, true);
        if (!declared.TryGetValue(name, out var definition))
        {
            return;
        }

        if (wanted is NonNullGraphType && definition.Type is not GraphQLNonNullType)
        {
            UsedAsNonNull.Add(name);
        }

        // A non-null default makes up for a nullable type.
        var filled = hasDefault || definition.DefaultValue is not (null or GraphQLNullValue);
        if (!TypeForms.Fits(definition.Type, filled ? TypeForms.Nullable(wanted) : wanted))
        {
            Errors.Add(Messages.Errors.Rule(
                $"The variable `{name}` is not compatible with the type of the current location.",
                "All-Variable-Usages-are-Allowed",
                context.At(variable),
                context.ErrorPath).With(
                    ("variable", name), ("variableType", TypeForms.Print(definition.Type)), ("locationType", wanted.ToString()!)));
        }
    }

    private GraphError About(string text, string section, GraphQLVariableDefinition variable, string name) =>
        Messages.Errors.Rule(text, section, context.At(variable)).With(
            ("variable", name), ("variableType", TypeForms.Print(variable.Type)));
}
