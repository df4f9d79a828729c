namespace Gateway.Plan;

/// <summary>What paging and lookups allow.</summary>
/// <param name="DefaultSize">Rows of a list when neither first nor last is given.</param>
/// <param name="MaximumSize">The most rows that one list gives at once.</param>
/// <param name="RequireBoundaries">Whether first or last must be given.</param>
/// <param name="MaximumIds">The most ids that <c>nodes</c> takes.</param>
internal sealed record PageLimits(int DefaultSize = 10, int MaximumSize = 50, bool RequireBoundaries = false, int MaximumIds = 50)
{
    /// <summary>Whether a list can be read from its end: <c>last</c> and <c>before</c>.</summary>
    public bool Backward { get; init; } = true;

    /// <summary>Whether a connection has <c>nodes</c> beside <c>edges</c>.</summary>
    public bool Nodes { get; init; } = true;
}
