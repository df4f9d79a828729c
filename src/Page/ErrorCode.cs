namespace Gateway.Page;

/// <summary>A code that errors of the graph carry, and what to do when one meets it.</summary>
/// <param name="Meaning">What happened.</param>
/// <param name="Cure">What to do.</param>
public sealed record ErrorCode(string Code, PageText Meaning, PageText Cure);
