namespace Gateway.Catalog.Hours;

/// <summary>Whether a place is open. What its cells do not determine is unknown, neither open nor closed.</summary>
internal enum OpenStatus
{
    Open,
    Closed,
    Unknown,
}

/// <summary>Whether something is true on a day.</summary>
internal enum Certainty
{
    No,
    Maybe,
    Yes,
}
