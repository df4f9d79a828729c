using System.IO.Hashing;
using Gateway.Http.Demand;
using Xunit;

namespace Gateway.Tests.Http.Demand;

/// <summary>The number of distinct values, within the stated error.</summary>
public sealed class DistinctCountTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(DistinctCount.MostExact)]
    public void Few_are_counted_as_many_as_they_are(int count) => Assert.Equal(count, Of(0, count).Estimate());

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Counts_are_off_by_the_stated_error_as_a_rule_and_have_no_bias(int count)
    {
        const int tries = 100;
        var shares = Enumerable.Range(0, tries).Select(one => ((double)Of(one * count, count).Estimate() / count) - 1).ToList();

        Assert.InRange(Math.Sqrt(shares.Average(share => share * share)), 0, DistinctCount.StandardError * 1.2);
        Assert.InRange(shares.Average(), -DistinctCount.StandardError / 3, DistinctCount.StandardError / 3);
    }

    [Fact]
    public void Who_is_counted_again_is_not_counted_twice()
    {
        var (once, twice) = (Of(0, 500), new DistinctCount());
        for (var i = 0; i < 1_000; i++)
        {
            twice.Add(HashOf(i % 500));
        }

        Assert.Equal(once.Estimate(), twice.Estimate());
    }

    [Theory]
    [InlineData(10, 20)]
    [InlineData(40, DistinctCount.MostExact)]
    [InlineData(40, 65)]
    [InlineData(40, 500)]
    [InlineData(500, 40)]
    [InlineData(500, 900)]
    public void Those_of_two_are_counted_as_if_one_had_counted_all(int one, int other)
    {
        var (sum, added) = (Of(0, one), Of(one / 2, other));
        sum.Add(added);
        sum.Add(added);

        Assert.Equal(Of(0, Math.Max(one, (one / 2) + other)).Estimate(), sum.Estimate());
        Assert.Equal(Of(one / 2, other).Estimate(), added.Estimate());
    }

    private static DistinctCount Of(int first, int count)
    {
        var distinct = new DistinctCount();
        for (var i = first; i < first + count; i++)
        {
            distinct.Add(HashOf(i));
        }

        return distinct;
    }

    private static ulong HashOf(int client) => XxHash3.HashToUInt64(BitConverter.GetBytes(client));
}
