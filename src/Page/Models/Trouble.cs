namespace Gateway.Page.Models;

/// <summary>Why a reader cannot get what was asked for.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The reason, as reported to programs.</param>
/// <param name="Seconds">When to try again; null when that does not help.</param>
public sealed record Trouble(int Status, string Message, int? Seconds);
