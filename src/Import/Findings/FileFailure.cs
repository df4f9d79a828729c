namespace Gateway.Import.Findings;

/// <summary>Why a file as a whole gave no rows.</summary>
/// <param name="Rule">A short and stable name.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
/// <param name="Line">The line of the file in question, 1-based.</param>
internal sealed record FileFailure(string Rule, string Message, int? Line = null)
{
    /// <summary>A sentence to add to the message in either language, as names of what is in the file.</summary>
    public Wording? Detail { get; init; }

    /// <summary>With a sentence more.</summary>
    public FileFailure With(Wording more) => this with { Detail = Detail?.And(more) ?? more };

    public override string ToString() =>
        (Detail is null ? Message : $"{Message} {Detail.English}") + (Line is { } line ? $" (line {line})" : "");
}

/// <summary>The result, or why there is none.</summary>
internal readonly record struct Attempt<T>(T? Value, FileFailure? Failure)
    where T : class
{
    public static implicit operator Attempt<T>(T value) => new(value, null);

    public static implicit operator Attempt<T>(FileFailure failure) => new(null, failure);
}
