using Gateway.Http.Running;
using Xunit;

namespace Gateway.Tests.Http.Limits;

/// <summary>The entry with the most waiting items is known at any time.</summary>
public sealed class WaitCountsTests
{
    [Fact]
    public void Whose_is_most_is_he_whom_looking_at_all_would_find()
    {
        var random = new Random(7);
        var crowd = new WaitCounts<string>();
        LinkedListNode<string>[] all = [.. Enumerable.Range(0, 20).Select(number => new LinkedListNode<string>($"{number}"))];
        var waiting = all.ToDictionary(one => one.Value, _ => 0);
        Assert.Null(crowd.Most);
        for (var i = 0; i < 5_000; i++)
        {
            var one = all[random.Next(all.Length)];
            var more = waiting[one.Value] > 0 && random.Next(100) < (i < 2_500 ? 45 : 55) ? -1 : 1;
            crowd.Change(one, waiting[one.Value] += more);

            Assert.Equal(waiting.Values.Max(), crowd.Most is { } most ? waiting[most] : 0);
        }

        foreach (var one in all)
        {
            crowd.Change(one, 0);
        }

        Assert.Null(crowd.Most);
    }

    [Fact]
    public void Of_several_it_is_the_one_who_came_to_that_last()
    {
        var crowd = new WaitCounts<string>();
        LinkedListNode<string> first = new("first"), second = new("second");

        crowd.Change(first, 1);
        crowd.Change(second, 1);
        Assert.Equal("second", crowd.Most);
        crowd.Change(first, 2);
        crowd.Change(first, 1);

        Assert.Equal("first", crowd.Most);
    }
}
