using Gateway.Import.Findings;
using Gateway.Import.Identity;
using Gateway.Import.Records;

namespace Gateway.Import;

/// <summary>
/// What an import did with one file. Always <c>Read = Taken + Rejected</c> and <c>Taken = Added + Changed + Unchanged</c>.
/// </summary>
internal sealed record FileReport(string File)
{
    /// <summary>Why the file gave no rows; apart from that, only what was noticed before the failure is filled in.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>The key of the data set.</summary>
    public string? Dataset { get; init; }

    /// <summary>Whether the table is unchanged and was not read again; its earlier findings are not repeated.</summary>
    public bool IsKnown { get; init; }

    public string? Title { get; init; }

    /// <summary>The file that supplied what the data set held before, when this one replaced it.</summary>
    public string? Replaces { get; init; }

    /// <summary>The file with a newer edition of the same list that is served instead of this one; no row was taken then.</summary>
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

    /// <summary>The number of rows that the data set had before and the file no longer has.</summary>
    public int Gone { get; init; }

    public int Rejected { get; init; }

    /// <summary>The findings, grouped by cause, most urgent first.</summary>
    public IReadOnlyList<FindingGroup> Findings { get; init; } = [];

    /// <summary>The findings one by one, in file order; of each rule, as many as are kept.</summary>
    public IReadOnlyList<Finding> Noticed { get; init; } = [];

    /// <summary>The names of the other files in its archive; reported with its first table.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Returns the report of a table that gave no rows, with what was noticed about its file.</summary>
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

    /// <summary>Returns the report of a table that is unchanged.</summary>
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
