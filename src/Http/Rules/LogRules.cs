namespace Gateway.Http.Rules;

/// <summary>What is logged, and in which form.</summary>
internal sealed record LogRules
{
    /// <summary>One JSON object per line, instead of text for people.</summary>
    public bool Json { get; init; }

    /// <summary>One line for each request.</summary>
    public bool Requests { get; init; }

    /// <summary>Whether lines hold the client's address; people's addresses are private, so this is opt-in.</summary>
    public bool Addresses { get; init; }
}
