namespace Gateway.Store.Postgres;

/// <summary>The condition of a server, as of its last probe.</summary>
/// <param name="Condition">Whether it answers.</param>
/// <param name="Timeline">The timeline that a primary writes; null for a standby.</param>
/// <param name="IsLate">Whether it has been behind the newest known version for longer than allowed.</param>
/// <param name="Reason">Why it does not answer.</param>
/// <param name="Down">Cancelled when the server is found to be gone, along with the requests to it.</param>
internal sealed record HostState(
    HostCondition Condition, string? Timeline = null, bool IsLate = false, string? Reason = null, CancellationToken Down = default)
{
    public static HostState Unknown { get; } = new(HostCondition.Unknown);

    public bool IsStandby => Condition == HostCondition.Up && Timeline is null;

    public bool IsPrimary => Condition == HostCondition.Up && Timeline is not null;
}

/// <summary>Whether a server answers.</summary>
internal enum HostCondition
{
    /// <summary>It has not been probed yet.</summary>
    Unknown,

    /// <summary>It answers.</summary>
    Up,

    /// <summary>It does not answer, or not in time.</summary>
    Down,
}

/// <summary>A server's answer to a probe.</summary>
/// <param name="Timeline">The timeline that a primary writes; null for a standby.</param>
/// <param name="Version">The newest data version it holds.</param>
internal readonly record struct HostAnswer(string? Timeline, long Version)
{
    /// <summary>The recorded time of that version.</summary>
    public string At { get; init; } = "";

    /// <summary>When it was asked: the answer may be outdated since.</summary>
    public long Asked { get; init; }

    public DataState Held => new(0, Version) { At = At };
}
