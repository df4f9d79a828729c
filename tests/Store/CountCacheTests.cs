using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Plan;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A cached total is returned for the data in which it was counted, and for no other.</summary>
public sealed class CountCacheTests
{
    private static readonly DataState Counted = new(0, 7) { At = "2026-01-02T03:04:05Z" };

    private readonly CountCache counts = new();

    [Fact]
    public void A_total_is_given_again_for_the_data_in_which_it_was_counted()
    {
        Assert.Equal(3, Total(Counted, 3));

        Assert.Equal(3, Total(Counted with { }, 4));
    }

    [Fact]
    public void Data_with_the_same_number_in_another_file_or_of_another_time_is_counted_anew()
    {
        Total(Counted, 3);

        Assert.Equal(4, Total(Counted with { File = 1 }, 4));
        Assert.Equal(5, Total(Counted with { At = "2026-01-02T03:04:06Z" }, 5));
        Assert.Equal(6, Total(Counted with { Version = 8 }, 6));
    }

    private long Total(DataState state, long total) =>
        counts.GetOrAdd(state, Drafts.Facilities(), VariableValues.None, () => total);
}
