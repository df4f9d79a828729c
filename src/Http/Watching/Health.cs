namespace Gateway.Http.Watching;

/// <summary>How the gateway is: whether it can answer, in a few words, and which version of the data it shows.</summary>
internal sealed record Health(bool Ok, string Status, long? DataVersion = null)
{
    /// <summary>Why it cannot answer, as a sentence for whoever runs it; null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// How the sources are from which the data is kept fresh; null = there are none. One that is not well is no reason not to answer.
    /// </summary>
    public SourceHealth? Sources { get; init; }
}

/// <summary>How many sources gave what they should when they were asked last, and how many did not.</summary>
internal sealed record SourceHealth(int Well, int Failing);
