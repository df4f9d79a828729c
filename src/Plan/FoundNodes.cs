namespace Gateway.Plan;

/// <summary>The objects of a list over several types, each read by its type.</summary>
/// <param name="Number">Where rows of the list hold the number of the type.</param>
/// <param name="ByNumber">How objects of each type are read and written; the read has a row, or none, for each row of the list.</param>
internal sealed record FoundNodes(int Number, IReadOnlyDictionary<long, TypedNode> ByNumber);

/// <summary><c>match</c> of an edge: what a search found in the row.</summary>
/// <param name="Fields">What is asked of it: <see cref="MatchPartOutput"/> or a type name.</param>
/// <param name="Columns">What was searched, in the order in which it is shown; empty when the list is not searched.</param>
internal sealed record MatchOutput(
    string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields, IReadOnlyList<SearchedColumn> Columns)
    : Output(Key, Locations)
{
    /// <summary>Of a list over several types: where the rows hold the number of the type.</summary>
    public int Number { get; init; }

    /// <summary>Of a list over several types: where each type's row stands, and what was searched in it.</summary>
    public IReadOnlyDictionary<long, (int Read, IReadOnlyList<SearchedColumn> Columns)>? Found { get; init; }
}

/// <summary>A column that was searched, by the field it is in the graph.</summary>
internal sealed record SearchedColumn(string Field, int Ordinal, bool IsList);

internal enum MatchPart
{
    Highlights,
    Field,
    Text,
    Ranges,
    Start,
    Length,
}

/// <summary>A part of a match, with what is asked of it.</summary>
internal sealed record MatchPartOutput(string Key, IReadOnlyList<AskLocation> Locations, MatchPart Part, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);
