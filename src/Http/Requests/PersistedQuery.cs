using System.Text.Json;
using Gateway.Graph.Documents;

namespace Gateway.Http.Requests;

/// <summary>Reads the extension <c>persistedQuery</c>, in which clients send the hash of a document. Its version is ignored.</summary>
internal static class PersistedQuery
{
    /// <param name="extensions">The extensions of a request; undefined when there are none.</param>
    /// <param name="hashes">The members that may hold a hash.</param>
    public static DocumentKey? Read(JsonElement extensions, IReadOnlyList<string> hashes)
    {
        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var persisted)
            || persisted.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var name in hashes)
        {
            if (persisted.TryGetProperty(name, out var hash)
                && hash.ValueKind == JsonValueKind.String
                && hash.GetString() is { Length: > 0 } text)
            {
                return new DocumentKey(text, name);
            }
        }

        return null;
    }
}
