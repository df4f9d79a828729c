using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Where in the response the writing is, and what could not be answered there.</summary>
internal sealed class AnswerPath
{
    private readonly List<Step> steps = [];
    private List<FieldError>? errors;

    /// <summary>What could not be answered, in the order of the response.</summary>
    public IReadOnlyList<FieldError> Errors => errors ?? (IReadOnlyList<FieldError>)[];

    /// <summary>Steps into a field, so that an error knows where it stands.</summary>
    public void Enter(string key) => steps.Add(new Step(key, 0));

    /// <summary>Steps into a position of a list.</summary>
    public void Enter(int position) => steps.Add(new Step(null, position));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Notes why the field that was entered last has no value.</summary>
    public void Refuse(Output output, Refusal refusal) =>
        (errors ??= []).Add(new FieldError(refusal, [.. steps.Select(step => step.Key ?? (object)step.Position)], output.Locations));

    /// <summary>A step of a path: a response key, or without one a position.</summary>
    private readonly record struct Step(string? Key, int Position);
}

/// <summary>A field that was refused, where it stands in the response and in the document.</summary>
internal sealed record FieldError(Refusal Refusal, IReadOnlyList<object> Path, IReadOnlyList<AskLocation> Locations);
