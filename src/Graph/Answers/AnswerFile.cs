namespace Gateway.Graph.Answers;

/// <summary>An answer that is a file: written while its rows are read and sent, not before.</summary>
internal abstract class AnswerFile : IDisposable
{
    /// <summary>A name to save it under, without an extension.</summary>
    public required string Name { get; init; }

    /// <summary>Where the licences of its rows can be read.</summary>
    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>The credit lines to show beside its rows.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Whether it is known to end before the list does.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>
    /// Reads the rows and writes them; afterwards it holds no database resources. An exception leaves the file broken: the sender must not
    /// let it look complete.
    /// </summary>
    public abstract Task WriteAsync(Stream output, CancellationToken cancellation);

    public abstract void Dispose();
}
