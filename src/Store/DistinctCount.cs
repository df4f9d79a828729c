using System.Numerics;

namespace Gateway.Store;

/// <summary>
/// About how many different ones there were, in a kibibyte and without keeping any of them: HyperLogLog with 1,024 registers, and Ertl's
/// estimator, which needs no corrections. Counts of several gateways are put together as if one had seen all.
/// </summary>
internal sealed class DistinctCount
{
    /// <summary>How far off two of three counts are at most, as a share; up to a hundred or so they are off by hardly any.</summary>
    public const double StandardError = 0.0325;

    private const int Bits = 10;

    private const int Size = 1 << Bits;

    private const int MostRank = 64 - Bits + 1;

    /// <summary>Registers of which fewer are filled are written one by one.</summary>
    private const int Sparse = 256;

    private readonly byte[] registers = new byte[Size];

    /// <summary>Counts one that is known by a hash of which all bits are random.</summary>
    public void Add(ulong hash)
    {
        var rank = (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1);
        ref var register = ref registers[hash >> (64 - Bits)];
        register = Math.Max(register, rank);
    }

    /// <summary>Counts what another has counted.</summary>
    public void Add(DistinctCount other)
    {
        for (var i = 0; i < Size; i++)
        {
            registers[i] = Math.Max(registers[i], other.registers[i]);
        }
    }

    public long Estimate()
    {
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

    /// <summary>All registers, or place and rank of those that are filled.</summary>
    public override string ToString()
    {
        var filled = registers.Count(register => register > 0);
        if (filled >= Sparse)
        {
            return Convert.ToBase64String(registers);
        }

        var pairs = new byte[filled * 3];
        for (int i = 0, at = 0; i < Size; i++)
        {
            if (registers[i] > 0)
            {
                (pairs[at], pairs[at + 1], pairs[at + 2]) = ((byte)(i >> 8), (byte)i, registers[i]);
                at += 3;
            }
        }

        return Convert.ToBase64String(pairs);
    }

    /// <summary>What <see cref="ToString"/> wrote.</summary>
    public static DistinctCount Read(string text)
    {
        var (bytes, count) = (Convert.FromBase64String(text), new DistinctCount());
        if (bytes.Length == Size)
        {
            bytes.CopyTo(count.registers, 0);
            return count;
        }

        for (var at = 0; at < bytes.Length; at += 3)
        {
            count.registers[(bytes[at] << 8) | bytes[at + 1]] = bytes[at + 2];
        }

        return count;
    }

    /// <summary>What registers that are empty say of what there was.</summary>
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

    /// <summary>What registers that are full say of it.</summary>
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
