using Gateway.Graph.Cost;

namespace Gateway.Graph.Answers;

/// <summary>The facts of an executed operation, for logs and metrics: nothing of its text but its name, and none of its values.</summary>
/// <param name="Name">As written in the document; null when it has none, or was refused before the name was known.</param>
/// <param name="Cost">What it cost by the cost rules.</param>
/// <param name="DocumentWasCached">Whether its document was already parsed and validated.</param>
/// <param name="PlanWasCached">Whether it was already planned.</param>
internal sealed record AnswerFacts(string? Name, OperationCost Cost, bool DocumentWasCached, bool PlanWasCached)
{
    /// <summary>The facts of an operation that was refused before anything was known of it.</summary>
    public static AnswerFacts None { get; } = new(null, default, DocumentWasCached: false, PlanWasCached: false);

    /// <summary>Whether it got as far as planning.</summary>
    public bool WasPlanned { get; init; }

    /// <summary>What it looks at; null when it was refused before that was known.</summary>
    public Scope? Scope { get; init; }
}
