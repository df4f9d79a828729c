namespace Gateway.Store;

/// <summary>How a store is, to whoever wants to be answered from it.</summary>
/// <param name="Condition">What is the matter, if anything is.</param>
/// <param name="Version">The number of its newest data version, where it can be read.</param>
internal readonly record struct StoreHealth(StoreCondition Condition, long Version = 0);

/// <summary>What may be the matter with a store.</summary>
internal enum StoreCondition
{
    /// <summary>It can be read, and there is something in it.</summary>
    Ready,

    /// <summary>It can be read, and there is no data set in it.</summary>
    Empty,

    /// <summary>It is not at its place; what was open of it is still read.</summary>
    Gone,

    /// <summary>None of its servers can be reached.</summary>
    Unreachable,

    /// <summary>It cannot be read.</summary>
    Unreadable,
}

/// <summary>What came of looking whether another database stands in the place of the one that is read.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Reason">Why the other cannot be read.</param>
internal readonly record struct Renewed(RenewalOutcome Outcome, string? Reason = null)
{
    public static Renewed Nothing => new(RenewalOutcome.Nothing);
}

/// <summary>What may be found at the place of a database that is read.</summary>
internal enum RenewalOutcome
{
    /// <summary>The database that is read.</summary>
    Nothing,

    /// <summary>Another, which is read from now on.</summary>
    Taken,

    /// <summary>None, or none that is whole; the one before is still read.</summary>
    Gone,

    /// <summary>Another that cannot be read; nothing is until it can.</summary>
    Unfit,
}
