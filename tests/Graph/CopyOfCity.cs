using System.Text.Json;

namespace Gateway.Tests.Graph;

/// <summary>
/// An app that keeps a copy of rows through <c>changes</c>: it may be killed between any two items, and resumes from the token it has.
/// </summary>
internal sealed class CopyOfCity(Func<string, JsonElement> ask, string arguments)
{
    private readonly SortedDictionary<string, string> rows = new(StringComparer.Ordinal);
    private string? token;

    /// <summary>The rows, each with its values as text.</summary>
    public IReadOnlyDictionary<string, string> Rows => rows;

    public string? Token => token;

    /// <summary>How often a snapshot began.</summary>
    public int Snapshots { get; private set; }

    /// <summary>Reads a page and applies it.</summary>
    /// <param name="size">The maximum number of items.</param>
    /// <param name="killedAfter">The number of items applied before it is killed and loses the new token; null if it survives.</param>
    /// <returns>Whether there is more.</returns>
    public bool Read(int size, int? killedAfter = null)
    {
        var since = token is null ? "" : $"since: \"{token}\", ";
        var page = ask($$"""
            { changes({{since}}{{arguments}}first: {{size}}) { token hasMore beginsSnapshot items { operation id node { ...row } } } }
            fragment row on Node { id ... on Facility { name municipality { code } } ... on Event { name } ... on Dataset { title }
              ... on Area { name } ... on Population { total } }
            """).GetProperty("changes");
        if (page.GetProperty("beginsSnapshot").GetBoolean())
        {
            rows.Clear();
            Snapshots++;
        }

        var items = page.GetProperty("items").EnumerateArray();
        foreach (var item in killedAfter is { } few ? items.Take(few) : items)
        {
            Apply(item);
        }

        token = killedAfter is null ? page.GetProperty("token").GetString() : token;
        return page.GetProperty("hasMore").GetBoolean();
    }

    public CopyOfCity ReadAll(int size = 50)
    {
        while (Read(size))
        {
        }

        return this;
    }

    private void Apply(JsonElement item)
    {
        var id = item.GetProperty("id").GetString()!;
        if (item.GetProperty("operation").GetString() == "DELETE")
        {
            rows.Remove(id);
        }
        else
        {
            rows[id] = item.GetProperty("node").GetRawText();
        }
    }
}
