namespace Gateway.Plan;

/// <summary>A plan with the values of one request.</summary>
internal sealed record BoundOperation(OperationPlan Plan, VariableValues Variables, IReadOnlyList<BoundRead> Reads)
{
    /// <summary>What the ids under <c>node</c>, <c>nodes</c> lead to, per field of the root that asks by id.</summary>
    public required IReadOnlyDictionary<NodesByIdOutput, NodeTargets> Nodes { get; init; }

    /// <summary>Whether it is to be told of which data the answer is, in the transaction in which it is read.</summary>
    public bool WantsState { get; init; }

    /// <summary>The data version that the client has seen by what it sent: an older one is no answer.</summary>
    public long LeastVersion
    {
        get
        {
            // Asked of every request: a loop makes nothing.
            var least = 0L;
            for (var read = 0; read < Reads.Count; read++)
            {
                least = Math.Max(least, Reads[read].LeastVersion);
            }

            return least;
        }
    }
}

/// <summary>The values of one read.</summary>
internal sealed record BoundRead
{
    /// <summary>Why nothing is read; the field is then null with an error wherever it stands.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether it is known without reading that there is no row.</summary>
    public bool HasNothing { get; init; }

    /// <summary>Of a list that is searched.</summary>
    public SearchTexts? Search { get; init; }

    /// <summary>Of a page.</summary>
    public PageWindow? Window { get; init; }

    /// <inheritdoc cref="BoundOperation.LeastVersion"/>
    public long LeastVersion { get; init; }

    /// <summary>Of lookups by key: the values, one statement each, in order.</summary>
    public IReadOnlyList<object> Keys { get; init; } = [];

    /// <summary>What the cursors of this list are bound to; 0 when none is wanted.</summary>
    public ulong Fingerprint { get; init; }

    /// <summary>Of a page filtered by the time of its first request: that, for its cursors.</summary>
    public string? Minute { get; init; }
}

/// <summary>Which rows of an ordered list a page holds.</summary>
/// <param name="Backward">Counted from the end.</param>
/// <param name="Size">How many rows.</param>
/// <param name="KeepLast">With <c>first</c> and <c>last</c>: how many at the end of the page stay.</param>
internal sealed record PageWindow(bool Backward, int Size, int? KeepLast, Cursor? After, Cursor? Before)
{
    /// <summary>Whether one row more is read, to know whether there are more.</summary>
    public bool LooksBeyond { get; init; }

    /// <summary>How many rows are read.</summary>
    public long Reach => LooksBeyond ? Size + 1L : Size;
}

/// <summary>Where each id leads: its type, its place among the keys of that type's read, or why nowhere.</summary>
internal sealed record NodeTargets(IReadOnlyList<NodeTarget> Targets, Refusal? Refusal = null);

internal readonly record struct NodeTarget(string TypeName, int Position);
