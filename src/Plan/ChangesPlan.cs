namespace Gateway.Plan;

/// <summary>The changes behind a token, in the order in which they were made.</summary>
internal sealed record ChangesExtent(ValueRef? First, SinceToken Since) : Extent
{
    public const int DefaultSize = 100;

    public const int MaximumSize = 1000;
}

/// <summary>How far the data went, and whether the token is of it.</summary>
internal sealed record ChangeStateExtent(SinceToken Since) : Extent;

/// <summary>How many changes there are between two data versions; no row when there is none.</summary>
internal sealed record ChangeCountExtent(ChangesAsked Asked, ValueRef After, ValueRef UpTo) : Extent;

/// <summary>A page of changes.</summary>
/// <param name="Read">Of the changes.</param>
/// <param name="State">Of how far the data went.</param>
/// <param name="Since">The token behind which they are.</param>
/// <param name="Fields">What is asked: <see cref="ChangeItemsOutput"/>, <see cref="ChangePageFactOutput"/> or a type name.</param>
internal sealed record ChangePageOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Read, int State, SinceToken Since, IReadOnlyList<Output> Fields)
    : Output(Key, Locations)
{
    /// <summary>Where each change has its type, its key and its version.</summary>
    public required (int Type, int Key, int Version) Ordinals { get; init; }

    /// <summary>Where the state has whether the token is of this data, its newest version, and when that was made.</summary>
    public required (int Kept, int Newest, int MadeAt) Marks { get; init; }
}

internal enum ChangePageFact
{
    Token,
    HasMore,
    IsSnapshot,
    BeginsSnapshot,
}

internal sealed record ChangePageFactOutput(string Key, IReadOnlyList<AskLocation> Locations, ChangePageFact Fact) : Output(Key, Locations);

/// <summary><c>items</c> of a page; the fields are <see cref="ChangePartOutput"/>, <see cref="NodeOutput"/> or plain values.</summary>
internal sealed record ChangeItemsOutput(string Key, IReadOnlyList<AskLocation> Locations, IReadOnlyList<Output> Fields)
    : Output(Key, Locations);

internal enum ChangePart
{
    Operation,
    Id,
    Type,
}

/// <summary>What follows from type, key and presence of a row that changed.</summary>
/// <param name="Shown">Where it says of which type the row is that is there.</param>
internal sealed record ChangePartOutput(string Key, IReadOnlyList<AskLocation> Locations, ChangePart Part, int Shown)
    : Output(Key, Locations);

/// <summary>The token of a copy that has all changes up to a version.</summary>
/// <param name="MadeAt">Where the row has when that version was made.</param>
internal sealed record ChangeTokenOutput(
    string Key, IReadOnlyList<AskLocation> Locations, ChangesAsked Asked, ValueRef Version, int MadeAt) : Output(Key, Locations);
