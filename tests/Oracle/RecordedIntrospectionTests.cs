using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Answers;
using Gateway.Tests.Graph;
using Xunit;

namespace Gateway.Tests.Oracle;

/// <summary>Introspection of the reference model's schema, compared with HotChocolate's.</summary>
public sealed class RecordedIntrospectionTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    [RecordedTheory]
    [InlineData("600-intro-type-unknown")]
    [InlineData("601-intro-input-defaults")]
    [InlineData("604-intro-scalar")]
    public async Task A_type_is_described_as_HotChocolate_did(string pair)
    {
        var (query, data) = Read(pair);
        Assert.Equal(data.ToJsonString(Plain), (await AnswerAsync(query)).ToJsonString(Plain));
    }

    [RecordedFact]
    public async Task All_types_are_described_as_HotChocolate_did_but_for_the_sorting_of_addresses()
    {
        var (query, data) = Read("598-intro-full");
        var own = await AnswerAsync(query);
        var recorded = Types(data);
        recorded.Remove("UriSortInput");
        recorded["FacilitySortInput"] = recorded["FacilitySortInput"].Replace(
            "\"kind\": \"INPUT_OBJECT\",\n        \"name\": \"UriSortInput\"", "\"kind\": \"ENUM\",\n        \"name\": \"SortEnumType\"", StringComparison.Ordinal);
        var types = Types(own);
        Assert.Equal(recorded.Keys, types.Keys);
        foreach (var (name, text) in recorded)
        {
            Assert.Equal(text, types[name]);
        }
    }

    /// <summary>Returns the types of the model by name; the introspection types themselves are the library's affair.</summary>
    private static SortedDictionary<string, string> Types(JsonObject data) => new(
        data["__schema"]!["types"]!.AsArray()
            .Where(t => !((string)t!["name"]!).StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(t => (string)t!["name"]!, Text),
        StringComparer.Ordinal);

    private static string Text(JsonNode? type)
    {
        // The order of implementing types is not guaranteed.
        if (type!["possibleTypes"] is JsonArray possible)
        {
            type["possibleTypes"] = new JsonArray([.. possible.Select(p => p!.DeepClone()).OrderBy(p => (string)p["name"]!, StringComparer.Ordinal)]);
        }

        return type.ToJsonString(Plain);
    }

    private static async Task<JsonObject> AnswerAsync(string query)
    {
        var bench = new GraphBench(OracleCatalog.Create());
        var fields = await new MetaExecutor(bench.Schema).ExecuteAsync(await bench.OperationAsync(query), CancellationToken.None);
        return new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, JsonNode.Parse(f.Value.GetRawText()))));
    }

    private static (string Query, JsonObject Data) Read(string pair)
    {
        var json = JsonNode.Parse(Recordings.Text(Path.Combine("golden", pair + ".json")))!;
        return ((string)JsonNode.Parse((string)json["request"]!["body"]!)!["query"]!, json["response"]!["json"]!["data"]!.AsObject());
    }
}
