using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gateway.Graph.Contracts;
using Gateway.Page;
using Microsoft.OpenApi;
using NJsonSchema;
using Xunit;

namespace Gateway.Tests.Http.Rest;

/// <summary>The OpenAPI description of the addresses says what they really do.</summary>
public sealed class OpenApiTests(RestCity city) : IClassFixture<RestCity>
{
    [Fact]
    public async Task It_is_read_without_a_fault_and_has_every_document()
    {
        var text = (await city.GetAsync("/api/openapi.json")).Bytes;

        var read = await OpenApiDocument.LoadAsync(new MemoryStream(text), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Equal(RestCity.Documents.Select(name => "/api/" + name), read.Document!.Paths.Keys);
        Assert.Equal(city.Url, read.Document.Servers!.Single().Url);
        var names = read.Document.Paths.Values.SelectMany(path => path.Operations!.Values).Select(operation => operation.OperationId!);
        Assert.Equal(RestCity.Documents.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task Each_error_of_a_document_is_described()
    {
        await using var served = await Served.StartAsync(("keys", "on"), ("limit-requests", "4"));
        using var described = JsonDocument.Parse((await served.GetAsync("/api/openapi.json")).Bytes);
        const string Path = "/api/evacuation-near";

        int[] statuses =
        [
            (await served.GetAsync(Path)).Status,
            (await served.GetAsync(Path, headers: ("x-api-key", "gk_x"))).Status,
            (await served.GetAsync(Path + "?format=exe")).Status,
            (await served.GetAsync(Path)).Status,
        ];

        Assert.Equal([400, 401, 406, 429], statuses);
        var told = described.RootElement.GetProperty("paths").GetProperty(Path).GetProperty("get").GetProperty("responses");
        Assert.All(statuses, status => Assert.True(told.TryGetProperty($"{status}", out _), $"{status}"));
    }

    /// <summary>A client may send any host name: another one must not cause work.</summary>
    [Fact]
    public async Task It_is_written_once_by_whatever_addresses_it_is_asked_for()
    {
        WatchedList<DocumentContract>? contracts = null;
        await using var served = await Served.StartAsync(
            gateway =>
            {
                contracts = new WatchedList<DocumentContract>(gateway.Contracts());
                return gateway with { Contracts = () => contracts };
            },
            _ => { });
        await served.GetAsync("/api/openapi.json");
        var looked = contracts!.Looked;

        foreach (var host in (string[])["one.example", "two.example:8080", "one.example"])
        {
            var reply = await served.GetAsync("/api/openapi.json", headers: ("Host", host));

            using var described = JsonDocument.Parse(reply.Bytes);
            var info = described.RootElement.GetProperty("info");
            var description = info.GetProperty("description").GetString();
            Assert.Equal($"http://{host}", described.RootElement.GetProperty("servers")[0].GetProperty("url").GetString());
            Assert.Equal($"http://{host}/datasets", info.GetProperty("license").GetProperty("url").GetString());
            Assert.EndsWith($"http://{host}/api/openapi.json?lang=ja", description, StringComparison.Ordinal);
            Assert.DoesNotContain(".invalid", reply.Text, StringComparison.Ordinal);
        }

        Assert.True(looked > 0);
        Assert.Equal(looked, contracts.Looked);
    }

    [Theory]
    [InlineData("?lang=ja", "en", "ja", "自治体オープンデータ", "近くの停留所から次に出るバス（近い順）")]
    [InlineData("", "ja", "ja", "自治体オープンデータ", "近くの停留所から次に出るバス（近い順）")]
    [InlineData("?lang=en", "ja", "en", "Open data of cities", "Next buses from stops near me")]
    [InlineData("", "", "en", "Open data of cities", "Next buses from stops near me")]
    public async Task It_is_in_the_language_that_is_asked_for(string query, string accepted, string told, string title, string summary)
    {
        var reply = await city.GetAsync("/api/openapi.json" + query, headers: ("Accept-Language", accepted));

        using var described = JsonDocument.Parse(reply.Bytes);
        var buses = described.RootElement.GetProperty("paths").GetProperty("/api/next-buses").GetProperty("get");
        Assert.Equal(told, reply.Header("Content-Language"));
        Assert.Contains("Accept-Language", reply.Header("Vary"), StringComparison.Ordinal);
        Assert.Equal((title, summary), (
            described.RootElement.GetProperty("info").GetProperty("title").GetString(), buses.GetProperty("summary").GetString()));
    }

    /// <summary>What is said about the data is the same in every language.</summary>
    [Fact]
    public async Task In_both_languages_it_is_the_same_but_for_words_for_people()
    {
        var (english, japanese) = (await BareAsync("en"), await BareAsync("ja"));

        Assert.Equal(english, japanese);
    }

    [Fact]
    public async Task Every_answer_fits_the_schema_that_is_told_of_it()
    {
        using var described = JsonDocument.Parse((await city.GetAsync("/api/openapi.json")).Bytes);
        foreach (var (name, address) in await ExamplesAsync(described.RootElement))
        {
            var reply = await city.GetAsync(address);
            Assert.True(reply.Status == 200, $"{address}: {reply.Text}");
            var schema = await SchemaAsync(described.RootElement, name);
            var faults = schema.Validate(reply.Text).Select(fault => $"{name} {fault.Path} {fault.Kind}");
            Assert.Empty(faults);
        }
    }

    [Fact]
    public async Task An_answer_of_another_document_does_not_fit()
    {
        using var described = JsonDocument.Parse((await city.GetAsync("/api/openapi.json")).Bytes);
        var reply = await city.GetAsync("/api/evacuation-near?latitude=36.045&longitude=139.958");

        Assert.NotEmpty((await SchemaAsync(described.RootElement, "search-box")).Validate(reply.Text));
    }

    private async Task<string> BareAsync(string language)
    {
        var described = JsonNode.Parse((await city.GetAsync("/api/openapi.json?lang=" + language)).Bytes)!;
        described["info"]!.AsObject().Clear();
        Strip(described);
        return described.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject whole)
        {
            foreach (var name in (string[])["summary", "description"])
            {
                if (whole[name] is JsonValue)
                {
                    whole.Remove(name);
                }
            }

            whole.Select(member => member.Value).ToList().ForEach(Strip);
        }
        else if (node is JsonArray items)
        {
            items.ToList().ForEach(Strip);
        }
    }

    /// <summary>Returns each document with the address that its examples make.</summary>
    private static Task<IReadOnlyList<(string Name, string Address)>> ExamplesAsync(JsonElement described)
    {
        var found = new List<(string, string)>();
        foreach (var path in described.GetProperty("paths").EnumerateObject())
        {
            var words = new Dictionary<string, JsonElement>();
            foreach (var parameter in path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray())
            {
                if (parameter.TryGetProperty("example", out var example))
                {
                    words.Add(parameter.GetProperty("name").GetString()!, example);
                }
            }

            var name = path.Name[(ApiAddress.Path.Length + 1)..];
            found.Add((name, ApiAddress.Of(name, JsonSerializer.SerializeToElement(words))));
        }

        return Task.FromResult<IReadOnlyList<(string, string)>>(found);
    }

    /// <summary>Returns the schema of an answer as JSON Schema, where null is a type.</summary>
    private static async Task<JsonSchema> SchemaAsync(JsonElement described, string name)
    {
        var operation = described.GetProperty("paths").GetProperty("/api/" + name).GetProperty("get");
        var reference = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("schema").GetProperty("$ref").GetString()!;
        var text = new StringBuilder("{\"definitions\":").Append(described.GetProperty("components").GetProperty("schemas").GetRawText())
            .Append(",\"$ref\":\"").Append(reference).Append("\"}").Replace("#/components/schemas/", "#/definitions/");
        return await JsonSchema.FromJsonAsync(text.ToString());
    }

    /// <summary>A list that counts how often it was enumerated.</summary>
    private sealed class WatchedList<T>(IReadOnlyList<T> all) : IReadOnlyList<T>
    {
        private int looked;

        public int Looked => Volatile.Read(ref looked);

        public int Count => all.Count;

        public T this[int index] => all[index];

        public IEnumerator<T> GetEnumerator()
        {
            Interlocked.Increment(ref looked);
            return all.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
