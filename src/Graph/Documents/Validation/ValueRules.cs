using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Rules about literals: of the expected type, with fields known to the input, each once, including the required ones.</summary>
internal sealed class ValueRules(RuleContext context, DocumentLimits limits)
{
    private const string OfCorrectType = "Values-of-Correct-Type";

    private int depth;

    public List<GraphError> Errors { get; } = [];

    public void Argument(GraphQLArgument argument, IGraphType type) =>
        Check(argument.Value, type, (location, value) => Messages.Errors.Rule(
            "The specified argument value does not match the argument type.", OfCorrectType, context.At(value), context.ErrorPath).With(
            ("argument", argument.Name.StringValue), ("argumentValue", LiteralText.Of(value)), ("locationType", location.ToString()!)));

    public void Default(GraphQLVariableDefinition variable, IGraphType type) =>
        Check(variable.DefaultValue!, type, (location, value) => Messages.Errors.Rule(
            $"The specified value type of variable `{variable.Variable.Name.StringValue}` does not match the variable type.",
            OfCorrectType,
            context.At(value)).With(
            ("variable", variable.Variable.Name.StringValue), ("variableType", TypeForms.Print(variable.Type)), (
                "locationType", TypeForms.Named(location).Name)));

    private void Check(GraphQLValue value, IGraphType type, Func<IGraphType, GraphQLValue, GraphError> mismatch)
    {
        depth = 0;
        Value(value, type, mismatch);
    }

    private void Value(GraphQLValue value, IGraphType type, Func<IGraphType, GraphQLValue, GraphError> mismatch)
    {
        if (value is GraphQLVariable or GraphQLNullValue)
        {
            return;
        }

        if (++depth > limits.InputDepth)
        {
            Errors.Add(Messages.Errors.InputTooDeep(limits.InputDepth, context.At(value)));
        }
        else if (TypeForms.Named(type) is IInputObjectGraphType input)
        {
            InputValue(value, type, input, mismatch);
        }
        else if (!Fits(type, value))
        {
            Errors.Add(mismatch(type, value));
        }

        if ((value as GraphQLListValue)?.Values?.Count > limits.InputItems)
        {
            Errors.Add(Messages.Errors.ListTooLong(limits.InputItems, context.At(value)));
        }

        depth--;
    }

    private void InputValue(
        GraphQLValue value, IGraphType type, IInputObjectGraphType input, Func<IGraphType, GraphQLValue, GraphError> mismatch)
    {
        switch (value, TypeForms.Nullable(type))
        {
            case (GraphQLObjectValue literal, _):
                Fields(literal, input);
                break;
            case (GraphQLListValue items, ListGraphType list)
                when (items.Values ?? []).Exists(i => i is GraphQLNullValue) && list.ResolvedType is NonNullGraphType:
                Errors.Add(mismatch(type, value));
                break;
            case (GraphQLListValue items, ListGraphType list):
                items.Values?.ForEach(item => Value(item, list.ResolvedType!, mismatch));
                break;
            default:
                Errors.Add(mismatch(type, value));
                break;
        }
    }

    private void Fields(GraphQLObjectValue literal, IInputObjectGraphType input)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in literal.Fields ?? [])
        {
            if (!names.Add(field.Name.StringValue))
            {
                Errors.Add(About(
                    $"There can be only one input field named `{field.Name.StringValue}`.",
                    "Input-Object-Field-Uniqueness",
                    field,
                    field.Name.StringValue));
            }
        }

        foreach (
            var required in input.Fields.Where(f => f is { ResolvedType: NonNullGraphType, DefaultValue: null } && !names.Contains(f.Name)))
        {
            Errors.Add(Null(literal, required.Name));
        }

        literal.Fields?.ForEach(field => Field(field, input));
    }

    private void Field(GraphQLObjectField field, IInputObjectGraphType input)
    {
        if (input.Fields.Find(field.Name.Value) is not { } definition)
        {
            var name = field.Name.StringValue;
            Errors.Add(About($"The specified input object field `{name}` does not exist.", "Input-Object-Field-Names", field, name));
            return;
        }

        if (definition.ResolvedType is NonNullGraphType && field.Value is GraphQLNullValue)
        {
            Errors.Add(Null(field, definition.Name));
        }

        Value(field.Value, definition.ResolvedType!, (location, value) => Messages.Errors.Rule(
            $"The specified value type of field `{definition.Name}` does not match the field type.",
            OfCorrectType,
            context.At(value),
            context.ErrorPath).With(
            ("fieldName", definition.Name), ("fieldType", definition.ResolvedType!.ToString()!), ("locationType", location.ToString()!)));
    }

    private GraphError Null(ASTNode node, string field) =>
        About($"`{field}` is a required field and cannot be null.", "Input-Object-Required-Fields", node, field);

    private GraphError About(string text, string section, ASTNode node, string field) =>
        Messages.Errors.Rule(text, section, context.At(node), context.ErrorPath).With(("field", field));

    /// <summary>
    /// Whether a literal fits a type without input objects. A text in the wrong form passes, as in HotChocolate; it is refused when read.
    /// </summary>
    private static bool Fits(IGraphType type, GraphQLValue value) => (type, value) switch
    {
        (_, GraphQLVariable) => true,
        (NonNullGraphType, GraphQLNullValue) => false,
        (_, GraphQLNullValue) => true,
        (NonNullGraphType required, _) => Fits(required.ResolvedType!, value),
        (ListGraphType list, GraphQLListValue items) => (items.Values ?? []).TrueForAll(item => Fits(list.ResolvedType!, item)),
        (ListGraphType list, _) => Fits(list.ResolvedType!, value),
        (UrlScalar scalar, GraphQLStringValue text) => scalar.Read(text.Value.ToString()) is not null,
        (TextScalar, GraphQLStringValue) => true,
        (TextScalar, _) => false,
        _ => LeafReader.TryRead(type, value, out _),
    };
}
