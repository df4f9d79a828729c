namespace Gateway.Page.Models;

/// <summary>A data set that is new or has changed.</summary>
/// <param name="Path">The path of its page, by its id, which is permanent.</param>
/// <param name="ImportedAt">When it was last imported here with a change.</param>
/// <param name="UpdatedOn">The day stated by its publisher; null = none.</param>
public sealed record FeedEntry(string Path, string Title, string? Publisher, DateTimeOffset ImportedAt, DateOnly? UpdatedOn, long Rows)
{
    /// <summary>The publisher's name in Latin letters; null when its reading is unknown.</summary>
    public string? PublisherRomaji { get; init; }
}
