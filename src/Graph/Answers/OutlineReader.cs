using System.Text;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>
/// Reads the shapes of rows: as stored, or with less detail. Rows in one place have the same border, so the last simplified shape is kept.
/// </summary>
internal sealed class OutlineReader(VariableValues variables)
{
    private byte[] last = [];
    private double lastMetres;
    private byte[] simplified = [];

    /// <summary>Reads the shape of a row, however large.</summary>
    /// <returns>False when it has none.</returns>
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

    /// <summary>How far an edge may be from its true place, in metres; null when not given.</summary>
    public double? Metres(OutlineOutput output) => output.Metres?.Resolve(variables) is double metres ? metres : null;

    private byte[] Simplified(ReadOnlySpan<byte> text, double metres)
    {
        // 0 metres never gets here, so an unset last shape is never mistaken for a hit.
        if (metres != lastMetres || !text.SequenceEqual(last))
        {
            simplified = Encoding.UTF8.GetBytes(ShapeText.Write(Simplification.Of(ShapeText.Read(Encoding.UTF8.GetString(text)), metres)));
            (last, lastMetres) = (text.ToArray(), metres);
        }

        return simplified;
    }
}
