using System.Text;
using Gateway.Graph.Schema;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents.Validation;

/// <summary>Prints literals as HotChocolate does in errors, and fields as text that can be compared.</summary>
internal static class LiteralText
{
    public static string Of(GraphQLValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>
    /// Prints a field's name and arguments as text that is equal for fields that ask for the same: order does not matter.
    /// </summary>
    public static string Of(GraphQLField field)
    {
        var text = new StringBuilder(field.Name.StringValue);
        foreach (var argument in (field.Arguments?.Items ?? []).OrderBy(a => a.Name.StringValue, StringComparer.Ordinal))
        {
            Write(text.Append(' ').Append(argument.Name.StringValue).Append(": "), argument.Value, isSorted: true);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, GraphQLValue value, bool isSorted = false)
    {
        switch (value)
        {
            case GraphQLStringValue literal:
                SdlText.Quote(text, literal.Value.ToString());
                break;
            case GraphQLListValue list:
                Join(text, "[", list.Values ?? [], item => Write(text, item, isSorted), "]");
                break;
            case GraphQLObjectValue fields:
                Join(
                    text,
                    "{",
                    Fields(fields, isSorted),
                    field => Write(text.Append(field.Name.StringValue).Append(": "), field.Value, isSorted),
                    "}");
                break;
            case GraphQLVariable variable:
                text.Append('$').Append(variable.Name.StringValue);
                break;
            case GraphQLEnumValue name:
                text.Append(name.Name.StringValue);
                break;
            case IHasValueNode leaf:
                text.Append(leaf.Value.ToString());
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static List<GraphQLObjectField> Fields(GraphQLObjectValue value, bool isSorted) =>
        isSorted ? [.. (value.Fields ?? []).OrderBy(f => f.Name.StringValue, StringComparer.Ordinal)] : value.Fields ?? [];

    private static void Join<T>(StringBuilder text, string open, List<T> items, Action<T> write, string close)
    {
        text.Append(open);
        foreach (var (i, item) in items.Index())
        {
            text.Append(i == 0 ? " " : ", ");
            write(item);
        }

        text.Append(items.Count == 0 ? "" : " ").Append(close);
    }
}
