namespace Gateway.Import.Findings;

/// <summary>Why a file as a whole gave no rows.</summary>
/// <param name="Rule">A short and stable name.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
/// <param name="Line">The line of the file in question, 1-based.</param>
internal sealed record FileFailure(string Rule, string Message, int? Line = null)
{
    public override string ToString() => Line is { } line ? $"{Message} (line {line})" : Message;
}

/// <summary>The result, or why there is none.</summary>
internal readonly record struct Attempt<T>(T? Value, FileFailure? Failure)
    where T : class
{
    public static implicit operator Attempt<T>(T value) => new(value, null);

    public static implicit operator Attempt<T>(FileFailure failure) => new(null, failure);
}
