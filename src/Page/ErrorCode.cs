namespace Gateway.Page;

/// <summary>An error code of the graph, and what to do about it.</summary>
/// <param name="Meaning">What happened.</param>
/// <param name="Cure">What to do.</param>
public sealed record ErrorCode(string Code, PageText Meaning, PageText Cure);
