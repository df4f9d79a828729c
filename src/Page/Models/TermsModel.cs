namespace Gateway.Page.Models;

/// <summary>Under which terms data sets stand.</summary>
/// <param name="Path">Where its page is.</param>
/// <param name="Licence">As stated; null = its publisher states none.</param>
/// <param name="Credit">The sentence to show beside its rows.</param>
public sealed record TermsLine(
    string Path, string Title, string? Publisher, string? Licence, string Credit, string CreditInEnglish, bool IsSample)
{
    /// <summary>In Latin letters; null where it is not known how the name is read.</summary>
    public string? PublisherRomaji { get; init; }
}
