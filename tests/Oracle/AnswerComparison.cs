using System.Text.Json;
using Gateway.Tests.Http;

namespace Gateway.Tests.Oracle;

/// <summary>Compares an answer with the recorded one: status, headers, body.</summary>
internal static class AnswerComparison
{
    private static readonly string[] Headers = ["content-disposition", "cache-control"];

    /// <summary>The time, and the hash of a text that is not exactly ours: they only have to be present.</summary>
    private static readonly string[] Marks = ["etag", "last-modified"];

    public static async Task<(IReadOnlyList<Difference> Differences, int Cursors)> CompareAsync(
        GoldenPair pair, Reply own, SentText sent, CursorBook cursors)
    {
        var recorded = pair.Answer;
        var differences = new List<Difference>();
        if (recorded.Status != own.Status)
        {
            differences.Add(Difference.At("status", $"{recorded.Status}", $"{own.Status}"));
        }

        if (recorded.ContentType != (own.ContentType ?? ""))
        {
            differences.Add(Difference.At("content type", recorded.ContentType, own.ContentType ?? ""));
        }

        foreach (var name in Headers)
        {
            if (recorded.Headers.TryGetValue(name, out var value) && Parts(name, value) != Parts(name, own.Header(name)))
            {
                differences.Add(Difference.At(name, value, own.Header(name) ?? "none"));
            }
        }

        differences.AddRange(Marks
            .Where(name => recorded.Headers.ContainsKey(name) && own.Header(name) is null)
            .Select(name => Difference.At(name, recorded.Headers[name], "none")));
        var counted = recorded.Body == own.Text ? 0 : await BodiesAsync(recorded.Body, own.Text, sent, cursors, differences);
        return (differences, counted);
    }

    /// <summary>Sorts the cache directives, whose order does not matter.</summary>
    private static string? Parts(string name, string? value) =>
        name == "cache-control" && value is not null ? string.Join(", ", value.Split(", ").Order(StringComparer.Ordinal)) : value;

    private static async Task<int> BodiesAsync(string recorded, string own, SentText sent, CursorBook cursors, List<Difference> differences)
    {
        var comparison = new JsonComparison(sent, cursors);
        var was = Parts(recorded);
        var now = Parts(own);
        if (was is null || now is null || was.Count != now.Count)
        {
            differences.Add(was is null && now is null ? Lines(recorded, own) : Difference.At("body", recorded, own));
            return 0;
        }

        foreach (var (one, other) in was.Zip(now))
        {
            await comparison.CompareAsync(one, other);
        }

        differences.AddRange(comparison.Differences);
        return comparison.Cursors;
    }

    /// <summary>Compares texts by the lines of each that the other lacks.</summary>
    private static Difference Lines(string recorded, string own)
    {
        var only = recorded.Split('\n').Except(own.Split('\n')).ToArray();
        var added = own.Split('\n').Except(recorded.Split('\n')).ToArray();
        return Difference.At("text", string.Join(' ', only), string.Join(' ', added));
    }

    /// <summary>Returns the responses in a body: one in JSON, several in a stream, by index. Null when it holds none.</summary>
    private static List<JsonElement>? Parts(string body)
    {
        var texts = body.StartsWith('{') || body.StartsWith('[')
            ? [body]
            : body.Split('\n').Select(line => line.Trim('\r')).Select(line => line.StartsWith("data: ", StringComparison.Ordinal) ? line[6..] : line)
                .Where(line => line.StartsWith('{')).ToArray();
        try
        {
            return texts.Length == 0 ? null : [.. texts.Select(t => JsonSerializer.Deserialize<JsonElement>(t)).OrderBy(Index)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int Index(JsonElement response) =>
        response.ValueKind != JsonValueKind.Object ? 0
        : response.TryGetProperty("requestIndex", out var request) ? request.GetInt32()
        : response.TryGetProperty("variableIndex", out var variables) ? variables.GetInt32() : -1;
}
