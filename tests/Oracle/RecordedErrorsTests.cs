using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Tests.Graph;
using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>Requests of the reference model: those HotChocolate refused before it ran them, and with which errors; and those it did not.</summary>
public sealed class RecordedErrorsTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Codes of refusals that other parts give: the wire (body, Accept), the cost of an operation.</summary>
    private static readonly string[] Elsewhere = ["HC0063", "HC0064", "HC0047", "Expected an object or a null-token"];

    /// <summary>Where we answer otherwise, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["146-doc-syntax-bad-char"] = "the parser tells the character, not the token",
        ["171-doc-directive-missing-if"] = "HotChocolate does not validate what stands on __typename",
        ["547-sort-url-host"] = "an address sorts as text",
    };

    [RecordedFact]
    public async Task Requests_are_refused_with_HotChocolates_errors_but_for_the_differences_named_here()
    {
        var bench = new GraphBench(OracleCatalog.Create());
        var asked = 0;
        foreach (var pair in Directory.EnumerateFiles(Path.Combine(Recordings.Folder!, "golden"), "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<Pair>())
        {
            var own = await bench.ErrorsAsync(pair.Query, pair.Variables, pair.OperationName);
            if (Differences.ContainsKey(pair.Name))
            {
                Assert.True(own != pair.Errors, pair.Name + " is no difference any more.");
                continue;
            }

            Assert.True(own == pair.Errors, $"{pair.Name}: {pair.Query} {pair.Variables}\nrecorded {pair.Errors}\nown      {own}");
            asked++;
        }

        Assert.InRange(asked, 250, int.MaxValue);
    }

    private static Pair? Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var (request, response) = (json.RootElement.GetProperty("request"), json.RootElement.GetProperty("response"));
        if (request.GetProperty("method").GetString() != "POST" || request.GetProperty("path").GetString() != "/graphql"
            || json.RootElement.GetProperty("server").GetProperty("environment").GetString() != "Development"
            || Body(request) is not { } body
            || !response.TryGetProperty("json", out var answer) || answer.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var errors = answer.TryGetProperty("data", out _) || !answer.TryGetProperty("errors", out var told)
            ? ""
            : string.Join("\n", told.EnumerateArray().Select(e => JsonSerializer.Serialize(e, Plain)));
        return Elsewhere.Any(errors.Contains) ? null : new Pair(
            Path.GetFileNameWithoutExtension(file),
            body.GetProperty("query").GetString()!,
            body.TryGetProperty("variables", out var variables) ? variables.GetRawText() : null,
            body.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            errors);
    }

    private static JsonElement? Body(JsonElement request)
    {
        try
        {
            var body = JsonDocument.Parse(request.GetProperty("body").GetString()!).RootElement;
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("query", out var query) && query.ValueKind == JsonValueKind.String ? body : null;
        }
        catch (JsonException)
        {
            // Bodies that are broken on purpose are the wire's.
            return null;
        }
    }

    private sealed record Pair(string Name, string Query, string? Variables, string? OperationName, string Errors);
}
