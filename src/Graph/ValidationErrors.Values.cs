using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>Validation errors of literals: each wrong value in an argument is told at its own place.</summary>
internal sealed partial class ValidationErrors
{
    private IEnumerable<GraphError> WrongValues(GraphQLArgument argument)
    {
        var wanted = places.Of(argument).Wanted;
        return wanted switch
        {
            null => [],
            NonNullGraphType when argument.Value is GraphQLNullValue => [RequiredArgument(argument, argument.Name.StringValue)],
            _ => Wrong(wanted, argument.Value, (type, value) => ArgumentValue(argument, wanted, value)),
        };
    }

    /// <summary>The values under a literal that are not of their type; <paramref name="tell"/> makes the error of one.</summary>
    private IEnumerable<GraphError> Wrong(IGraphType type, GraphQLValue value, Func<IGraphType, GraphQLValue, GraphError> tell) => (type, value) switch
    {
        (_, GraphQLVariable) => [],
        (NonNullGraphType, GraphQLNullValue) => [tell(type, value)],
        (NonNullGraphType required, _) => Wrong(required.ResolvedType!, value, tell),
        (_, GraphQLNullValue) => [],
        (ListGraphType list, GraphQLListValue items) => (items.Values ?? []).SelectMany(item => Wrong(list.ResolvedType!, item, tell)),
        (ListGraphType list, _) => Wrong(list.ResolvedType!, value, tell),
        (IInputObjectGraphType input, GraphQLObjectValue fields) => (fields.Fields ?? []).SelectMany(field => WrongField(input, field)),
        (ScalarGraphType scalar, _) when scalar.CanParseLiteral(value) => [],
        _ => [tell(type, value)],
    };

    private IEnumerable<GraphError> WrongField(IInputObjectGraphType input, GraphQLObjectField field)
    {
        var name = field.Name.StringValue;
        return input.Fields.Find(name) is { ResolvedType: { } wanted }
            ? Wrong(wanted, field.Value, (type, value) => FieldValue(name, wanted, type, value))
            : [Told($"The specified input object field `{name}` does not exist.", field, "Input-Object-Field-Names", [new("field", name)])];
    }

    private GraphError ArgumentValue(GraphQLArgument argument, IGraphType wanted, GraphQLValue value) => Told(
        "The specified argument value does not match the argument type.",
        value,
        "Values-of-Correct-Type",
        [new("argument", argument.Name.StringValue), new("argumentValue", document.Source.Text(value)), new("locationType", wanted.ToString()!)]);

    private GraphError FieldValue(string field, IGraphType fieldType, IGraphType wanted, GraphQLValue value) => Told(
        $"The specified value type of field `{field}` does not match the field type.",
        value,
        "Values-of-Correct-Type",
        [new("fieldName", field), new("fieldType", fieldType.ToString()!), new("locationType", wanted.ToString()!)]);

    private GraphError RepeatedInputField(GraphQLObjectField field) => Told(
        $"There can be only one input field named `{field.Name.StringValue}`.",
        field,
        "Input-Object-Field-Uniqueness",
        [new("field", field.Name.StringValue)]);
}
