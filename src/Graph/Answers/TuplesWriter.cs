using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Writes a list of small objects from its JSON column, with the requested parts and names.</summary>
internal static class TuplesWriter
{
    public static void Write(Utf8JsonWriter writer, TuplesOutput output, RowBuffer rows, int row)
    {
        writer.WriteStartArray();
        if (!rows.IsNull(row, output.Ordinal))
        {
            using var values = Parse(rows, row, output.Ordinal);
            if (output.Keys < 0)
            {
                WriteTuples(writer, output, values.RootElement);
            }
            else if (!rows.IsNull(row, output.Keys))
            {
                using var keys = Parse(rows, row, output.Keys);
                WriteKeyed(writer, output, keys.RootElement, values.RootElement);
            }
        }

        writer.WriteEndArray();
    }

    private static JsonDocument Parse(RowBuffer rows, int row, int column)
    {
        var reader = new Utf8JsonReader(rows.Text(row, column));
        return JsonDocument.ParseValue(ref reader);
    }

    private static void WriteTuples(Utf8JsonWriter writer, TuplesOutput output, JsonElement tuples)
    {
        foreach (var tuple in tuples.EnumerateArray())
        {
            writer.WriteStartObject();
            foreach (var part in output.Parts)
            {
                writer.WritePropertyName(part.Name);
                if (part.Part < 0)
                {
                    writer.WriteStringValue(output.TypeName);
                }
                else if (part.Part < tuple.GetArrayLength())
                {
                    tuple[part.Part].WriteTo(writer);
                }
                else
                {
                    // Stored before this part existed.
                    writer.WriteNullValue();
                }
            }

            writer.WriteEndObject();
        }
    }

    /// <summary>A row has no more cells than its file has columns, but may have fewer.</summary>
    private static void WriteKeyed(Utf8JsonWriter writer, TuplesOutput output, JsonElement keys, JsonElement values)
    {
        var count = Math.Min(keys.GetArrayLength(), values.GetArrayLength());
        for (var i = 0; i < count; i++)
        {
            writer.WriteStartObject();
            foreach (var part in output.Parts)
            {
                writer.WritePropertyName(part.Name);
                switch (part.Part)
                {
                    case < 0:
                        writer.WriteStringValue(output.TypeName);
                        break;
                    case 0:
                        keys[i][0].WriteTo(writer);
                        break;
                    default:
                        values[i].WriteTo(writer);
                        break;
                }
            }

            writer.WriteEndObject();
        }
    }
}
