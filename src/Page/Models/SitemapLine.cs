namespace Gateway.Page.Models;

/// <summary>One address of a sitemap.</summary>
/// <param name="ChangedOn">The day that its publisher states; null = none does.</param>
public sealed record SitemapLine(string Path, DateOnly? ChangedOn);

/// <summary>The rows that have pages of their own, as the operations of the sitemap are called.</summary>
public enum SitemapType
{
    Places,
    Events,
    Areas,
}
