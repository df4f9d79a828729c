namespace Gateway.Graph.Documents;

/// <summary>
/// What something weighs in memory that is made once and kept: told by what was allocated while it was made, as nobody can ask an object
/// how much it holds on to.
/// </summary>
internal readonly struct Weighing
{
    /// <summary>
    /// Of what reading a document or planning an operation allocates a third to a seventh is kept, whatever they are like
    /// (<c>WeighingTests</c>).
    /// </summary>
    private const int MadePerKept = 4;

    private readonly long before;

    private Weighing(long before) => this.before = before;

    /// <summary>From here on. The thread must stay the same up to <see cref="End"/>.</summary>
    public static Weighing Begin() => new(GC.GetAllocatedBytesForCurrentThread());

    /// <returns>Bytes.</returns>
    public long End() => (GC.GetAllocatedBytesForCurrentThread() - before) / MadePerKept;
}
