namespace Gateway.Plan;

/// <summary>What paging and lookups allow.</summary>
internal sealed record PageLimits(int DefaultSize = 10, int MaximumSize = 50, bool RequireBoundaries = false, int MaximumIds = 50);
