namespace Gateway.Store;

/// <summary>The state of a source, kept across restarts: when it was fetched, with what outcome, and how to detect a change.</summary>
/// <param name="Id">Its id in the sources file; for a resource of a portal, the portal's id and the resource's: <c>city/3f2a…</c>.</param>
internal sealed record SourceState(string Id)
{
    /// <summary>The full path of the sources file that lists it.</summary>
    public required string List { get; init; }

    /// <summary>Its address or path.</summary>
    public required string Origin { get; init; }

    public string? Title { get; init; }

    public SourceOutcome Outcome { get; init; }

    /// <summary>Whether the last fetch delivered everything.</summary>
    public bool IsWell => Outcome is SourceOutcome.Changed or SourceOutcome.Unchanged;

    /// <summary>Whether it needs attention.</summary>
    public bool IsFailing => Outcome is SourceOutcome.Failed or SourceOutcome.Partly;

    /// <summary>What went wrong, or how it went, in English; one line.</summary>
    public string? Message { get; init; }

    /// <summary>When it was last fetched.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When it last delivered its rows or reported no change.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>When it last differed from what was stored.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>When it is due to be fetched again; null = never automatically.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>The number of rows taken when it was last read.</summary>
    public long? Rows { get; init; }

    /// <summary>The data version in which it last changed something.</summary>
    public long? Version { get; init; }

    /// <summary>The number of consecutive failures.</summary>
    public int Failures { get; init; }

    /// <summary>The server's <c>ETag</c> of what was last read, as sent.</summary>
    public string? ETag { get; init; }

    /// <summary>The server's <c>Last-Modified</c> of what was last read, as sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>The hash of the bytes last read, in hex.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The hash of how it is to be read: its entry in the sources file, and the program's version.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The keys of the data sets read from it.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>
    /// Returns the state to go on from when another outcome takes the place of this one. What was read in part is to be read again: once
    /// its outcome is no longer known, an unchanged file would look like one that gave everything.
    /// </summary>
    public SourceState Leave() => Outcome is SourceOutcome.Partly ? this with { ETag = null, LastModified = null, Sha256 = null } : this;
}

/// <summary>The outcome of fetching a source.</summary>
internal enum SourceOutcome
{
    /// <summary>It has not been fetched yet.</summary>
    Waiting,

    /// <summary>Its rows were read; some were new, changed or gone.</summary>
    Changed,

    /// <summary>Nothing differs from what is stored.</summary>
    Unchanged,

    /// <summary>Some of its tables yielded no rows; the others were taken.</summary>
    Partly,

    /// <summary>It yielded nothing; what was stored before stays.</summary>
    Failed,

    /// <summary>Its portal or the sources file no longer lists it; what was stored before stays.</summary>
    Vanished,
}
