namespace Gateway.Page.Models;

/// <summary>What the pages say about the gateway itself.</summary>
public sealed record SiteFacts(string Version, int PageSize, int PageMaximum, int BodyLimit, int TimeoutSeconds)
{
    /// <summary>How much a client may ask for; null where nobody is counted.</summary>
    public LimitTerms? Limits { get; init; }

    /// <summary>Whether any question may stand in an address: by GET, and written by whoever asks.</summary>
    public bool AsksByAddress { get; init; } = true;

    /// <summary>Whether the schema is given out as a file.</summary>
    public bool GivesSchema { get; init; } = true;
}
