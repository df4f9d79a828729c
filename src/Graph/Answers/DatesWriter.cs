using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes collection days from a row's rule; null where they are not known.</summary>
internal static class DatesWriter
{
    private const int DayLength = 10;

    public static void Write(Utf8JsonWriter writer, DatesOutput output, AnswerRow row, VariableValues variables)
    {
        if (row.Buffer!.IsNull(row.Number, output.Ordinal))
        {
            writer.WriteNullValue();
            return;
        }

        var days = CollectionDays.OfText(Encoding.UTF8.GetString(row.Buffer.Text(row.Number, output.Ordinal)));

        // The clock gives a minute; only its day is wanted.
        var from = DayText.Read(((string)output.From.Resolve(variables)!).AsSpan(0, DayLength));
        if (output.To is not { } to)
        {
            WriteNext(writer, days.After(output.CountsFirst ? from.AddDays(-1) : from));
            return;
        }

        if (days.Between(from, DayText.Read((string)to.Resolve(variables)!)) is not { } found)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (var day in found)
        {
            writer.WriteStringValue(DayText.Of(day));
        }

        writer.WriteEndArray();
    }

    private static void WriteNext(Utf8JsonWriter writer, DateOnly? next)
    {
        if (next is { } day)
        {
            writer.WriteStringValue(DayText.Of(day));
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
