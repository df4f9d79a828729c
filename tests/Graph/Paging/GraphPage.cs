using System.Text;
using System.Text.Json;

namespace Gateway.Tests.Graph.Paging;

/// <summary>A page as the graph returned it.</summary>
internal sealed record GraphPage(
    IReadOnlyList<string> Keys, IReadOnlyList<string> Cursors, bool HasNext, bool HasPrevious, string? Start, string? End, int TotalCount)
{
    /// <summary>The selection of every page.</summary>
    public const string Selection =
        "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } nodes { id } }";

    public static GraphPage Of(JsonElement connection)
    {
        var info = connection.GetProperty("pageInfo");
        var edges = connection.GetProperty("edges").EnumerateArray().ToList();
        var keys = edges.ConvertAll(e => KeyOf(e.GetProperty("node")));
        Xunit.Assert.Equal(keys, connection.GetProperty("nodes").EnumerateArray().Select(KeyOf));
        return new GraphPage(
            keys,
            edges.ConvertAll(e => e.GetProperty("cursor").GetString()!),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString(),
            connection.GetProperty("totalCount").GetInt32());
    }

    /// <summary>Extracts the row's key from the global id.</summary>
    private static string KeyOf(JsonElement node)
    {
        var id = Encoding.UTF8.GetString(Convert.FromBase64String(node.GetProperty("id").GetString()!));
        return id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }
}
