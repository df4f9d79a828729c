using Gateway.Plan;
using Gateway.Sql;
using Gateway.Tests.Plan;
using Xunit;

namespace Gateway.Tests.Sql;

/// <summary>Paging past a cursor: a staircase of ranges as far as an index goes, and OR beyond it; NULL is the smallest value.</summary>
public sealed class KeysetTests
{
    private static readonly PageShape After = new(Backward: false, After: 0, Before: null);

    [Fact]
    public void Past_a_key_is_one_range() =>
        Assert.Equal(["id > ?1 order by id"], Said.Steps(Ordered("id"), After));

    [Fact]
    public void Past_the_keys_of_an_index_is_a_step_for_each_the_deepest_first() =>
        Assert.Equal(["name = ?1 and id > ?2 order by id", "name > ?1 order by name, id"], Said.Steps(Ordered("name", "id"), After));

    [Fact]
    public void Beyond_an_index_one_step_says_all_that_is_left() =>
        Assert.Equal(
            ["(phone > ?1 or (phone = ?1 and id > ?2)) order by phone, id"],
            Said.Steps(Ordered("phone", "id"), After));

    [Fact]
    public void Below_a_key_that_can_be_null_its_nulls_come_last() =>
        Assert.Equal(
            ["(phone < ?1 or phone is null or (phone = ?1 and id > ?2)) order by phone desc, id"],
            Said.Steps(Ordered("phone-", "id"), After));

    [Fact]
    public void Past_a_null_is_what_is_not_null_and_nothing_is_below_it()
    {
        var shape = After with { After = 1 };

        Assert.Equal(["(phone is not null or (phone is null and id > ?1)) order by phone, id"], Said.Steps(Ordered("phone", "id"), shape));
        Assert.Equal(["(phone is null and id > ?1) order by phone desc, id"], Said.Steps(Ordered("phone-", "id"), shape));
    }

    [Fact]
    public void Backward_the_order_is_turned_and_so_is_what_lies_past() =>
        Assert.Equal(
            ["name = ?1 and id < ?2 order by id desc", "name < ?1 order by name desc, id desc"],
            Said.Steps(Ordered("name", "id"), new PageShape(Backward: true, After: null, Before: 0)));

    [Fact]
    public void The_far_end_of_a_window_bounds_each_step() =>
        Assert.Equal(["id < ?1 and id > ?2 order by id"], Said.Steps(Ordered("id"), After with { Before = 0 }));

    private static ReadPlan Ordered(params string[] columns) => Drafts.Facilities(d => d.Order = d.By(columns));
}
