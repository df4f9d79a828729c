namespace Gateway.Plan;

/// <summary>The objects of a list over several types, each read by its type.</summary>
/// <param name="Number">The ordinal of the type's number in the rows of the list.</param>
/// <param name="ByNumber">How objects of each type are read and written; the read has a row or none for each row of the list.</param>
internal sealed record FoundNodes(int Number, IReadOnlyDictionary<long, TypedNode> ByNumber);

/// <summary><c>match</c> of an edge: what the search matched in the row.</summary>
/// <param name="Fields">The selected fields: <see cref="MatchPartOutput"/> or a type name.</param>
/// <param name="Columns">The searched columns, in display order; empty when the list is not searched.</param>
internal sealed record MatchOutput(
    string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields, IReadOnlyList<SearchedColumn> Columns)
    : Output(Key, Locations)
{
    /// <summary>For a list over several types: the ordinal of the type's number.</summary>
    public int Number { get; init; }

    /// <summary>For a list over several types: the read of each type's rows, and its searched columns.</summary>
    public IReadOnlyDictionary<long, (int Read, IReadOnlyList<SearchedColumn> Columns)>? Found { get; init; }
}

/// <summary>A searched column, by its field in the graph.</summary>
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

/// <summary>A part of a match, with its selection.</summary>
internal sealed record MatchPartOutput(string Key, IReadOnlyList<AskLocation> Locations, MatchPart Part, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);
