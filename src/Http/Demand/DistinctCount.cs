using System.Numerics;

namespace Gateway.Http.Demand;

/// <summary>
/// Counts distinct values. A few are counted one by one; more in a kibibyte and without storing any of them, by HyperLogLog with 1,024
/// registers and Ertl's estimator, which needs no corrections.
/// </summary>
internal sealed class DistinctCount
{
    /// <summary>The relative error that two in three large counts stay within.</summary>
    public const double StandardError = 0.0325;

    /// <summary>Up to this many are counted exactly.</summary>
    public const int MostExact = 64;

    private const int Bits = 10;

    private const int Size = 1 << Bits;

    private const int MostRank = 64 - Bits + 1;

    private ulong[] few = [];
    private int fewCount;

    /// <summary>Null while there are few.</summary>
    private byte[]? registers;

    /// <summary>Counts a value by its hash, all bits of which must be random.</summary>
    public void Add(ulong hash)
    {
        if (registers is not null)
        {
            Register(hash);
        }
        else if (!few.AsSpan(0, fewCount).Contains(hash))
        {
            Keep(hash);
        }
    }

    /// <summary>Adds everything another has counted.</summary>
    public void Add(DistinctCount other)
    {
        if (other.registers is { } theirs)
        {
            var ours = RegisterAll();
            for (var i = 0; i < Size; i += Vector<byte>.Count)
            {
                Vector.Max(new Vector<byte>(ours, i), new Vector<byte>(theirs, i)).CopyTo(ours, i);
            }

            return;
        }

        foreach (var hash in other.few.AsSpan(0, other.fewCount))
        {
            Add(hash);
        }
    }

    public long Estimate()
    {
        if (registers is null)
        {
            return fewCount;
        }

        Span<int> counts = stackalloc int[MostRank + 1];
        foreach (var register in registers)
        {
            counts[register]++;
        }

        var sum = Size * Tau(1 - ((double)counts[MostRank] / Size));
        for (var rank = MostRank - 1; rank > 0; rank--)
        {
            sum = (sum + counts[rank]) / 2;
        }

        sum += Size * Sigma((double)counts[0] / Size);
        return (long)Math.Round(Size / (2 * Math.Log(2)) * Size / sum);
    }

    private void Keep(ulong hash)
    {
        if (fewCount == MostExact)
        {
            RegisterAll();
            Register(hash);
            return;
        }

        if (fewCount == few.Length)
        {
            Array.Resize(ref few, Math.Max(4, 2 * few.Length));
        }

        few[fewCount++] = hash;
    }

    /// <summary>Switches to registers, if not done already.</summary>
    private byte[] RegisterAll()
    {
        if (registers is null)
        {
            registers = new byte[Size];
            foreach (var hash in few.AsSpan(0, fewCount))
            {
                Register(hash);
            }

            (few, fewCount) = ([], 0);
        }

        return registers;
    }

    private void Register(ulong hash)
    {
        var rank = (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1);
        ref var register = ref registers![hash >> (64 - Bits)];
        register = Math.Max(register, rank);
    }

    /// <summary>The estimator's term for empty registers.</summary>
    private static double Sigma(double share)
    {
        if (share >= 1)
        {
            return double.PositiveInfinity;
        }

        var (power, weight, sum, before) = (share, 1.0, share, -1.0);
        while (sum != before)
        {
            power *= power;
            before = sum;
            sum += power * weight;
            weight += weight;
        }

        return sum;
    }

    /// <summary>The estimator's term for saturated registers.</summary>
    private static double Tau(double share)
    {
        if (share is <= 0 or >= 1)
        {
            return 0;
        }

        var (root, weight, sum, before) = (share, 1.0, 1 - share, -1.0);
        while (sum != before)
        {
            root = Math.Sqrt(root);
            before = sum;
            weight /= 2;
            sum -= (1 - root) * (1 - root) * weight;
        }

        return sum / 3;
    }
}
