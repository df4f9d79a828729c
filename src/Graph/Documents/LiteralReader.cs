using Gateway.Graph.Schema;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>Reads a literal without variables (a variable's default) into the representation of variable values.</summary>
internal static class LiteralReader
{
    /// <summary>
    /// Returns false for null where the type does not allow it, or for a text not in the form of its scalar; everything else was validated
    /// before.
    /// </summary>
    public static bool TryRead(IGraphType type, GraphQLValue literal, out object? value)
    {
        value = null;
        switch (type, literal)
        {
            case (NonNullGraphType, GraphQLNullValue):
                return false;
            case (NonNullGraphType required, _):
                return TryRead(required.ResolvedType!, literal, out value);
            case (_, GraphQLNullValue):
                return true;
            case (ListGraphType list, GraphQLListValue items):
                return TryReadItems(list.ResolvedType!, items.Values ?? [], out value);
            case (ListGraphType list, _):
                return TryReadItems(list.ResolvedType!, [literal], out value);
            case (IInputObjectGraphType input, GraphQLObjectValue fields):
                return TryReadFields(input, fields, out value);
            default:
                return LeafReader.TryRead(type, literal, out value);
        }
    }

    private static bool TryReadItems(IGraphType type, List<GraphQLValue> literals, out object? value)
    {
        var items = new object?[literals.Count];
        value = items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRead(type, literals[i], out items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadFields(IInputObjectGraphType input, GraphQLObjectValue literal, out object? value)
    {
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        value = fields;
        foreach (var field in literal.Fields ?? [])
        {
            if (input.Fields.Find(field.Name.Value) is not { } known || !TryRead(known.ResolvedType!, field.Value, out var item))
            {
                return false;
            }

            fields[known.Name] = item;
        }

        return true;
    }
}
