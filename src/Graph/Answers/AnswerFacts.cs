using Gateway.Graph.Cost;

namespace Gateway.Graph.Answers;

/// <summary>
/// What is known of an operation that was run, for logs and metrics: nothing of its text but its name, and none of its values.
/// </summary>
/// <param name="Name">As it is written in the document; null when it has none, or was refused before it was known.</param>
/// <param name="Cost">What it cost by the rules of cost.</param>
/// <param name="DocumentWasKept">Its document had been parsed and validated before.</param>
/// <param name="PlanWasKept">It had been planned before.</param>
internal sealed record AnswerFacts(string? Name, OperationCost Cost, bool DocumentWasKept, bool PlanWasKept)
{
    /// <summary>Of what was refused before anything of it was known.</summary>
    public static AnswerFacts None { get; } = new(null, default, DocumentWasKept: false, PlanWasKept: false);

    /// <summary>Whether it came so far as to be planned.</summary>
    public bool WasPlanned { get; init; }

    /// <summary>What it looks at; null when it was refused before that was known.</summary>
    public Scope? Scope { get; init; }
}
