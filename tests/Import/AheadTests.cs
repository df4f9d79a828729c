using Gateway.Import.Records;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>A sequence processed ahead on another thread keeps its order.</summary>
public sealed class AheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(10_001)]
    public void Every_item_comes_once_and_in_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count), Ahead.Of(Enumerable.Range(0, count)));

    [Fact]
    public void What_the_sequence_throws_reaches_the_taker_after_what_came_before_it()
    {
        var taken = new List<int>();

        var thrown = Assert.Throws<InvalidDataException>(() => taken.AddRange(Ahead.Of(Sequence(300, fails: true))));

        Assert.Equal("damaged", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 256), taken);
    }

    [Fact]
    public void It_runs_only_a_bounded_way_ahead()
    {
        foreach (var item in Ahead.Of(Sequence(100_000)))
        {
            Thread.Sleep(item == 0 ? 100 : 0);
            Assert.True(made - item < 2_000, $"{made} were made when {item} was taken.");
            if (item > 3_000)
            {
                break;
            }
        }
    }

    [Fact]
    public void When_the_taker_leaves_the_sequence_is_closed_before_it_goes_on()
    {
        foreach (var item in Ahead.Of(Sequence(100_000)))
        {
            if (item == 1_000)
            {
                break;
            }
        }

        Assert.True(closed);
    }

    private volatile int made;
    private volatile bool closed;

    private IEnumerable<int> Sequence(int count, bool fails = false)
    {
        try
        {
            for (made = 0; made < count; made++)
            {
                yield return made;
            }

            if (fails)
            {
                throw new InvalidDataException("damaged");
            }
        }
        finally
        {
            closed = true;
        }
    }
}
