namespace Gateway.Plan;

/// <summary>The limits of paging and lookups.</summary>
/// <param name="DefaultSize">The page size when neither first nor last is given.</param>
/// <param name="MaximumSize">The largest page size.</param>
/// <param name="RequireBoundaries">Whether first or last must be given.</param>
/// <param name="MaximumIds">The most ids that <c>nodes</c> accepts.</param>
internal sealed record PageLimits(int DefaultSize = 10, int MaximumSize = 50, bool RequireBoundaries = false, int MaximumIds = 50)
{
    /// <summary>Whether lists can be paged from the end, with <c>last</c> and <c>before</c>.</summary>
    public bool Backward { get; init; } = true;

    /// <summary>Whether a connection has <c>nodes</c> beside <c>edges</c>.</summary>
    public bool Nodes { get; init; } = true;
}
