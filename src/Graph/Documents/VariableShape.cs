using System.Text;
using Gateway.Graph.Schema;
using Gateway.Plan;
using GraphQL.Types;

namespace Gateway.Graph.Documents;

/// <summary>
/// Writes everything in a request's variables that may affect its plan, and nothing else: absent and null values, the fields of objects in
/// their order, Booleans (behind <c>@skip</c>, and <c>any</c>), sort directions, languages, group keys, open or closed, and whether a
/// number exceeds its default, which raises the cost. Requests for one operation with the same shape share a plan.
/// </summary>
internal static class VariableShape
{
    private const char Leaf = '1';
    private const char Exceeding = '+';

    /// <summary>
    /// The shape when every variable has a value, for an operation whose variables are all plain leaves; null for any other operation.
    /// </summary>
    public static string? OfPlain(IReadOnlyList<DeclaredVariable> declared) =>
        declared.All(variable => variable.Default is not long && IsPlain(TypeForms.Nullable(variable.Type)))
            ? new string(Leaf, declared.Count)
            : null;

    public static string Of(ValidOperation operation, VariableValues values)
    {
        var declared = operation.Variables;
        if (operation.PlainShape is { } plain && values.AreWhole(declared.Count))
        {
            return plain;
        }

        var shape = new StringBuilder();
        for (var i = 0; i < declared.Count; i++)
        {
            var variable = declared[i];
            if (variable.IsExceededBy(values.Get(variable.Name)))
            {
                shape.Append(Exceeding);
            }
            else if (values.Has(variable.Name))
            {
                Write(shape, variable.Type, values.Get(variable.Name));
            }
            else
            {
                shape.Append('-');
            }
        }

        return shape.ToString();
    }

    private static void Write(StringBuilder shape, IGraphType type, object? value)
    {
        switch (value)
        {
            case null:
                shape.Append('0');
                break;
            case IReadOnlyDictionary<string, object?> fields:
                WriteFields(shape, (IInputObjectGraphType)TypeForms.Nullable(type), fields);
                break;
            case IReadOnlyList<object?> items:
                WriteItems(shape, TypeForms.Nullable(((ListGraphType)TypeForms.Nullable(type)).ResolvedType!), items);
                break;
            default:
                WriteLeaf(shape, TypeForms.Nullable(type), value);
                break;
        }
    }

    private static void WriteFields(StringBuilder shape, IInputObjectGraphType input, IReadOnlyDictionary<string, object?> fields)
    {
        shape.Append('{');
        foreach (var (name, value) in fields)
        {
            shape.Append(name).Append(':');
            Write(shape, input.Fields.Find(name)!.ResolvedType!, value);
        }

        shape.Append('}');
    }

    private static void WriteItems(StringBuilder shape, IGraphType item, IReadOnlyList<object?> items)
    {
        shape.Append('[');
        if (item is ListGraphType or IInputObjectGraphType or GroupKeyNames || SortInputs.IsDirection(item))
        {
            foreach (var value in items)
            {
                Write(shape, item, value);
            }
        }
        else if (items.Contains(null))
        {
            // One parameter stands for the whole list, whatever its length.
            shape.Append('0');
        }

        shape.Append(']');
    }

    private static void WriteLeaf(StringBuilder shape, IGraphType type, object value)
    {
        if (value is bool flag)
        {
            shape.Append(flag ? 'T' : 'F');
        }
        else if (SortInputs.IsDirection(type))
        {
            shape.Append((string)value == "DESC" ? 'D' : 'A');
        }
        else if (type is GroupKeyNames)
        {
            shape.Append((string)value).Append(',');
        }
        else if (type.Name == Catalog.Enums.OpenStatus.Name)
        {
            shape.Append((string)value).Append(',');
        }
        else if (type.Name == Catalog.Enums.Language.Name)
        {
            shape.Append((string)value == Catalog.GraphNames.Japanese ? 'J' : 'E');
        }
        else
        {
            shape.Append(Leaf);
        }
    }

    private static bool IsPlain(IGraphType type) =>
        type is not (ListGraphType or IInputObjectGraphType or BooleanGraphType or GroupKeyNames)
        && !SortInputs.IsDirection(type) && type.Name != Catalog.Enums.Language.Name && type.Name != Catalog.Enums.OpenStatus.Name;
}
