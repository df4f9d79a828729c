using Gateway.Catalog;

namespace Gateway.Import.Inputs;

/// <summary>What becomes of rows that a data set had and the file has no more.</summary>
internal enum Vanished
{
    /// <summary>They go; of population, only those of the survey dates in the file.</summary>
    AsKindSays,

    /// <summary>They stay.</summary>
    Stay,

    /// <summary>They go.</summary>
    Go,
}

/// <summary>
/// What the caller of an import says about a file. What is null is read from the file, or stays as an earlier import said.
/// </summary>
internal sealed record ImportOptions
{
    /// <summary>Code of the publisher, for files that do not tell.</summary>
    public string? Municipality { get; init; }

    /// <summary>Take <see cref="Municipality"/> even where the file names another publisher.</summary>
    public bool ForceMunicipality { get; init; }

    /// <summary>Name of the publisher, where neither the file nor a code tells.</summary>
    public string? Publisher { get; init; }

    /// <summary>The kind, <c>AED</c>, where the file is not to be asked.</summary>
    public string? Kind { get; init; }

    /// <summary>The only sheet of a workbook that is wanted, by name or number.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of its text, where that is not to be found out.</summary>
    public NamedEncoding? Encoding { get; init; }

    /// <summary>The lines of the header, where they are not to be looked for.</summary>
    public HeaderLines? HeaderRow { get; init; }

    /// <summary>The unit of amounts of money, where the file does not say.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>The id of the source in the sources file; null = it was named otherwise.</summary>
    public string? Source { get; init; }

    /// <summary>Name of the data set; its slug follows from it.</summary>
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

    /// <summary>Leave out rows that look like data of a private person.</summary>
    public bool DropPersonal { get; init; }

    /// <summary>The file belongs to the sample city.</summary>
    public bool IsSample { get; init; }

    /// <summary>Do not read a table again that was read in the same way when its data set was last brought in.</summary>
    public bool SkipsKnown { get; init; }

    /// <summary>Leave the sample city where it is; otherwise it goes with the first real file.</summary>
    public bool KeepSample { get; init; }

    /// <summary>What the program knows about a file of the sample city.</summary>
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
