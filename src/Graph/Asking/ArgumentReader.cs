using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Asking;

/// <summary>Reads the arguments of a field: literals and variables become values that know where they came from.</summary>
internal sealed class ArgumentReader(SourceText source, VariableValues variables)
{
    private readonly List<object> path = [];
    private Refusal? refusal;

    /// <summary>Returns the arguments that were given. A value that cannot be read is a refusal of the field.</summary>
    public IReadOnlyDictionary<string, AskValue> Read(
        IGraphType owner, FieldType definition, GraphQLField field, out Refusal? unreadable)
    {
        refusal = null;
        var values = new Dictionary<string, AskValue>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            path.Clear();
            var type = definition.Arguments!.Find(name)!.ResolvedType!;
            if (Value(type, argument.Value, $"{owner.Name}.{definition.Name}({name}:)") is { } value)
            {
                values.Add(name, value);
            }
        }

        unreadable = refusal;
        return values;
    }

    /// <summary>Returns the value; null when it is a variable that was left out.</summary>
    private AskValue? Value(IGraphType type, GraphQLValue literal, string coordinate) => (TypeForms.Nullable(type), literal) switch
    {
        (var wanted, GraphQLVariable variable) => Variable(wanted, variable.Name.StringValue),
        (_, GraphQLNullValue) => new AskNull { Location = source.Of(literal) },
        (ListGraphType list, GraphQLListValue items) => Items(list.ResolvedType!, items.Values ?? [], literal, coordinate),
        (ListGraphType list, _) => Items(list.ResolvedType!, [literal], literal, coordinate),
        (IInputObjectGraphType input, GraphQLObjectValue fields) => Fields(input, fields),
        (var leaf, _) => Leaf(leaf, literal, coordinate),
    };

    private AskList Items(IGraphType type, List<GraphQLValue> literals, GraphQLValue list, string coordinate)
    {
        var items = literals.ConvertAll(l => Value(type, l, coordinate) ?? new AskNull());
        var isConstant = TypeForms.Nullable(type) is not (ListGraphType or IInputObjectGraphType)
            && items.TrueForAll(i => i is AskNull or AskLeaf { Value: ConstantValue });
        return new AskList(items)
        {
            Location = source.Of(list),
            HasNull = items.Exists(i => i is AskNull),
            Whole = isConstant ? new ConstantValue(items.ConvertAll(i => (i as AskLeaf)?.Current).ToArray()) : null,
        };
    }

    private AskObject Fields(IInputObjectGraphType input, GraphQLObjectValue literal)
    {
        var fields = new List<KeyValuePair<string, AskValue>>();
        foreach (var field in literal.Fields ?? [])
        {
            var name = field.Name.StringValue;
            path.Add(name);
            if (Value(input.Fields.Find(name)!.ResolvedType!, field.Value, input.Name + "." + name) is { } value)
            {
                fields.Add(new(name, value));
            }

            path.RemoveAt(path.Count - 1);
        }

        return new AskObject(fields) { Location = source.Of(literal) };
    }

    private AskLeaf Leaf(IGraphType type, GraphQLValue literal, string coordinate)
    {
        if (!LeafReader.TryRead(type, literal, out var value))
        {
            // As recorded, the path holds only the input field; for the argument itself it is the path of its field.
            refusal ??= new ValueUnreadable(
                type.Name, Errors.BadLiteral(type, literal.Kind + "Node"), coordinate, path.Count > 0 ? [path[^1]] : null);
        }

        return new AskLeaf(new ConstantValue(value)) { Location = source.Of(literal) };
    }

    private AskValue? Variable(IGraphType type, string name) =>
        variables.Has(name) ? Variable(type, new VariableValue(name, []), variables.Get(name)) : null;

    private static AskValue Variable(IGraphType type, VariableValue place, object? value) => (value, TypeForms.Nullable(type)) switch
    {
        (null, _) => new AskNull(),
        (IReadOnlyDictionary<string, object?> fields, IInputObjectGraphType input) => new AskObject(
            [.. fields.Select(
                f => KeyValuePair.Create(f.Key, Variable(input.Fields.Find(f.Key)!.ResolvedType!, Inside(place, f.Key), f.Value)))]),
        (IReadOnlyList<object?> items, ListGraphType list) => new AskList(
            [.. items.Select((item, i) => Variable(list.ResolvedType!, Inside(place, i), item))])
        {
            HasNull = items.Contains(null),
            Whole = TypeForms.Nullable(list.ResolvedType!) is ListGraphType or IInputObjectGraphType ? null : place,
        },
        _ => new AskLeaf(place) { Current = value },
    };

    private static VariableValue Inside(VariableValue place, object step) => place with { Path = [.. place.Path, step] };
}
