using System.Text;
using System.Text.Json;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes the shapes of an answer: as they are stored, which is as they are sent, or with less detail.</summary>
internal sealed class OutlineWriter(Utf8JsonWriter writer, VariableValues variables)
{
    /// <summary>In bytes, of all shapes of an answer together: it is held in memory.</summary>
    private const int MostTogether = 20_000_000;

    /// <summary>In metres: what is offered to those who asked for more than is sent unasked.</summary>
    private static readonly double[] Offered = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, OutlinePlanner.CoarsestSimplify];

    private long sent;

    /// <returns>Why it is not written.</returns>
    public Refusal? Write(OutlineOutput output, AnswerRow row)
    {
        if (row.Buffer!.IsNull(row.Number, output.Ordinal))
        {
            writer.WriteNullValue();
            return null;
        }

        var text = row.Buffer.Text(row.Number, output.Ordinal);
        var metres = Metres(output, variables);
        if (metres is null && text.Length > OutlineOutput.MostUnasked)
        {
            return new ShapeTooLarge(text.Length, OutlineOutput.MostUnasked, Fitting(Encoding.UTF8.GetString(text)));
        }

        return Send(metres > 0 ? Encoding.UTF8.GetBytes(Simplified(Encoding.UTF8.GetString(text), metres.Value)) : text);
    }

    /// <summary>However large; null when there is none.</summary>
    public static string? Text(OutlineOutput output, AnswerRow row, VariableValues variables)
    {
        if (row.Buffer!.IsNull(row.Number, output.Ordinal))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(row.Buffer.Text(row.Number, output.Ordinal));
        return Metres(output, variables) is { } metres and > 0 ? Simplified(text, metres) : text;
    }

    private ShapesTooLarge? Send(ReadOnlySpan<byte> text)
    {
        sent += text.Length;
        if (sent > MostTogether)
        {
            return new ShapesTooLarge(MostTogether);
        }

        writer.WriteRawValue(text, skipInputValidation: true);
        return null;
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
