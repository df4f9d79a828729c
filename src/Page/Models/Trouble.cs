namespace Gateway.Page.Models;

/// <summary>Why a reader cannot have what he asked for.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The same as it is told to programs.</param>
/// <param name="Seconds">When to try again; null where that does not help.</param>
public sealed record Trouble(int Status, string Message, int? Seconds);
