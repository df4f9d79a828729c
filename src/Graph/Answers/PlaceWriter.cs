using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Writes the distances of places, and how many lie in the cells of a map.</summary>
internal static class PlaceWriter
{
    public static void WriteMetres(Utf8JsonWriter writer, MetresOutput output, AnswerRow row)
    {
        if (Metres(output, row) is { } metres)
        {
            writer.WriteNumberValue(metres);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static double? Metres(MetresOutput output, AnswerRow row) =>
        output.Ordinal < 0 ? null : row.Buffer!.Integer(row.Number, output.Ordinal) / 1000.0;

    /// <param name="writer">The writer to write to.</param>
    /// <param name="output">The parts of each cell that are wanted.</param>
    /// <param name="side">The side of a cell in degrees.</param>
    /// <param name="rows">Row and column of each cell, counted from the south pole and the 180th meridian, and its number of
    /// places.</param>
    /// <param name="range">The range of these to write.</param>
    public static void WriteCells(Utf8JsonWriter writer, CellsOutput output, double side, RowBuffer rows, RowRange range)
    {
        writer.WriteStartArray();
        for (var i = range.Start; i < range.Start + range.Count; i++)
        {
            writer.WriteStartObject();
            foreach (var part in output.Parts)
            {
                writer.WritePropertyName(part.Name);
                WritePart(writer, part.Part, side, rows, i);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter writer, CellPart part, double side, RowBuffer rows, int row)
    {
        switch (part)
        {
            case CellPart.Latitude:
                writer.WriteNumberValue(((rows.Integer(row, 0) + 0.5) * side) - 90);
                break;
            case CellPart.Longitude:
                writer.WriteNumberValue(((rows.Integer(row, 1) + 0.5) * side) - 180);
                break;
            case CellPart.Count:
                writer.WriteNumberValue(rows.Integer(row, 2));
                break;
            default:
                writer.WriteStringValue(Catalog.GraphNames.Cell);
                break;
        }
    }
}
