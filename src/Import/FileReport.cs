namespace Gateway.Import;

/// <summary>What an import did with one file. Always <c>Read = Taken + Rejected</c> and <c>Taken = Added + Changed + Unchanged</c>.</summary>
internal sealed record FileReport(string File)
{
    /// <summary>Why the file gave no rows; nothing else is filled then.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>The key of the data set.</summary>
    public string? Dataset { get; init; }

    public string? Title { get; init; }

    /// <summary>The file that gave what the data set held before, when this one took its place.</summary>
    public string? Replaces { get; init; }

    /// <summary>The file with a newer edition of the same list, when that is served in place of this one; no row was taken then.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>The kind, <c>EVACUATION_SITE</c>.</summary>
    public string? Kind { get; init; }

    public string? Edition { get; init; }

    public string? Publisher { get; init; }

    public string? Encoding { get; init; }

    public int Read => Taken + Rejected;

    public int Taken => Added + Changed + Unchanged;

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Rows the data set had before and the file has no more.</summary>
    public int Gone { get; init; }

    public int Rejected { get; init; }

    /// <summary>What was found, grouped; the worst first.</summary>
    public IReadOnlyList<FindingGroup> Findings { get; init; } = [];

    /// <summary>What was found, one by one, in the order of the file; of each rule as many as are kept.</summary>
    public IReadOnlyList<Finding> Noticed { get; init; } = [];
}

/// <summary>All findings of one rule in one file, with one of them as an example.</summary>
internal sealed record FindingGroup(Rule Rule, int Count, Finding Example)
{
    public static IReadOnlyList<FindingGroup> Of(FindingLog log)
    {
        var kept = log.Kept();
        return
        [
            .. log.Counts.OrderByDescending(c => c.Key.Severity).ThenByDescending(c => c.Value).ThenBy(c => c.Key.Name, StringComparer.Ordinal)
                .Select(c => new FindingGroup(c.Key, c.Value, kept.First(f => f.Rule == c.Key))),
        ];
    }
}

/// <summary>How far the import of a file is.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">Rows taken so far.</param>
/// <param name="Fraction">How much of the file is done, 0 to 1, about.</param>
internal readonly record struct ImportProgress(string File, int Rows, double Fraction)
{
    /// <summary>Another process writes to the database, and this one waits for it.</summary>
    public bool IsWaiting { get; init; }
}
