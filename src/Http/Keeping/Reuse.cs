using Gateway.Graph.Answers;

namespace Gateway.Http.Keeping;

/// <summary>A request that was answered without being run.</summary>
/// <param name="Answer">
/// What it was answered with: its cost, its rows, what it looks at. Null where the client had it and it is not kept.
/// </param>
/// <param name="IsNotModified">The client had it: 304.</param>
internal readonly record struct Reuse(Answer? Answer, bool IsNotModified);
