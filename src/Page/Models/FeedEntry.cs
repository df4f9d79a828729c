namespace Gateway.Page.Models;

/// <summary>A data set that is new, or changed.</summary>
/// <param name="Path">Where its page stands, by its id: that stays.</param>
/// <param name="ImportedAt">When it was last read here with a change.</param>
/// <param name="UpdatedOn">The day that its publisher states; null = none is.</param>
public sealed record FeedEntry(string Path, string Title, string? Publisher, DateTimeOffset ImportedAt, DateOnly? UpdatedOn, long Rows)
{
    /// <summary>The publisher in Latin letters; null where it is not known how the name is read.</summary>
    public string? PublisherRomaji { get; init; }
}
