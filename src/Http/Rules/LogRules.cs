namespace Gateway.Http.Rules;

/// <summary>What is logged, and in which form.</summary>
internal sealed record LogRules
{
    /// <summary>One JSON object a line, instead of text for people.</summary>
    public bool Json { get; init; }

    /// <summary>One line for each request.</summary>
    public bool Requests { get; init; }

    /// <summary>With the address of the client; people's addresses are theirs, so this must be asked for.</summary>
    public bool Addresses { get; init; }
}
