using System.Text.Json;
using Gateway.Http.Answers;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gateway.Http.Requests;

/// <summary>
/// Reads a request sent as a form (the GraphQL multipart request specification). No type of the graph takes a file, so all that remains is
/// to read the operations and to report what is wrong with the rest.
/// </summary>
internal static class FormRequest
{
    /// <summary>A header that a page of another origin cannot send without a preflight, unlike a plain form.</summary>
    public const string Preflight = "GraphQL-Preflight";

    private const int MaximumFields = 200;

    public static WireError PreflightMissing { get; } =
        WireError.Request("Multi-part requests must include a GraphQL preflight header.", "HC0077");

    private static WireError Unreadable { get; } = WireError.Request("The multipart form could not be read.", "HC0033");

    private static WireError NoOperations { get; } = WireError.Request("No 'operations' specified.", "HC0034");

    private static WireError Misordered { get; } =
        WireError.Request("Misordered multipart fields; 'map' should follow 'operations'.", "HC0035");

    private static WireError MapUnreadable { get; } =
        WireError.Request("Invalid JSON in the `map` multipart field; Expected type of Dictionary<string, string[]>.", "HC0043");

    private static WireError NoMap { get; } = WireError.Request("No `map` specified.", "HC0044");

    public static async Task<Sent> ReadAsync(byte[] body, MediaTypeHeaderValue type, RequestRules rules, CancellationToken cancellation)
    {
        try
        {
            var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
            return string.IsNullOrEmpty(boundary)
                ? Unreadable
                : await ReadAsync(new MultipartReader(boundary, new MemoryStream(body)), rules, cancellation);
        }
        catch (Exception error) when (error is IOException or InvalidDataException or ArgumentException)
        {
            return Unreadable;
        }
    }

    private static async Task<Sent> ReadAsync(MultipartReader form, RequestRules rules, CancellationToken cancellation)
    {
        byte[]? operations = null;
        Dictionary<string, string[]?>? map = null;
        var files = new HashSet<string>(StringComparer.Ordinal);
        for (var fields = 0; await form.ReadNextSectionAsync(cancellation) is { } section; fields++)
        {
            if (fields == MaximumFields)
            {
                return Unreadable;
            }

            switch (NameOf(section, files))
            {
                case "operations":
                    operations = await BytesAsync(section, cancellation);
                    break;
                case "map" when operations is not { Length: > 0 }:
                    return operations is null ? Misordered : NoOperations;
                case "map":
                    map = ReadMap(await BytesAsync(section, cancellation));
                    if (map is null)
                    {
                        return MapUnreadable;
                    }

                    break;
            }
        }

        return operations is not { Length: > 0 } ? NoOperations
            : map is null ? NoMap
            : FormFiles.Check(JsonRequest.Read(operations, rules), map, files);
    }

    /// <summary>Returns the name of a field; a file is added to <paramref name="files"/> instead.</summary>
    private static string? NameOf(MultipartSection section, HashSet<string> files)
    {
        if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
        {
            return null;
        }

        var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
        if (disposition.IsFileDisposition())
        {
            files.Add(name);
            return null;
        }

        return name;
    }

    private static async Task<byte[]> BytesAsync(MultipartSection section, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await section.Body.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    /// <summary>The deserializer lets nulls into a list of strings.</summary>
    private static bool HoldsNull(string[]? paths) => paths?.Any(path => path is null) == true;

    private static Dictionary<string, string[]?>? ReadMap(byte[] json)
    {
        try
        {
            var map = JsonSerializer.Deserialize<Dictionary<string, string[]?>>(json);
            return map?.Values.Any(HoldsNull) == true ? null : map;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
