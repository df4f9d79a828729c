using Gateway.Catalog;

namespace Gateway.Import.Inputs;

/// <summary>What happens to rows that a data set had and the file no longer has.</summary>
internal enum Vanished
{
    /// <summary>They go; for population, only those of the survey dates in the file.</summary>
    AsKindSays,

    /// <summary>They stay.</summary>
    Stay,

    /// <summary>They go.</summary>
    Go,
}

/// <summary>
/// What the caller of an import says about a file. A null value is read from the file, or stays as an earlier import set it.
/// </summary>
internal sealed record ImportOptions
{
    /// <summary>The code of the publisher, for files that do not say.</summary>
    public string? Municipality { get; init; }

    /// <summary>Use <see cref="Municipality"/> even where the file names another publisher.</summary>
    public bool ForceMunicipality { get; init; }

    /// <summary>The name of the publisher, where neither the file nor a code gives it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The kind, <c>AED</c>, where it is not to be detected.</summary>
    public string? Kind { get; init; }

    /// <summary>The only sheet of a workbook to import, by name or number.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of the text, where it is not to be detected.</summary>
    public NamedEncoding? Encoding { get; init; }

    /// <summary>The lines of the header, where they are not to be detected.</summary>
    public HeaderLines? HeaderRow { get; init; }

    /// <summary>The unit of amounts of money, where the file does not say.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The id of the source in the sources file; null = it was not named there.</summary>
    public string? Source { get; init; }

    /// <summary>The name of the data set; its slug is derived from it.</summary>
    public string? Dataset { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Licence { get; init; }

    public string? Attribution { get; init; }

    public string? SourceUrl { get; init; }

    public string? UpdateFrequency { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    public Vanished Vanished { get; init; }

    /// <summary>Leave out rows that look like personal data of a private individual.</summary>
    public bool DropPersonal { get; init; }

    /// <summary>The file belongs to the sample city.</summary>
    public bool IsSample { get; init; }

    /// <summary>Skip a table that was read in the same way when its data set was last imported.</summary>
    public bool SkipsKnown { get; init; }

    /// <summary>Keep the sample city; otherwise it is removed with the first real file.</summary>
    public bool KeepSample { get; init; }

    /// <summary>Returns what the program knows about a file of the sample city.</summary>
    public static ImportOptions Of(SampleFile file) => new()
    {
        IsSample = true,
        Title = file.Title,
        Description = file.Description,
        Licence = file.Licence,
        Attribution = file.Attribution,
        SourceUrl = file.SourceUrl,
        UpdateFrequency = file.UpdateFrequency,
        PublishedOn = file.PublishedOn,
        UpdatedOn = file.UpdatedOn,
    };
}
