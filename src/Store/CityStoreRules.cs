using Gateway.Sql;

namespace Gateway.Store;

/// <summary>How a store is read and loaded, whatever database it is.</summary>
internal sealed record CityStoreRules
{
    /// <summary>How long the statements of one operation may run.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How much work reading may be.</summary>
    public WorkLimits Work { get; init; } = new();

    /// <summary>How many operations are read at once; null = as many as are best for the machine.</summary>
    public int? Places { get; init; }

    /// <summary>How long a load waits for another.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Called again and again while a load waits for another; it may end the waiting by what it throws.</summary>
    public Action? Waits { get; init; }

    /// <summary>Is told how far it is, while what is derived is made anew.</summary>
    public Action<RebuildProgress>? Rebuilding { get; init; }

    /// <summary>
    /// Where several servers hold the data: how many data versions an answer may be older than one that was given before.
    /// </summary>
    public int VersionGap { get; init; }

    /// <summary>
    /// Is told, in a sentence, when a server of the database goes, comes back or becomes another, and whether that is well; never throws.
    /// </summary>
    public Action<string, bool>? Noticed { get; init; }

    /// <summary>How long it is remembered that a row went.</summary>
    public TimeSpan KeepDeletions { get; init; } = TimeSpan.FromDays(400);

    /// <summary>What time it is.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Is told of each run of a statement that reads rows or counts them, as it begins: for tests and for whoever looks for slow ones.
    /// </summary>
    public Action<Statement>? Ran { get; init; }

    /// <summary>Is told how many steps an operation took that was read to its end.</summary>
    public Action<long>? Worked { get; init; }
}
