using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gateway.Catalog.Shapes;

/// <summary>
/// A shape as text in one canonical form: the GeoJSON geometry (<c>MultiPolygon</c>, <c>MultiLineString</c>) without white space, degrees
/// with as many decimals as needed, at most 7. Stored and sent in this form.
/// </summary>
internal static class ShapeText
{
    private const string Polygons = "MultiPolygon";
    private const string LineStrings = "MultiLineString";

    public static string Write(Shape shape)
    {
        var text = new StringBuilder(64 + (shape.Corners * 24));
        text.Append("{\"type\":\"").Append(shape.Form == ShapeForm.Areas ? Polygons : LineStrings).Append("\",\"coordinates\":[");
        for (var i = 0; i < shape.Parts.Count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(shape.Form == ShapeForm.Areas ? "[" : "");
            Append(text, shape.Parts[i]);
            text.Append(shape.Form == ShapeForm.Areas ? "]" : "");
        }

        return text.Append("]}").ToString();
    }

    /// <summary>Parses the output of <see cref="Write"/>, and nothing else.</summary>
    public static Shape Read(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var json = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
            return Read(ref json, text.StartsWith("{\"type\":\"" + Polygons, StringComparison.Ordinal) ? ShapeForm.Areas : ShapeForm.Lines);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Shape Read(ref Utf8JsonReader json, ShapeForm form)
    {
        while (json.TokenType != JsonTokenType.StartArray && json.Read())
        {
        }

        var parts = new List<IReadOnlyList<IReadOnlyList<Corner>>>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            parts.Add(form == ShapeForm.Areas ? Rings(ref json) : [Line(ref json)]);
        }

        return new Shape(form, parts);
    }

    private static List<IReadOnlyList<Corner>> Rings(ref Utf8JsonReader json)
    {
        var rings = new List<IReadOnlyList<Corner>>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            rings.Add(Line(ref json));
        }

        return rings;
    }

    private static List<Corner> Line(ref Utf8JsonReader json)
    {
        var corners = new List<Corner>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            json.Read();
            var east = Corner.Whole(json.GetDouble());
            json.Read();
            corners.Add(new Corner(east, Corner.Whole(json.GetDouble())));
            json.Read();
        }

        return corners;
    }

    private static void Append(StringBuilder text, IReadOnlyList<IReadOnlyList<Corner>> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(i > 0 ? ",[" : "[");
            for (var j = 0; j < lines[i].Count; j++)
            {
                text.Append(j > 0 ? ",[" : "[");
                Append(text, lines[i][j].East).Append(',');
                Append(text, lines[i][j].North).Append(']');
            }

            text.Append(']');
        }
    }

    /// <summary>Written from the whole number, so that no rounding occurs.</summary>
    private static StringBuilder Append(StringBuilder text, int value)
    {
        Span<char> digits = stackalloc char[20];
        var degrees = (decimal)value / Corner.PerDegree;
        degrees.TryFormat(digits, out var written, "0.#######", CultureInfo.InvariantCulture);
        return text.Append(digits[..written]);
    }
}
