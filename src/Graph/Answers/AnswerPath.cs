using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>The current path in the response while writing, and the errors collected so far.</summary>
internal sealed class AnswerPath
{
    private readonly List<Step> steps = [];
    private List<FieldError>? errors;

    /// <summary>The fields that could not be answered, in response order.</summary>
    public IReadOnlyList<FieldError> Errors => errors ?? (IReadOnlyList<FieldError>)[];

    /// <summary>Steps into a field, so that an error knows its path.</summary>
    public void Enter(string key) => steps.Add(new Step(key, 0));

    /// <summary>Steps into a position of a list.</summary>
    public void Enter(int position) => steps.Add(new Step(null, position));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <summary>Records why the field entered last has no value.</summary>
    public void Refuse(Output output, Refusal refusal) =>
        (errors ??= []).Add(new FieldError(refusal, [.. steps.Select(step => step.Key ?? (object)step.Position)], output.Locations));

    /// <summary>A step of a path: a response key, or a list position when there is no key.</summary>
    private readonly record struct Step(string? Key, int Position);
}

/// <summary>A field that was refused, with its path in the response and its locations in the document.</summary>
internal sealed record FieldError(Refusal Refusal, IReadOnlyList<object> Path, IReadOnlyList<AskLocation> Locations);
