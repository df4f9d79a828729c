namespace Gateway.Plan;

/// <summary>The changes after a token, in the order they were made.</summary>
internal sealed record ChangesExtent(ValueRef? First, SinceToken Since) : Extent
{
    public const int DefaultSize = 100;

    public const int MaximumSize = 1000;
}

/// <summary>The current state of the data, and whether the token belongs to it.</summary>
internal sealed record ChangeStateExtent(SinceToken Since) : Extent;

/// <summary>The number of changes between two data versions; no row when there are none.</summary>
internal sealed record ChangeCountExtent(ChangesAsked Asked, ValueRef After, ValueRef UpTo) : Extent;

/// <summary>A page of changes.</summary>
/// <param name="Read">The read of the changes.</param>
/// <param name="State">The read of the state.</param>
/// <param name="Since">The token that they follow.</param>
/// <param name="Fields">The selected fields: <see cref="ChangeItemsOutput"/>, <see cref="ChangePageFactOutput"/> or a type name.</param>
internal sealed record ChangePageOutput(
    string Key, IReadOnlyList<AskLocation> Locations, int Read, int State, SinceToken Since, IReadOnlyList<Output> Fields)
    : Output(Key, Locations)
{
    /// <summary>The ordinals of type, key and version in each change.</summary>
    public required (int Type, int Key, int Version) Ordinals { get; init; }

    /// <summary>The ordinals in the state: whether the token belongs to this data, its newest version, and when that was made.</summary>
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

/// <summary>A value derived from the type, key and presence of a changed row.</summary>
/// <param name="Shown">The ordinal of the number of the row's type, when the row exists.</param>
internal sealed record ChangePartOutput(string Key, IReadOnlyList<AskLocation> Locations, ChangePart Part, int Shown)
    : Output(Key, Locations);

/// <summary>The token of a copy that has all changes up to a version.</summary>
/// <param name="MadeAt">The ordinal of the time that version was made.</param>
internal sealed record ChangeTokenOutput(
    string Key, IReadOnlyList<AskLocation> Locations, ChangesAsked Asked, ValueRef Version, int MadeAt) : Output(Key, Locations);
