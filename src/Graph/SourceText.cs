using System.Text;
using Gateway.Plan;
using GraphQLParser.AST;

namespace Gateway.Graph;

/// <summary>The text of a document, and where an offset stands in it: line, and column in UTF-8 bytes, both from 1.</summary>
internal sealed class SourceText
{
    private readonly string text;
    private readonly List<int> lineStarts = [0];

    public SourceText(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public AskLocation Of(ASTNode node) => At(node.Location.Start);

    public AskLocation At(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new AskLocation(line + 1, Encoding.UTF8.GetByteCount(text.AsSpan(lineStarts[line]..offset)) + 1);
    }

    /// <summary>The place that the parser names by line and column in characters.</summary>
    public AskLocation At(int line, int column) => At(lineStarts[Math.Clamp(line, 1, lineStarts.Count) - 1] + column - 1);
}
