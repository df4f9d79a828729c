using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gateway.Graph;
using Gateway.Graph.Documents;
using GraphQLParser.AST;

namespace Gateway.Tests.Oracle;

/// <summary>
/// HotChocolate's cursors are base64 offsets. This class replaces each with our server's cursor for that position under the same order and
/// filter.
/// </summary>
internal sealed class CursorBook(Executor executor)
{
    private readonly Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);

    /// <summary>Returns the offset in a recorded cursor; null for any other text.</summary>
    public static int? Offset(string cursor)
    {
        Span<byte> bytes = stackalloc byte[16];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(Encoding.ASCII.GetString(bytes[..length]), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : null;
    }

    /// <summary>Returns the request to send to our server.</summary>
    public async Task<SentText> TranslateAsync(GoldenPair pair)
    {
        var request = RequestText.Of(pair);
        var sent = new SentText(pair.Body, request, []);
        if (request.Query is null)
        {
            return sent;
        }

        var body = JsonNode.Parse(pair.Body!)!;
        var query = request.Query;
        foreach (var (field, argument) in request.Cursors().OrderByDescending(c => c.Cursor.Location.Start))
        {
            switch (argument.Value)
            {
                case GraphQLStringValue literal when Offset(literal.Value.ToString()) is { } offset:
                    var own = '"' + await AtAsync(request, field, offset) + '"';
                    sent.Shifts.Add((literal.Location.Start, own.Length - (literal.Location.End - literal.Location.Start)));
                    query = query[..literal.Location.Start] + own + query[literal.Location.End..];
                    break;
                case GraphQLVariable variable when body["variables"] is JsonObject given && given[variable.Name.StringValue] is JsonValue value
                    && value.GetValueKind() == JsonValueKind.String && Offset(value.GetValue<string>()) is { } offset:
                    given[variable.Name.StringValue] = await AtAsync(request, field, offset);
                    break;
            }
        }

        body["query"] = query;
        return sent.Shifts.Count > 0 || body.ToJsonString() != JsonNode.Parse(pair.Body!)!.ToJsonString() ? sent with { Body = body.ToJsonString() } : sent;
    }

    /// <summary>Returns our cursor for a position in the list that a field requests; beyond the end, that of the last row.</summary>
    public async Task<string> AtAsync(RequestText request, GraphQLField field, int position)
    {
        var all = await AllAsync(request, field);
        return all.Count == 0 ? "" : all[Math.Min(position, all.Count - 1)];
    }

    private async Task<IReadOnlyList<string>> AllAsync(RequestText request, GraphQLField field)
    {
        var arguments = string.Join(' ', (field.Arguments?.Items ?? [])
            .Where(a => a.Name.StringValue is "where" or "order")
            .Select(a => request.Query![a.Location.Start..a.Location.End]));
        var operation = request.Document!.Definitions.OfType<GraphQLOperationDefinition>().First();
        var variables = (operation.Variables?.Items ?? [])
            .Where(v => Regex.IsMatch(arguments, $@"\${Regex.Escape(v.Variable.Name.StringValue)}\b"))
            .Select(v => request.Query![v.Location.Start..v.Location.End]);
        var key = $"{field.Name.StringValue} {arguments} {request.Variables?.ToJsonString()}";
        if (!lists.TryGetValue(key, out var cursors))
        {
            cursors = await WalkAsync(field.Name.StringValue, arguments, string.Concat(variables.Select(v => "," + v)), request.Variables);
            lists.Add(key, cursors);
        }

        return cursors;
    }

    private async Task<IReadOnlyList<string>> WalkAsync(string field, string arguments, string declared, JsonNode? variables)
    {
        var query = $"query($cursorBookAfter:String{declared}){{list:{field}(first:50 after:$cursorBookAfter {arguments}){{edges{{cursor}}}}}}";
        var given = variables?.DeepClone() as JsonObject ?? [];
        var cursors = new List<string>();
        while (true)
        {
            given["cursorBookAfter"] = cursors.LastOrDefault();
            var answer = await executor.ExecuteAsync(new OperationRequest(query, null, JsonSerializer.SerializeToElement(given)), CancellationToken.None);
            var page = JsonNode.Parse(answer.Json.Span)!["data"]?["list"]?["edges"]?.AsArray().Select(e => e!["cursor"]!.GetValue<string>()).ToArray() ?? [];
            cursors.AddRange(page);
            if (page.Length < 50)
            {
                return cursors;
            }
        }
    }
}

/// <summary>The text sent for a recorded request.</summary>
/// <param name="Body">The body, with our cursors.</param>
/// <param name="Request">The request as recorded.</param>
/// <param name="Shifts">Where the document became longer, and by how much: columns behind it are reported as recorded.</param>
internal sealed record SentText(string? Body, RequestText Request, List<(int Offset, int Longer)> Shifts)
{
    /// <summary>Converts a column of our answer to the column in the recorded document; a document with cursors is one line.</summary>
    public int Column(int column)
    {
        foreach (var (offset, longer) in Shifts.OrderBy(s => s.Offset))
        {
            column -= column > offset + longer ? longer : 0;
        }

        return column;
    }
}
