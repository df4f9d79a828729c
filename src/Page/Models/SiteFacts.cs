namespace Gateway.Page.Models;

/// <summary>What the pages say about the gateway itself.</summary>
public sealed record SiteFacts(string Version, int PageSize, int PageMaximum, int BodyLimit, int TimeoutSeconds)
{
    /// <summary>How much a client may ask for; null where nobody is counted.</summary>
    public LimitTerms? Limits { get; init; }
}
