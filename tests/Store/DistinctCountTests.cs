using System.IO.Hashing;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>How many different ones there were, within the error that is stated.</summary>
public sealed class DistinctCountTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
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
        var count = Of(0, 500);
        var before = count.Estimate();
        count.Add(Of(0, 500));

        Assert.Equal(before, count.Estimate());
    }

    [Fact]
    public void Two_counts_together_are_as_if_one_had_counted_all()
    {
        var together = Of(0, 3_000);
        together.Add(Of(2_000, 3_000));

        Assert.Equal(Of(0, 5_000).ToString(), together.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(300)]
    [InlineData(50_000)]
    public void A_count_is_read_as_it_was_written(int count)
    {
        var text = Of(0, count).ToString();

        Assert.Equal(text, DistinctCount.Read(text).ToString());
        Assert.InRange(text.Length, 0, 1_368);
    }

    private static DistinctCount Of(int first, int count)
    {
        var distinct = new DistinctCount();
        for (var i = first; i < first + count; i++)
        {
            distinct.Add(XxHash3.HashToUInt64(BitConverter.GetBytes(i)));
        }

        return distinct;
    }
}
