using System.Text;
using System.Text.Json;
using Gateway.Catalog.Shapes;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes the shapes of an answer: as stored, which is the form they are sent in, or with less detail.</summary>
internal sealed class OutlineWriter(Utf8JsonWriter writer, VariableValues variables)
{
    /// <summary>The most bytes of all shapes of an answer together: they are held in memory.</summary>
    private const int MostTogether = 20_000_000;

    /// <summary>The tolerances, in metres, suggested when a shape is too large to send without one.</summary>
    private static readonly double[] Suggested = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, OutlinePlanner.CoarsestSimplify];

    private readonly OutlineReader outlines = new(variables);
    private byte[] lastTooLarge = [];
    private double lastFitting;
    private long sent;

    /// <returns>Why the shape is not written; null when it is.</returns>
    public Refusal? Write(OutlineOutput output, AnswerRow row)
    {
        if (!outlines.TryRead(output, row, out var text))
        {
            writer.WriteNullValue();
            return null;
        }

        return text.Length > OutlineOutput.MaximumWithoutTolerance && outlines.Metres(output) is null
            ? new ShapeTooLarge(text.Length, OutlineOutput.MaximumWithoutTolerance, Fitting(text))
            : Send(text);
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

    /// <summary>
    /// Finds the smallest tolerance that makes a shape fit. It takes many tries, and the next row may have the same shape.
    /// </summary>
    private double Fitting(ReadOnlySpan<byte> text)
    {
        if (!text.SequenceEqual(lastTooLarge))
        {
            var shape = ShapeText.Read(Encoding.UTF8.GetString(text));
            lastFitting = Suggested.FirstOrDefault(
                metres => ShapeText.Write(Simplification.Of(shape, metres)).Length <= OutlineOutput.MaximumWithoutTolerance,
                Suggested[^1]);
            lastTooLarge = text.ToArray();
        }

        return lastFitting;
    }
}
