using Gateway.Plan;
using GraphQLParser.AST;

namespace Gateway.Graph.Documents;

/// <summary>
/// The text of a document, mapping offsets to line and column: column in UTF-8 bytes, both from 1. Lookup is fast in a line of any length,
/// as a document may be a single line with thousands of errors.
/// </summary>
internal sealed class SourceText
{
    private const int Step = 1024;

    private readonly string text;
    private readonly List<int> lineStarts = [0];

    /// <summary>The number of bytes before each character whose offset is a multiple of <see cref="Step"/>.</summary>
    private readonly List<int> marks = [];

    public SourceText(string text)
    {
        this.text = text;
        var bytes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Step == 0)
            {
                marks.Add(bytes);
            }

            bytes += Bytes(text[i]);
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }

        marks.Add(bytes);
    }

    public AskLocation Of(ASTNode node) => At(node.Location.Start);

    public AskLocation At(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new AskLocation(line + 1, BytesBefore(offset) - BytesBefore(lineStarts[line]) + 1);
    }

    /// <summary>The location that the parser gives as line and column in characters.</summary>
    public AskLocation At(int line, int column) => At(lineStarts[Math.Clamp(line, 1, lineStarts.Count) - 1] + column - 1);

    private int BytesBefore(int offset)
    {
        var bytes = marks[offset / Step];
        for (var i = offset / Step * Step; i < offset; i++)
        {
            bytes += Bytes(text[i]);
        }

        return bytes;
    }

    /// <summary>Half of a surrogate pair is half of its four bytes.</summary>
    private static int Bytes(char c) => c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
}
