namespace Gateway.Http.Keeping;

/// <summary>
/// About how often each question was asked lately, in a fixed table and never too seldom: the sketch of TinyLFU. Counts that are lost when
/// two ask at once do no harm.
/// </summary>
internal sealed class Frequencies
{
    private const int Rows = 4;

    private const byte Most = 15;

    private readonly byte[] counts;
    private readonly int halveAfter;
    private int noted;

    /// <param name="width">
    /// How many counts each of the rows has; a power of two. When half as many questions were counted, all counts are halved: of twice as
    /// many, one in twenty that is asked once would share all its places with others, and seem to be asked again.
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

    /// <summary>What was asked long ago counts less and less.</summary>
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
