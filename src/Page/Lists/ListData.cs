using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>What the graph returned for a list.</summary>
/// <param name="Total">The number of rows on all pages.</param>
/// <param name="Rows">The rows of this page, each with its distance if that was asked for.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
/// <param name="Previous">The cursor of the previous page; null at the beginning.</param>
internal sealed record ListData(
    long Total, IReadOnlyList<(JsonElement Row, double? Distance)> Rows, string? Next, string? Previous)
{
    public static readonly ListData Nothing = new(0, [], null, null);

    public IReadOnlyList<ListCounts> Counts { get; init; } = [];

    /// <summary>Whether there are so many rows that <see cref="Counts"/> are only counted when a reader asks for them.</summary>
    public bool IsUncounted { get; init; }

    /// <summary>The places of the list; null when its rows are not places.</summary>
    public Spread? Places { get; init; }
}

/// <summary>The number of rows for each value of a column.</summary>
/// <param name="Parameter">The query parameter that chooses a value.</param>
/// <param name="Field">The column; null = the cities.</param>
internal sealed record ListCounts(string Parameter, ListField? Field, IReadOnlyList<ListCount> Values);

/// <param name="Value">The value in the address.</param>
/// <param name="Name">The name people use, if different.</param>
internal sealed record ListCount(string Value, string? Name, long Count);
