namespace Gateway.Store;

/// <summary>What is remembered of a source, over restarts: when it was asked, what came of it, and by what a change is told.</summary>
/// <param name="Id">Its id in the sources file; of a resource of a portal, the portal's id and the resource's: <c>city/3f2a…</c>.</param>
internal sealed record SourceState(string Id)
{
    /// <summary>The sources file it stands in, full path.</summary>
    public required string List { get; init; }

    /// <summary>Its address or path.</summary>
    public required string Origin { get; init; }

    public string? Title { get; init; }

    public SourceOutcome Outcome { get; init; }

    /// <summary>It gave all it should when it was asked last.</summary>
    public bool IsWell => Outcome is SourceOutcome.Changed or SourceOutcome.Unchanged;

    /// <summary>Somebody should see to it.</summary>
    public bool IsFailing => Outcome is SourceOutcome.Failed or SourceOutcome.Partly;

    /// <summary>What was the matter, or how it went, in English; one line.</summary>
    public string? Message { get; init; }

    /// <summary>When it was asked last.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When it last gave its rows, or said that nothing changed.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>When something in it was last different from what was there.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>When it is to be asked again; null = never by itself.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Rows taken when it was last read.</summary>
    public long? Rows { get; init; }

    /// <summary>The data version in which it last changed something.</summary>
    public long? Version { get; init; }

    /// <summary>How often in a row it failed.</summary>
    public int Failures { get; init; }

    /// <summary>The server's tag of what was read last, as sent.</summary>
    public string? ETag { get; init; }

    /// <summary>The server's date of what was read last, as sent.</summary>
    public string? LastModified { get; init; }

    /// <summary>Hash of the bytes that were read last, in hex.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Hash of how it is to be read: what the sources file says about it, and the program's version.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The keys of the data sets that came of it.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];
}

/// <summary>What came of asking a source.</summary>
internal enum SourceOutcome
{
    /// <summary>It was not asked yet.</summary>
    Waiting,

    /// <summary>Its rows were read; some were new, different or gone.</summary>
    Changed,

    /// <summary>Nothing is different from what is there.</summary>
    Unchanged,

    /// <summary>Some of its tables gave no rows; the others were taken.</summary>
    Partly,

    /// <summary>It gave nothing; what was there before stays.</summary>
    Failed,

    /// <summary>Its portal or the sources file does not name it any more; what was there before stays.</summary>
    Vanished,
}
