using Gateway.Sql;

namespace Gateway.Store;

/// <summary>How a store is read and loaded, whatever its database.</summary>
internal sealed record CityStoreRules
{
    /// <summary>How long the statements of one operation may run.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How much work a read may take.</summary>
    public WorkLimits Work { get; init; } = new();

    /// <summary>How many operations are read concurrently; null = as many as suit the machine.</summary>
    public int? Places { get; init; }

    /// <summary>How long a load waits for another load.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Called repeatedly while a load waits for another; may end the waiting by throwing.</summary>
    public Action? OnWaiting { get; init; }

    /// <summary>Receives the progress of rebuilding what is derived.</summary>
    public Action<RebuildProgress>? OnRebuilding { get; init; }

    /// <summary>With several servers: how many data versions an answer may be older than an earlier one.</summary>
    public int VersionGap { get; init; }

    /// <summary>
    /// Called with a sentence when a server of the database goes away, comes back or is replaced by another, and whether that is good news;
    /// never throws.
    /// </summary>
    public Action<string, bool>? OnServerChanged { get; init; }

    /// <summary>How long the removal of a row is remembered.</summary>
    public TimeSpan KeepDeletions { get; init; } = TimeSpan.FromDays(400);

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Called as each statement that reads or counts rows begins to run: for tests and for finding slow statements.</summary>
    public Action<Statement>? OnStatementRun { get; init; }

    /// <summary>Receives the number of steps of each operation that was read to its end.</summary>
    public Action<long>? OnWorkMeasured { get; init; }
}
