using System.Text.Json;

namespace Gateway.Import.Sources;

/// <summary>A JSON value with its position, so that a mistake in it can be located.</summary>
/// <param name="Kind">Object, array, string, number, true, false or null.</param>
/// <param name="Pointer">The pointer in the notation of RFC 6901: <c>/sources/2/url</c>; empty for the whole document.</param>
/// <param name="Line">The line, 1-based.</param>
internal sealed record PlacedJson(JsonValueKind Kind, string Pointer, int Line)
{
    private const int Depth = 8;

    /// <summary>The text of a string, or of a number as written.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The members of an object, in order, including repeated ones.</summary>
    public IReadOnlyList<(string Name, PlacedJson Value)> Members { get; private init; } = [];

    public IReadOnlyList<PlacedJson> Items { get; private init; } = [];

    /// <summary>Parses a document; comments and trailing commas are allowed, as in the settings file.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static PlacedJson Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8,
            new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Depth });
        var lines = new Lines(utf8);
        try
        {
            reader.Read();
            var root = Read(ref reader, ref lines, "");
            while (reader.Read())
            {
                // The reader throws on anything after the value.
            }

            return root;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException(
                "a text is not UTF-8, or contains half a character", null, lines.At(reader.TokenStartIndex) - 1, null, error);
        }
    }

    private static PlacedJson Read(ref Utf8JsonReader reader, ref Lines lines, string pointer)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new PlacedJson(JsonValueKind.Object, pointer, line) { Members = ReadMembers(ref reader, ref lines, pointer) };
            case JsonTokenType.StartArray:
                var items = new List<PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader, ref lines, $"{pointer}/{items.Count}"));
                }

                return new PlacedJson(JsonValueKind.Array, pointer, line) { Items = items };
            case JsonTokenType.String:
                return new PlacedJson(JsonValueKind.String, pointer, line) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new PlacedJson(JsonValueKind.Number, pointer, line) { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
            default:
                return new PlacedJson(
                    reader.TokenType switch
                    {
                        JsonTokenType.True => JsonValueKind.True,
                        JsonTokenType.False => JsonValueKind.False,
                        _ => JsonValueKind.Null,
                    },
                    pointer,
                    line);
        }
    }

    private static List<(string, PlacedJson)> ReadMembers(ref Utf8JsonReader reader, ref Lines lines, string pointer)
    {
        var members = new List<(string, PlacedJson)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add((name, Read(ref reader, ref lines,
                $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}")));
        }

        return members;
    }

    /// <summary>Counts lines up to positions that are queried in ascending order.</summary>
    private ref struct Lines(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> text = text;
        private int at;
        private int line = 1;

        public int At(long index)
        {
            line += text[at..(int)index].Count((byte)'\n');
            at = (int)index;
            return line;
        }
    }
}
