using System.Text.Json;
using Gateway.Graph.Messages;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;

namespace Gateway.Graph.Documents;

/// <summary>
/// Reads the variables of one request by the types the operation declares. Values take the form used by the database; objects keep the
/// client's order of keys, as an order depends on it. Stops at the first invalid variable.
/// </summary>
internal sealed class VariableReader
{
    private readonly DocumentLimits limits;
    private readonly bool isOfSet;

    /// <summary>The path inside the variable; null until it goes below the variable itself.</summary>
    private List<object>? path;
    private string variable = "";
    private int count;

    private VariableReader(DocumentLimits limits, bool isOfSet) => (this.limits, this.isOfSet) = (limits, isOfSet);

    public GraphError? Error { get; private set; }

    /// <summary>Returns the values; null and an error when one of them is refused. Undeclared variables are ignored.</summary>
    /// <param name="declared">The variables the operation declares.</param>
    /// <param name="sent">The variables that were sent.</param>
    /// <param name="limits">The limits on their size.</param>
    /// <param name="error">What is wrong.</param>
    /// <param name="isOfSet">Whether several sets were sent: HotChocolate then words the error for a bad value differently.</param>
    public static VariableValues? Read(
        IReadOnlyList<DeclaredVariable> declared, JsonElement sent, DocumentLimits limits, out GraphError? error, bool isOfSet = false)
    {
        error = null;
        if (declared.Count == 0)
        {
            return VariableValues.None;
        }

        var values = new KeyValuePair<string, object?>[declared.Count];
        var found = 0;
        var reader = new VariableReader(limits, isOfSet);
        for (var i = 0; i < declared.Count; i++)
        {
            if (reader.TryRead(declared[i], sent, out var value))
            {
                values[found++] = new(declared[i].Name, value);
            }

            if (reader.Error is not null)
            {
                error = reader.Error;
                return null;
            }
        }

        Array.Resize(ref values, found);
        return new VariableValues(values);
    }

    /// <returns>Whether it has a value, which may be null; false when it was left out.</returns>
    private bool TryRead(DeclaredVariable declared, JsonElement sent, out object? value)
    {
        JsonElement json = default;
        var isSent = sent.ValueKind == JsonValueKind.Object && sent.TryGetProperty(declared.Name, out json);
        if (!isSent && declared.HasDefault)
        {
            value = declared.Default;
            return true;
        }

        var isNull = json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        if (isNull && (declared.Type is NonNullGraphType || (isSent && declared.IsUsedAsNonNull)))
        {
            Error = Errors.VariableRequired(declared.Name, declared.Location);
            isSent = false;
        }

        variable = declared.Name;
        value = isSent ? Value(declared.Type, json, null) : null;
        return isSent;
    }

    private object? Value(IGraphType type, JsonElement json, string? coordinate, bool isAlone = false)
    {
        if (type is NonNullGraphType required)
        {
            return json.ValueKind == JsonValueKind.Null
                ? Refuse(Errors.NullInput(Path()))
                : Value(required.ResolvedType!, json, coordinate, isAlone);
        }

        if (++count > limits.VariableValues || Depth > limits.InputDepth)
        {
            return Refuse(count > limits.VariableValues
                ? Errors.TooManyValues(limits.VariableValues)
                : Errors.VariableTooDeep(limits.InputDepth, Path()));
        }

        return (type, json.ValueKind) switch
        {
            (_, JsonValueKind.Null) => null,
            (ListGraphType list, JsonValueKind.Array) => Items(list.ResolvedType!, json, coordinate),
            (ListGraphType list, _) => new[] { Value(list.ResolvedType!, json, coordinate, isAlone: true) },
            (IInputObjectGraphType input, JsonValueKind.Object) => Fields(input, json),
            (IInputObjectGraphType input, _) => Refuse(Errors.NotAnInputObject(json, input.Name, Path())),
            _ => LeafReader.TryRead(type, json, out var value) ? value
                : Refuse(isOfSet ? Errors.BadValueOfSet(type, Path()) : Errors.BadVariable(json, type, coordinate, isAlone, Path())),
        };
    }

    private object?[] Items(IGraphType item, JsonElement json, string? coordinate)
    {
        var items = new object?[json.GetArrayLength()];
        if (items.Length > limits.InputItems)
        {
            Refuse(Errors.VariableTooLong(limits.InputItems, Path()));
            return [];
        }

        foreach (var (i, value) in json.EnumerateArray().Index())
        {
            Enter(i);
            items[i] = Error is null ? Value(item, value, coordinate) : null;
            Leave();
        }

        return items;
    }

    private OrderedDictionary<string, object?> Fields(IInputObjectGraphType input, JsonElement json)
    {
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var name = JsonText.Name(property);
            if (input.Fields.Find(name) is not { } field)
            {
                Refuse(Errors.UnknownInputField(name, input.Name, Path()));
                return fields;
            }

            Enter(name);
            fields[name] = Value(field.ResolvedType!, property.Value, input.Name + "." + name);
            Leave();
        }

        if (input.Fields.FirstOrDefault(f => f.ResolvedType is NonNullGraphType && !fields.ContainsKey(f.Name)) is { } missing)
        {
            Refuse(Errors.NullInput([.. Path(), missing.Name]));
        }

        return fields;
    }

    private object? Refuse(GraphError error)
    {
        Error ??= error;
        return null;
    }

    /// <summary>The current depth, counting the variable itself.</summary>
    private int Depth => 1 + (path?.Count ?? 0);

    private void Enter(object step) => (path ??= []).Add(step);

    private void Leave() => path!.RemoveAt(path.Count - 1);

    private object[] Path() => [variable, .. path ?? []];
}
