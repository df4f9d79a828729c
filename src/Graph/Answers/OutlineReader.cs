using System.Text;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// Reads the shapes of rows: as they are stored, or with less detail. Rows that lie in one place have the same border, so what was made
/// of the last one is kept.
/// </summary>
internal sealed class OutlineReader(VariableValues variables)
{
    private byte[] last = [];
    private double lastMetres;
    private byte[] simplified = [];

    /// <summary>However large.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryRead(OutlineOutput output, AnswerRow row, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (row.Buffer!.IsNull(row.Number, output.Ordinal))
        {
            return false;
        }

        text = row.Buffer.Text(row.Number, output.Ordinal);
        if (Metres(output) is { } metres and > 0)
        {
            text = Simplified(text, metres);
        }

        return true;
    }

    /// <summary>How far an edge may be from where it is; null when that is left open.</summary>
    public double? Metres(OutlineOutput output) => output.Metres?.Resolve(variables) is double metres ? metres : null;

    private byte[] Simplified(ReadOnlySpan<byte> text, double metres)
    {
        // Of no metres nothing is made, so the first is never taken for the last.
        if (metres != lastMetres || !text.SequenceEqual(last))
        {
            simplified = Encoding.UTF8.GetBytes(ShapeText.Write(Simplification.Of(ShapeText.Read(Encoding.UTF8.GetString(text)), metres)));
            (last, lastMetres) = (text.ToArray(), metres);
        }

        return simplified;
    }
}
