using System.Text;
using System.Text.Json;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes the shape of a row: as it is stored, which is as it is sent, or with less detail.</summary>
internal static class OutlineWriter
{
    /// <summary>In metres: what is offered to those who asked for more than is sent unasked.</summary>
    private static readonly double[] Offered = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, OutlinePlanner.CoarsestSimplify];

    /// <returns>Why it is not written.</returns>
    public static ShapeTooLarge? Write(Utf8JsonWriter writer, OutlineOutput output, AnswerRow row, VariableValues variables)
    {
        var text = row.Buffer!.Text(row.Number, output.Ordinal);
        if (row.Buffer.IsNull(row.Number, output.Ordinal))
        {
            writer.WriteNullValue();
        }
        else if (Metres(output, variables) is { } metres)
        {
            writer.WriteRawValue(metres > 0 ? Encoding.UTF8.GetBytes(Simplified(Encoding.UTF8.GetString(text), metres)) : text, true);
        }
        else if (text.Length > OutlineOutput.MostUnasked)
        {
            return new ShapeTooLarge(text.Length, OutlineOutput.MostUnasked, Fitting(Encoding.UTF8.GetString(text)));
        }
        else
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }

        return null;
    }

    /// <summary>The same, however large.</summary>
    /// <returns>False when there is none.</returns>
    public static bool TryRead(OutlineOutput output, AnswerRow row, VariableValues variables, out ReadOnlySpan<byte> text)
    {
        text = row.Buffer!.Text(row.Number, output.Ordinal);
        if (row.Buffer.IsNull(row.Number, output.Ordinal))
        {
            return false;
        }

        if (Metres(output, variables) is { } metres and > 0)
        {
            text = Encoding.UTF8.GetBytes(Simplified(Encoding.UTF8.GetString(text), metres));
        }

        return true;
    }

    private static double? Metres(OutlineOutput output, VariableValues variables) =>
        output.Metres?.Resolve(variables) is double metres ? metres : null;

    private static string Simplified(string text, double metres) => ShapeText.Write(Simplification.Of(ShapeText.Read(text), metres));

    private static double Fitting(string text)
    {
        var shape = ShapeText.Read(text);
        return Offered.FirstOrDefault(
            metres => ShapeText.Write(Simplification.Of(shape, metres)).Length <= OutlineOutput.MostUnasked, Offered[^1]);
    }
}
