using System.Text;
using System.Text.Json;
using Gateway.Page;
using Microsoft.OpenApi;
using NJsonSchema;
using Xunit;

namespace Gateway.Tests.Http.Rest;

/// <summary>The description of the addresses in OpenAPI says what they really do.</summary>
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

    /// <summary>Each document with the address that its examples make.</summary>
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

    /// <summary>The schema of an answer as one of JSON Schema, where null is a type.</summary>
    private static async Task<JsonSchema> SchemaAsync(JsonElement described, string name)
    {
        var operation = described.GetProperty("paths").GetProperty("/api/" + name).GetProperty("get");
        var reference = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json")
            .GetProperty("schema").GetProperty("$ref").GetString()!;
        var text = new StringBuilder("{\"definitions\":").Append(described.GetProperty("components").GetProperty("schemas").GetRawText())
            .Append(",\"$ref\":\"").Append(reference).Append("\"}").Replace("#/components/schemas/", "#/definitions/");
        return await JsonSchema.FromJsonAsync(text.ToString());
    }
}
