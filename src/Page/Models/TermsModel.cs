namespace Gateway.Page.Models;

/// <summary>The terms of a data set.</summary>
/// <param name="Path">The path of its page.</param>
/// <param name="Licence">As stated; null = its publisher states none.</param>
/// <param name="Credit">The credit line to show beside its rows.</param>
public sealed record TermsLine(
    string Path, string Title, string? Publisher, string? Licence, string Credit, string CreditInEnglish, bool IsSample)
{
    /// <summary>The publisher's name in Latin letters; null when its reading is unknown.</summary>
    public string? PublisherRomaji { get; init; }
}
