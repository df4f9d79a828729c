namespace Gateway.Cli;

/// <summary>What an import was told on the command line.</summary>
/// <param name="Paths">Files and folders.</param>
internal sealed record ImportOrder(IReadOnlyList<string> Paths)
{
    /// <summary>Code of the publisher for files that do not tell; with <see cref="ForceMunicipality"/> for all.</summary>
    public string? Municipality { get; init; }

    public bool ForceMunicipality { get; init; }

    /// <summary>The slug of the data set.</summary>
    public string? Dataset { get; init; }

    public string? Licence { get; init; }

    public string? Title { get; init; }

    public string? SourceUrl { get; init; }

    public ReplaceMode Mode { get; init; }

    public bool KeepSample { get; init; }
}

/// <summary>What becomes of rows that a new file no longer has.</summary>
internal enum ReplaceMode
{
    /// <summary>They go; of population, only those of the survey dates in the file.</summary>
    AsKindSays,

    /// <summary>They stay.</summary>
    Append,

    /// <summary>They go.</summary>
    Replace,
}

/// <summary>How far an import is.</summary>
/// <param name="File">The file at hand.</param>
/// <param name="Fraction">How much of all is done, 0 to 1.</param>
internal readonly record struct ImportProgress(string File, double Fraction);

/// <summary>What an import did, file by file.</summary>
internal sealed record ImportSummary(IReadOnlyList<FileSummary> Files);

/// <summary>What became of one file, or of one sheet of it.</summary>
internal sealed record FileSummary(string File)
{
    /// <summary>The data set it became: title, kind, publisher; null when it became none.</summary>
    public string? Dataset { get; init; }

    /// <summary>Why it gave no rows.</summary>
    public string? Trouble { get; init; }

    public int Read { get; init; }

    public int Taken { get; init; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    public int Gone { get; init; }

    public int Rejected { get; init; }

    public IReadOnlyList<FindingSummary> Findings { get; init; } = [];
}

/// <summary>All findings of one rule in one file, with one of them as an example.</summary>
internal sealed record FindingSummary(string Rule, string Severity, string Message, int Count, int Line, string? Column, string? Value);
