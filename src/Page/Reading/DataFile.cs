using System.Text.Json;

namespace Gateway.Page.Reading;

/// <summary>Rows as a file: what is asked for them, and what the file is called.</summary>
/// <param name="Id">The global id of the data set; empty for rows of all.</param>
/// <param name="Name">Its slug.</param>
/// <param name="Document">The operation; null for a data set that has no rows of its own.</param>
/// <param name="OnMap">The operation of a map of them; the same where they have no shapes.</param>
/// <param name="Operation">What it is called in both.</param>
/// <param name="Variables">The values of both.</param>
public sealed record DataFile(string Id, string Name, string? Document, string? OnMap, string Operation, JsonElement Variables)
{
    /// <summary>What of the address cannot be understood: there is no file then.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
