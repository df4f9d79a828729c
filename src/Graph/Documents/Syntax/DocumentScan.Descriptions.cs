using System.Text;

namespace Gateway.Graph.Documents.Syntax;

/// <summary>The part of the scan for descriptions before a definition. The parser accepts them only before types.</summary>
internal ref partial struct DocumentScan
{
    /// <summary>The keywords that begin type system definitions.</summary>
    private static readonly string[] TypeSystem =
        ["schema", "scalar", "type", "interface", "union", "enum", "input", "extend", "directive"];

    private readonly bool IsTypeSystem() => reader.Kind == TokenKind.Name && TypeSystem.Contains(Encoding.UTF8.GetString(reader.Value));

    private void Description()
    {
        if (reader.Kind is TokenKind.String or TokenKind.BlockString)
        {
            var words = reader.Range;
            reader.Next();
            if (!IsTypeSystem())
            {
                descriptions.Add(words);
            }
        }
    }

    /// <summary>Blanks out the descriptions, so that everything else keeps its position.</summary>
    private readonly string WithoutDescriptions(string text, ReadOnlySpan<byte> bytes)
    {
        if (descriptions.Count == 0)
        {
            return text;
        }

        var plain = text.ToCharArray();
        var (read, at) = (0, 0);
        foreach (var words in descriptions)
        {
            at += Encoding.UTF8.GetCharCount(bytes[read..words.Start.Value]);
            read = words.End.Value;
            for (var end = at + Encoding.UTF8.GetCharCount(bytes[words]); at < end; at++)
            {
                plain[at] = plain[at] is '\n' or '\r' ? plain[at] : ' ';
            }
        }

        return new string(plain);
    }
}
