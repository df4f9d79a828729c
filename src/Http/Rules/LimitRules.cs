namespace Gateway.Http.Rules;

/// <summary>How much one client may ask for per minute; 0 = no limit.</summary>
internal sealed record LimitRules
{
    /// <summary>The most requests of an address.</summary>
    public int Requests { get; init; }

    /// <summary>The most that the operations of an address may cost together.</summary>
    public int Cost { get; init; }

    /// <summary>The most requests with a key; 0 = as for an address.</summary>
    public int KeyRequests { get; init; }

    /// <summary>The most that the operations with a key may cost together; 0 = as for an address.</summary>
    public int KeyCost { get; init; }

    public KeyAccess Keys { get; init; }

    /// <summary>How many operations one address, with all its keys, runs at once; further ones wait.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>
    /// The same while others are active: one processor stays free for the next client, since running operations are not stopped for it.
    /// </summary>
    public int BesideOthers { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Whether anything is limited.</summary>
    public bool AreSet => Requests > 0 || Cost > 0 || KeyRequests > 0 || KeyCost > 0;

    /// <summary>Whether clients may have keys.</summary>
    public bool HasKeys => Keys == KeyAccess.On || (Keys == KeyAccess.WithLimits && AreSet);
}

/// <summary>Whether clients may have keys.</summary>
internal enum KeyAccess
{
    /// <summary>Only where there are limits: without them a key is of no use.</summary>
    WithLimits,

    On,

    Off,
}
