using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Graph.Documents;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>Every text filter takes its value literally: wildcards, quotes and SQL match what contains them and nothing else.</summary>
public sealed partial class WildcardTests : IDisposable
{
    private static readonly string[] Texts = ["%", "_", "'", "\"", "\\", "%' OR 1=1 --\"\\_", "*", "[a-z]", "見", "\0"];

    private static readonly (string Operation, Func<string?, string, bool> Holds)[] Operations =
    [
        ("eq", (value, text) => value == text),
        ("contains", (value, text) => value?.Contains(text, StringComparison.Ordinal) == true),
        ("ncontains", (value, text) => value?.Contains(text, StringComparison.Ordinal) != true),
        ("startsWith", (value, text) => value?.StartsWith(text, StringComparison.Ordinal) == true),
        ("nendsWith", (value, text) => value?.EndsWith(text, StringComparison.Ordinal) != true),
    ];

    private static readonly Dictionary<string, List<(string Name, string Type)>> Inputs = InputType().Matches(Sources.Read("schema/gateway.graphql"))
        .ToDictionary(m => m.Groups[1].Value, m => InputField().Matches(m.Groups[2].Value).Select(f => (f.Groups[1].Value, f.Groups[2].Value)).ToList());

    private readonly CapturedProgram program = new();
    private readonly OpenGateway gateway;

    public WildcardTests()
    {
        var settings = new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string> { ["page-maximum"] = "100" });
        gateway = program.Parts.Serve(settings);
    }

    public void Dispose()
    {
        gateway.Dispose();
        program.Dispose();
    }

    [Theory]
    [InlineData("facilities", "FacilityFilterInput", 60)]
    [InlineData("events", "EventFilterInput", 60)]
    public async Task Every_filter_on_text_is_literal(string list, string input, int paths)
    {
        var all = Paths(input, []).ToList();
        Assert.True(all.Count > paths, $"{input} has only {all.Count} filters on text.");
        foreach (var part in all.Chunk(100))
        {
            var rows = await RowsAsync(list, part);
            foreach (var operation in Operations)
            {
                await CompareAsync(list, part, rows, operation);
            }
        }
    }

    private async Task CompareAsync(string list, string[][] paths, JsonElement[] rows, (string Operation, Func<string?, string, bool> Holds) operation)
    {
        var fields = paths.Select((path, i) => $"a{i}:{list}(where:{Nest(path, $":{{{operation.Operation}:$t}}")}){{totalCount}}");
        var document = "query($t:String){" + string.Join(' ', fields) + "}";
        foreach (var text in Texts)
        {
            var data = await AskAsync(document, JsonSerializer.SerializeToElement(new { t = text }));
            foreach (var (i, path) in paths.Index())
            {
                var expected = rows.Count(row => operation.Holds(Value(row, path), text));
                Assert.True(
                    expected == data.GetProperty($"a{i}").GetProperty("totalCount").GetInt32(),
                    $"{list}: {string.Join('.', path)} {operation.Operation} '{text}' finds {data.GetProperty($"a{i}")}, not {expected}.");
            }
        }
    }

    private async Task<JsonElement[]> RowsAsync(string list, string[][] paths)
    {
        var fields = string.Join(' ', paths.Select(path => Nest(path, "")[1..^1]));
        var rows = new List<JsonElement>();
        for (string? after = null, more = "true"; more == "true";)
        {
            var document = $"query($after:String){{{list}(first:100,after:$after){{pageInfo{{hasNextPage endCursor}} nodes{{{fields}}}}}}}";
            var page = (await AskAsync(document, JsonSerializer.SerializeToElement(new { after }))).GetProperty(list);
            rows.AddRange(page.GetProperty("nodes").EnumerateArray());
            (after, more) = (page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), page.GetProperty("pageInfo").GetProperty("hasNextPage").GetRawText());
        }

        return [.. rows];
    }

    private async Task<JsonElement> AskAsync(string document, JsonElement variables)
    {
        var answer = await gateway.ExecuteAsync(new OperationRequest(document, null, variables), CancellationToken.None);
        var json = JsonDocument.Parse(answer.Json).RootElement;
        Assert.False(json.TryGetProperty("errors", out var errors), $"{errors}");
        return json.GetProperty("data");
    }

    private static string Nest(string[] path, string end) =>
        "{" + string.Join(end.Length > 0 ? ":{" : "{", path) + end + new string('}', path.Length);

    private static string? Value(JsonElement row, string[] path)
    {
        foreach (var name in path)
        {
            row = row.ValueKind == JsonValueKind.Null ? row : row.GetProperty(name);
        }

        return row.GetString();
    }

    /// <summary>Returns the paths of the text filters below an input, except those in lists.</summary>
    private static IEnumerable<string[]> Paths(string input, string[] above) => Inputs[input].SelectMany(field =>
        field.Type == "StringOperationFilterInput" ? [[.. above, field.Name]]
        : above.Length < 2 && Inputs.ContainsKey(field.Type) && !field.Type.StartsWith("List", StringComparison.Ordinal) && !field.Type.Contains("Operation", StringComparison.Ordinal)
            ? Paths(field.Type, [.. above, field.Name])
            : Enumerable.Empty<string[]>());

    [GeneratedRegex(@"^input (\w+) \{$(.*?)^\}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex InputType();

    [GeneratedRegex(@"^  (\w+): (\w+)", RegexOptions.Multiline)]
    private static partial Regex InputField();
}
