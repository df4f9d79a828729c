using System.Text.Json;

namespace Gateway.Page.Reading;

/// <summary>Rows as a file: the operation that asks for them, and the file's name.</summary>
/// <param name="Id">The global id of the data set; empty for rows of all data sets.</param>
/// <param name="Name">Its slug.</param>
/// <param name="Document">The document; null for a data set without rows of its own.</param>
/// <param name="OnMap">The document for a map of them; the same document when they have no shapes.</param>
/// <param name="Operation">The operation's name in both.</param>
/// <param name="Variables">The variables for both.</param>
public sealed record DataFile(string Id, string Name, string? Document, string? OnMap, string Operation, JsonElement Variables)
{
    /// <summary>The parts of the address that cannot be understood: there is no file then.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
