namespace Gateway.Store.Postgres;

/// <summary>How a server is, as its probe last found it.</summary>
/// <param name="Condition">Whether it answers.</param>
/// <param name="Timeline">What a primary writes on; null for a standby.</param>
/// <param name="IsLate">It is behind the newest version known, and for longer than it may.</param>
/// <param name="Reason">Why it does not answer.</param>
/// <param name="Down">Ends when the server is found to be gone, and with it what was asked of it.</param>
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
    /// <summary>It was not heard of yet.</summary>
    Unknown,

    /// <summary>It answers.</summary>
    Up,

    /// <summary>It does not answer, or not in time.</summary>
    Down,
}

/// <summary>What a server said when it was asked.</summary>
/// <param name="Timeline">What a primary writes on; null for a standby.</param>
/// <param name="Version">The newest data version it holds.</param>
internal readonly record struct HostAnswer(string? Timeline, long Version)
{
    /// <summary>When that version was made, as it is written there.</summary>
    public string At { get; init; } = "";

    /// <summary>When it was asked: what it said may have become untrue since.</summary>
    public long Asked { get; init; }

    public DataState Held => new(0, Version) { At = At };
}
