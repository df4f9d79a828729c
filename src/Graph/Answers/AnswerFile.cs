namespace Gateway.Graph.Answers;

/// <summary>An answer that is a file: it is not written before it is sent, but while its rows are read.</summary>
internal abstract class AnswerFile : IDisposable
{
    /// <summary>What whoever keeps it may call it, without an ending.</summary>
    public required string Name { get; init; }

    /// <summary>Where the licences of its rows can be read.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>The sentences to show beside its rows.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Whether it is known to end before the list does.</summary>
    public bool IsCut { get; init; }

    /// <summary>
    /// Reads and writes it, and holds nothing of the database any more. What throws here left the file broken: whoever sends it must not
    /// let it look whole.
    /// </summary>
    public abstract Task WriteAsync(Stream output, CancellationToken cancellation);

    public abstract void Dispose();
}
