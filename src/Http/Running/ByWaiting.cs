namespace Gateway.Http.Running;

/// <summary>
/// Those of whom something waits, by how much that is. Where the line is full, whoever comes asks whose is most, and thousands may stand in
/// it: so that is known, and nobody is looked for.
/// </summary>
internal sealed class ByWaiting<T>
    where T : class
{
    /// <summary>The first of them are those of whom one waits.</summary>
    private readonly List<LinkedList<T>> counts = [];
    private int most;

    /// <summary>Of whom most waits, and of several the one who came to that last; null when nobody waits.</summary>
    public T? Most => most == 0 ? null : counts[most - 1].Last!.Value;

    /// <summary>Of one who stands here by his node, one more waits or one less.</summary>
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
