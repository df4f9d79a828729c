using System.Text;
using GraphQLParser.AST;

namespace Gateway.Graph.Validation;

/// <summary>A literal as HotChocolate writes it in errors.</summary>
internal static class LiteralText
{
    public static string Of(GraphQLValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLStringValue literal:
                SdlText.Quote(text, literal.Value.ToString());
                break;
            case GraphQLListValue list:
                Join(text, "[", list.Values ?? [], item => Write(text, item), "]");
                break;
            case GraphQLObjectValue fields:
                Join(text, "{", fields.Fields ?? [], field => Write(text.Append(field.Name.StringValue).Append(": "), field.Value), "}");
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
