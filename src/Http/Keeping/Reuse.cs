using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>A request that was answered without being run.</summary>
/// <param name="Answer">
/// What it was answered with: its cost, its rows, its demand. Null when the client had it and it is not cached here.
/// </param>
/// <param name="IsNotModified">Whether the client had it already: 304.</param>
internal readonly record struct Reuse(Answer? Answer, bool IsNotModified);
