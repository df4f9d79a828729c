namespace Gateway.Graph.Documents;

/// <summary>
/// Estimates the memory held by an object that is made once and kept, from the bytes allocated while making it, as an object cannot be
/// asked how much it keeps alive.
/// </summary>
internal readonly struct Weighing
{
    /// <summary>
    /// A third to a seventh of what is allocated to read a document or plan an operation is kept, whatever it looks like
    /// (<c>WeighingTests</c>).
    /// </summary>
    private const int AllocatedPerRetained = 4;

    private readonly long before;

    private Weighing(long before) => this.before = before;

    /// <summary>Starts measuring. Must stay on the same thread up to <see cref="End"/>.</summary>
    public static Weighing Begin() => new(GC.GetAllocatedBytesForCurrentThread());

    /// <returns>Bytes.</returns>
    public long End() => (GC.GetAllocatedBytesForCurrentThread() - before) / AllocatedPerRetained;
}
