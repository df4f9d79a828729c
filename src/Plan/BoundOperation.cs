namespace Gateway.Plan;

/// <summary>A plan with the values of one request.</summary>
internal sealed record BoundOperation(OperationPlan Plan, VariableValues Variables, IReadOnlyList<BoundRead> Reads)
{
    /// <summary>The targets of the ids under <c>node</c> and <c>nodes</c>, per root field that takes ids.</summary>
    public required IReadOnlyDictionary<NodesByIdOutput, NodeTargets> Nodes { get; init; }

    /// <summary>Whether to report the data state of the answer, from within the transaction that reads it.</summary>
    public bool WantsState { get; init; }

    /// <summary>The newest data version that the request shows the client to have seen; older data must not be returned.</summary>
    public long LeastVersion
    {
        get
        {
            // Runs for every request: a loop does not allocate.
            var least = 0L;
            for (var read = 0; read < Reads.Count; read++)
            {
                least = Math.Max(least, Reads[read].LeastVersion);
            }

            return least;
        }
    }
}

/// <summary>The bound values of one read.</summary>
internal sealed record BoundRead
{
    /// <summary>Why nothing is read; the field is then null with an error wherever it occurs.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether it is known without reading that there are no rows.</summary>
    public bool HasNothing { get; init; }

    /// <summary>For a searched list: the search.</summary>
    public SearchTexts? Search { get; init; }

    /// <summary>For a page: its window.</summary>
    public PageWindow? Window { get; init; }

    /// <inheritdoc cref="BoundOperation.LeastVersion"/>
    public long LeastVersion { get; init; }

    /// <summary>For lookups by key: the values, one statement each, in order.</summary>
    public IReadOnlyList<object> Keys { get; init; } = [];

    /// <summary>The fingerprint that the cursors of this list are bound to; 0 when no cursors are used.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>For a page filtered by the time of its first request: that minute, for its cursors.</summary>
    public string? Minute { get; init; }
}

/// <summary>The window of an ordered list that a page covers.</summary>
/// <param name="Backward">Whether it counts from the end.</param>
/// <param name="Size">The number of rows.</param>
/// <param name="KeepLast">With both <c>first</c> and <c>last</c>: how many rows to keep from the end of the page.</param>
internal sealed record PageWindow(bool Backward, int Size, int? KeepLast, Cursor? After, Cursor? Before)
{
    /// <summary>Whether to read one more row, to learn whether there are more.</summary>
    public bool LooksBeyond { get; init; }

    /// <summary>The number of rows to read.</summary>
    public long RowsToRead => LooksBeyond ? Size + 1L : Size;
}

/// <summary>The target of each id: its type and its position among the keys of that type's read, or the reason for refusing.</summary>
internal sealed record NodeTargets(IReadOnlyList<NodeTarget> Targets, Refusal? Refusal = null);

internal readonly record struct NodeTarget(string TypeName, int Position);
