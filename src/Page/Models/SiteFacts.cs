namespace Gateway.Page.Models;

/// <summary>The facts about the gateway itself that pages show.</summary>
public sealed record SiteFacts(string Version, int PageSize, int PageMaximum, int BodyLimit, int TimeoutSeconds)
{
    /// <summary>How much a client may ask for; null when nothing is metered.</summary>
    public LimitTerms? Limits { get; init; }

    /// <summary>Whether any question may be in an address: sent by GET, and written by the client.</summary>
    public bool AllowsGet { get; init; } = true;

    /// <summary>Whether the schema is available as a file.</summary>
    public bool PublishesSchema { get; init; } = true;
}
