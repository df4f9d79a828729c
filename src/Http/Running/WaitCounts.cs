namespace Gateway.Http.Running;

/// <summary>
/// Entries by how many of their items wait. When the queue is full, every newcomer asks which entry has the most, and there may be
/// thousands: so that is tracked rather than searched for.
/// </summary>
internal sealed class WaitCounts<T>
    where T : class
{
    /// <summary>The first list holds the entries with one item waiting.</summary>
    private readonly List<LinkedList<T>> counts = [];
    private int most;

    /// <summary>The entry with the most items waiting, of several the one that reached that number last; null when nothing waits.</summary>
    public T? Most => most == 0 ? null : counts[most - 1].Last!.Value;

    /// <summary>Moves an entry, given by its node, after the number of its waiting items went up or down by one.</summary>
    public void Change(LinkedListNode<T> one, int waiting)
    {
        one.List?.Remove(one);
        if (waiting > 0)
        {
            while (counts.Count < waiting)
            {
                counts.Add([]);
            }

            counts[waiting - 1].AddLast(one);
            most = Math.Max(most, waiting);
        }

        while (most > 0 && counts[most - 1].Count == 0)
        {
            most--;
        }
    }
}
