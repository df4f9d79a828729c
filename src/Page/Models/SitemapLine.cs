namespace Gateway.Page.Models;

/// <summary>One address of a sitemap.</summary>
/// <param name="ChangedOn">The day stated by its publisher; null = none.</param>
public sealed record SitemapLine(string Path, DateOnly? ChangedOn);

/// <summary>The rows with pages of their own, named like the operations of the sitemap.</summary>
public enum SitemapType
{
    Places,
    Events,
    Areas,
}
