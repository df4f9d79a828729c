using System.Collections;
using System.Globalization;
using System.Text;

namespace Gateway.Graph.Schema;

/// <summary>Prints values in the text of a schema, as HotChocolate does.</summary>
internal static class SdlText
{
    public static void Value(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string one:
                Quote(text, one);
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IEnumerable items:
                List(text, items);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    /// <summary>Appends a text in quotes; slashes are escaped, as recorded.</summary>
    public static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' or '/' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    private static void List(StringBuilder text, IEnumerable items)
    {
        var separator = "[ ";
        foreach (var item in items)
        {
            text.Append(separator);
            separator = ", ";
            Value(text, item);
        }

        text.Append(separator == "[ " ? "[]" : " ]");
    }
}
