namespace Gateway.Page.Models;

/// <summary>One data set in a machine-readable catalogue.</summary>
/// <param name="Path">The path of its page.</param>
/// <param name="FilePath">The path of its rows, without the dot and the extension.</param>
/// <param name="Credit">The credit line to show with it, in Japanese.</param>
public sealed record CatalogueEntry(string Title, string Path, string FilePath, string Credit)
{
    public string? Description { get; init; }

    public string? Publisher { get; init; }

    public string? PublisherPath { get; init; }

    /// <summary>As stated by its publisher.</summary>
    public string? Licence { get; init; }

    public string? SourceUrl { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    /// <summary>The extensions of the files in which its rows are available.</summary>
    public IReadOnlyList<string> FileEndings { get; init; } = [];
}
