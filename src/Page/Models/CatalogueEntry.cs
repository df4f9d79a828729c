namespace Gateway.Page.Models;

/// <summary>One data set in a catalogue for machines.</summary>
/// <param name="Path">Where its page is.</param>
/// <param name="FilePath">Where its rows are, but for the point and the form.</param>
/// <param name="Credit">What whoever shows it has to say, in Japanese.</param>
public sealed record CatalogueEntry(string Title, string Path, string FilePath, string Credit)
{
    public string? Description { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPath { get; init; }

    /// <summary>As its publisher states it.</summary>
    public string? Licence { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    /// <summary>How the names of the files end in which its rows can be had.</summary>
    public IReadOnlyList<string> FileEndings { get; init; } = [];
}
