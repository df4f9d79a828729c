namespace Gateway.Http.Watching;

/// <summary>The health of the gateway: whether it can answer, in a few words, and which version of the data it shows.</summary>
internal sealed record Health(bool Ok, string Status, long? DataVersion = null)
{
    /// <summary>Why it cannot answer, as a sentence for its operator; null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The health of the sources that keep the data fresh; null = there are none. A failing one is no reason not to answer.
    /// </summary>
    public SourceHealth? Sources { get; init; }
}

/// <summary>How many sources delivered what they should when last asked, and how many did not.</summary>
internal sealed record SourceHealth(int Well, int Failing);
