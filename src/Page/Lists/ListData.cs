using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Lists;

/// <summary>What the graph answered for a list.</summary>
/// <param name="Total">How many rows there are on all pages.</param>
/// <param name="Rows">Those of this page, each with how far it is where that was asked.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
/// <param name="Previous">Where the page before ends; null at the beginning.</param>
internal sealed record ListData(
    long Total, IReadOnlyList<(JsonElement Row, double? Distance)> Rows, string? Next, string? Previous)
{
    public static readonly ListData Nothing = new(0, [], null, null);

    public IReadOnlyList<ListCounts> Counts { get; init; } = [];

    /// <summary>Whether so much was found that <see cref="Counts"/> are counted only when a reader asks for them.</summary>
    public bool IsUncounted { get; init; }

    /// <summary>The places of the list; null when its rows are none.</summary>
    public Spread? Places { get; init; }
}

/// <summary>How many rows there are of each value of a column.</summary>
/// <param name="Word">The word of the address that chooses one.</param>
/// <param name="Field">The column; null = the cities.</param>
internal sealed record ListCounts(string Word, ListField? Field, IReadOnlyList<ListCount> Values);

/// <param name="Value">As the address says it.</param>
/// <param name="Name">As people say it, where that is another.</param>
internal sealed record ListCount(string Value, string? Name, long Count);
