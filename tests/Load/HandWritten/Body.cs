using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Gateway.Load.HandWritten;

/// <summary>Reads the single variable of each request in the comparison from its body.</summary>
internal static class Body
{
    public static async ValueTask<string> ReadVariableAsync(PipeReader reader)
    {
        while (true)
        {
            var read = await reader.ReadAsync();
            if (read.IsCompleted)
            {
                var variable = Variable(read.Buffer);
                reader.AdvanceTo(read.Buffer.End);
                return variable;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static string Variable(ReadOnlySequence<byte> body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1)
            {
                var isVariables = json.ValueTextEquals("variables"u8);
                json.Read();
                if (isVariables)
                {
                    json.Read();
                    json.Read();
                    return json.GetString()!;
                }

                json.Skip();
            }
        }

        throw new JsonException("There is no variable.");
    }
}
