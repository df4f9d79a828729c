namespace Gateway.Catalog.Hours;

/// <summary>Whether a place is open. What nobody can know from its cells is unknown, and neither of both.</summary>
internal enum OpenStatus
{
    Open,
    Closed,
    Unknown,
}

/// <summary>Whether something is so on a day.</summary>
internal enum Certainty
{
    No,
    Maybe,
    Yes,
}
