using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Gateway.Http.Agents;

/// <summary>What agents may read besides the tools: each data set as a card, and each type of the schema.</summary>
/// <param name="types">The names of the types.</param>
/// <param name="typeText">Returns a type in SDL; null when there is none of that name.</param>
internal sealed class AgentResources(AgentDesk desk, Func<IEnumerable<string>> types, Func<string, string?> typeText)
{
    private const string Datasets = "dataset://";

    private const string Schema = "schema://";

    private const string Json = "application/json";

    private const string GraphQL = "application/graphql";

    /// <summary>Resources per page.</summary>
    private const int Page = 50;

    public static ListResourceTemplatesResult Templates { get; } = new()
    {
        ResourceTemplates =
        [
            new ResourceTemplate { Name = "dataset", Title = "A data set", UriTemplate = Datasets + "{slug}", MimeType = Json },
            new ResourceTemplate { Name = "type", Title = "A type of the schema", UriTemplate = Schema + "{type}", MimeType = GraphQL },
        ],
    };

    /// <summary>Lists the index of types first, then the data sets page by page.</summary>
    public async ValueTask<ListResourcesResult> ListAsync(string? cursor, CancellationToken cancellation)
    {
        var asked = new JsonObject { ["first"] = Page, ["after"] = cursor };
        var (data, _, error) = await desk.AskAsync("datasets", asked, cancellation);
        var list = data?.GetProperty("datasets") ?? throw new McpProtocolException(error!, McpErrorCode.InvalidParams);
        var info = list.GetProperty("pageInfo");
        var sets = list.GetProperty("nodes").EnumerateArray().Select(one => new Resource
        {
            Uri = Datasets + AgentRow.Find(one, "slug"),
            Name = AgentRow.Find(one, "slug")!,
            Title = AgentRow.Find(one, "title"),
            MimeType = Json,
        });
        return new ListResourcesResult
        {
            Resources = [.. cursor is null ? [Index] : Array.Empty<Resource>(), .. sets],
            NextCursor = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null,
        };
    }

    public async ValueTask<ReadResourceResult> ReadAsync(string uri, CancellationToken cancellation)
    {
        var (text, type) = uri == Index.Uri ? (string.Join('\n', types()), "text/plain")
            : uri.StartsWith(Schema, StringComparison.Ordinal) ? (typeText(uri[Schema.Length..]), GraphQL)
            : uri.StartsWith(Datasets, StringComparison.Ordinal) ? (await CardAsync(uri[Datasets.Length..], cancellation), Json)
            : (null, "");
        return text is null
            ? throw new McpProtocolException($"Resource {uri} not found.", McpErrorCode.ResourceNotFound)
            : new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = type, Text = text }] };
    }

    private static Resource Index { get; } = new()
    {
        Uri = Schema,
        Name = "types",
        Title = "GraphQL schema types",
        Description = "Their names, one per line. Each is a resource schema://NAME.",
        MimeType = "text/plain",
    };

    private async Task<string?> CardAsync(string slug, CancellationToken cancellation)
    {
        var asked = new JsonObject { ["first"] = 1, ["where"] = new JsonObject { ["slug"] = new JsonObject { ["eq"] = slug } } };
        var (data, _, error) = await desk.AskAsync("datasets", asked, cancellation);
        var nodes = data?.GetProperty("datasets").GetProperty("nodes")
            ?? throw new McpProtocolException(error!, McpErrorCode.InvalidParams);
        return nodes.GetArrayLength() > 0 ? AgentAnswer.Compact(JsonNode.Parse(nodes[0].GetRawText())) : null;
    }
}
