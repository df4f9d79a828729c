using System.Text.Json;

namespace Gateway.Tests.Oracle;

/// <summary>One request sent to HotChocolate, and its answer.</summary>
/// <param name="Variant">The server it was sent to: the first segment below <c>/v/</c>, or <c>graphql</c>.</param>
/// <param name="Path">The address on our server, which is at <c>/graphql</c> in every variant.</param>
internal sealed record GoldenPair(string Name, string Group, string Variant, string Method, string Path)
{
    private static readonly string[] Routes = ["persisted", "persistednamed"];

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required string? Body { get; init; }

    public required RecordedAnswer Answer { get; init; }

    public static IReadOnlyList<GoldenPair> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];

    private static GoldenPair Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var root = document.RootElement;
        var request = root.GetProperty("request");
        var (variant, path) = Place(request.GetProperty("path").GetString()!);
        var production = root.GetProperty("server").GetProperty("environment").GetString() == "Production";
        return new GoldenPair(
            root.GetProperty("name").GetString()!,
            root.GetProperty("group").GetString()!,
            production ? "production" : variant,
            request.GetProperty("method").GetString()!,
            path)
        {
            Headers = Strings(request.GetProperty("headers")),
            Body = request.GetProperty("body").GetString(),
            Answer = RecordedAnswer.Read(root.GetProperty("response")),
        };
    }

    /// <summary>
    /// <c>/v/cheap?query=…</c> → cheap, <c>/graphql?query=…</c>; <c>/v/persisted/id</c> → persisted, <c>/graphql/persisted/id</c>.
    /// </summary>
    private static (string Variant, string Path) Place(string path)
    {
        if (!path.StartsWith("/v/", StringComparison.Ordinal))
        {
            return ("graphql", path);
        }

        var end = path.IndexOfAny(['/', '?'], 3);
        var variant = end < 0 ? path[3..] : path[3..end];
        var rest = end < 0 ? "" : path[end..];
        return (variant, "/graphql" + (Routes.Contains(variant) ? "/persisted" : "") + rest);
    }

    internal static Dictionary<string, string> Strings(JsonElement members) =>
        members.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.OrdinalIgnoreCase);
}

/// <summary>HotChocolate's answer.</summary>
internal sealed record RecordedAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string ContentType => Headers.GetValueOrDefault("content-type") ?? "";

    public static RecordedAnswer Read(JsonElement response) => new(
        response.GetProperty("status").GetInt32(),
        GoldenPair.Strings(response.GetProperty("headers")),
        response.GetProperty("body").GetString() ?? "");
}
