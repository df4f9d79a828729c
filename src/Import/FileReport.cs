using Gateway.Import.Findings;
using Gateway.Import.Identity;
using Gateway.Import.Records;

namespace Gateway.Import;

/// <summary>
/// What an import did with one file. Always <c>Read = Taken + Rejected</c> and <c>Taken = Added + Changed + Unchanged</c>.
/// </summary>
internal sealed record FileReport(string File)
{
    /// <summary>Why the file gave no rows; nothing else is filled then but what was noticed before.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>The key of the data set.</summary>
    public string? Dataset { get; init; }

    /// <summary>It is what it was, and was not read again; what was found then is not told again.</summary>
    public bool IsKnown { get; init; }

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

    /// <summary>What was found, by cause; what is to be seen to first before the rest.</summary>
    public IReadOnlyList<FindingGroup> Findings { get; init; } = [];

    /// <summary>What was found, one by one, in the order of the file; of each rule as many as are kept.</summary>
    public IReadOnlyList<Finding> Noticed { get; init; } = [];

    /// <summary>The names of what its archive holds beside its tables, which is told with the first of them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Of a table that gave no rows; what was noticed about the file it is in is told all the same.</summary>
    public static FileReport Failed(Table table, FileFailure? failure)
    {
        var findings = FindingLog.Of(table.Notes);
        return new FileReport(table.Name)
        {
            Failure = failure,
            Findings = findings.Groups(),
            Noticed = findings.Kept(),
            LeftOut = table.LeftOut,
        };
    }

    /// <summary>Of a table that is what it was.</summary>
    public static FileReport Known(Table table, DatasetEntry dataset, KeptOrigin kept) => new(table.Name)
    {
        Dataset = dataset.Key,
        Title = dataset["title"],
        Kind = dataset["kind"],
        Edition = dataset["edition"],
        Publisher = dataset["publisher_name"],
        Encoding = table.EncodingName,
        Unchanged = kept.Reading!.Taken,
        Rejected = kept.Rejected,
        IsKnown = true,
        LeftOut = table.LeftOut,
    };
}
