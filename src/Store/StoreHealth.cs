namespace Gateway.Store;

/// <summary>The health of a store, as seen by those who want answers from it.</summary>
/// <param name="Condition">What is wrong, if anything.</param>
/// <param name="Version">The number of its newest data version, if it can be read.</param>
internal readonly record struct StoreHealth(StoreCondition Condition, long Version = 0);

/// <summary>The conditions a store can be in.</summary>
internal enum StoreCondition
{
    /// <summary>It can be read and has data.</summary>
    Ready,

    /// <summary>It can be read but has no data set.</summary>
    Empty,

    /// <summary>Its file is gone; what was open is still read.</summary>
    Gone,

    /// <summary>None of its servers can be reached.</summary>
    Unreachable,

    /// <summary>It cannot be read.</summary>
    Unreadable,
}

/// <summary>The result of checking whether another database stands in the place of the one being read.</summary>
/// <param name="Outcome">What was found.</param>
/// <param name="Reason">Why the other database cannot be read.</param>
internal readonly record struct Renewed(RenewalOutcome Outcome, string? Reason = null)
{
    public static Renewed Nothing => new(RenewalOutcome.Nothing);
}

/// <summary>What can be found in the place of the database being read.</summary>
internal enum RenewalOutcome
{
    /// <summary>The same database.</summary>
    Nothing,

    /// <summary>Another one, which is read from now on.</summary>
    Taken,

    /// <summary>None, or an incomplete one; the previous one is still read.</summary>
    Gone,

    /// <summary>Another one that cannot be read; nothing is read until it can.</summary>
    Unfit,
}
