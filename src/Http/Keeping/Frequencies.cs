namespace Gateway.Http.Keeping;

/// <summary>
/// Estimates, never too low, how often each question was asked lately, in a table of fixed size: the count-min sketch of TinyLFU. Counts
/// lost when two threads note at once do no harm.
/// </summary>
internal sealed class Frequencies
{
    private const int Rows = 4;

    private const byte Most = 15;

    private readonly byte[] counts;
    private readonly int halveAfter;
    private int noted;

    /// <param name="width">
    /// The number of counters in each row; a power of two. After half as many questions have been noted, all counters are halved: after
    /// twice as many, one in twenty questions asked once would share all its counters with others and seem to be asked again.
    /// </param>
    public Frequencies(int width = 1 << 19) => (counts, halveAfter) = (new byte[Rows * width], width / 2);

    public void Note(UInt128 question)
    {
        var least = Of(question);
        for (var row = 0; least < Most && row < Rows; row++)
        {
            ref var count = ref counts[Place(question, row)];
            if (count == least)
            {
                count++;
            }
        }

        if (Interlocked.Increment(ref noted) == halveAfter)
        {
            Halve();
        }
    }

    public int Of(UInt128 question)
    {
        var least = (int)Most;
        for (var row = 0; row < Rows; row++)
        {
            least = Math.Min(least, counts[Place(question, row)]);
        }

        return least;
    }

    /// <summary>Ages the counts: what was asked long ago counts less and less.</summary>
    private void Halve()
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] >>= 1;
        }

        Volatile.Write(ref noted, 0);
    }

    private int Place(UInt128 question, int row)
    {
        var width = counts.Length / Rows;
        return (row * width) + ((int)(uint)(question >> (row * 32)) & (width - 1));
    }
}
