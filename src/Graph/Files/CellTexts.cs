using System.Text;

namespace Gateway.Graph.Files;

/// <summary>Texts of cells, kept until their row, or its group, is written.</summary>
internal sealed class CellTexts
{
    private readonly Blocks<char> blocks = new();

    /// <summary>Keeps a UTF-8 text until <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<char> Keep(ReadOnlySpan<byte> text)
    {
        var kept = blocks.Take(Encoding.UTF8.GetCharCount(text));
        Encoding.UTF8.GetChars(text, kept.Span);
        return kept;
    }

    /// <summary>Forgets all texts.</summary>
    public void Clear() => blocks.Clear();
}
