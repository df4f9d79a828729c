using Gateway.Plan;
using Gateway.Sql;
using Gateway.Tests.Plan;
using Xunit;

namespace Gateway.Tests.Sql;

/// <summary>
/// How many columns of an order an index covers: columns fixed by the filter may come first, and a column no index has ends it.
/// </summary>
public sealed class IndexDepthTests
{
    [Theory]
    [InlineData(1, "id")]
    [InlineData(2, "name", "id")]
    [InlineData(0, "phone", "id")]
    [InlineData(1, "name", "phone", "id")]
    [InlineData(3, "category", "name", "id")]
    [InlineData(1, "category", "phone", "id")]
    public void An_index_holds_the_first_keys_of_an_order(int depth, params string[] order) =>
        Assert.Equal(depth, IndexDepth.Of(Drafts.Facilities(d => d.Order = d.By(order))));

    [Fact]
    public void What_has_one_value_in_all_rows_may_stand_before_the_keys()
    {
        Assert.Equal(2, Depth(d => [Equal(d, "municipality_id"), new IsNull(d.Own.Column("phone"))], "match_name", "id"));
        Assert.Equal(0, Depth(d => [Compared(d.Own.Column("municipality_id"), Comparison.Greater)], "match_name", "id"));
        Assert.Equal(0, Depth(d => [new AnyOf([Equal(d, "municipality_id"), new IsNull(d.Own.Column("phone"))])], "match_name", "id"));
        Assert.Equal(0, Depth(d => [new Not(Equal(d, "municipality_id"))], "match_name", "id"));
    }

    [Fact]
    public void So_may_a_reference_to_one_certain_row()
    {
        Predicate Of(ReadDraft draft, string column)
        {
            var row = Source.Of(Drafts.Catalog.Entity("Municipality"));
            return new Referred(draft.Own.Column("municipality_id"), row, Compared(row.Column(column)));
        }

        Assert.Equal(2, Depth(d => [Of(d, "id")], "match_name", "id"));
        Assert.Equal(2, Depth(d => [Of(d, "code")], "match_name", "id"));
        Assert.Equal(0, Depth(d => [Of(d, "name")], "match_name", "id"));
    }

    [Fact]
    public void So_may_the_row_whose_list_it_is() =>
        Assert.Equal(2, IndexDepth.Of(Drafts.Facilities(d =>
        {
            d.Parent = new ParentLink(0, 0, d.Entity.Column("municipality_id"));
            d.Order = d.By("match_name", "id");
        })));

    [Fact]
    public void What_is_computed_or_of_another_row_is_in_no_index()
    {
        int By(Func<ReadDraft, Term> term) =>
            IndexDepth.Of(Drafts.Facilities(d => d.Order = [new OrderKey(term(d), false), .. d.By("id")]));

        Assert.Equal(0, By(d => new Stated([d.Own.Column("name")])));
        Assert.Equal(0, By(d => d.Through("area").Column("name")));
    }

    private static Compare Equal(ReadDraft draft, string column) => Compared(draft.Own.Column(column));

    private static Compare Compared(Term term, Comparison comparison = Comparison.Equal) => new(term, comparison, new ConstantValue("a"));

    private static int Depth(Func<ReadDraft, IReadOnlyList<Predicate>> conditions, params string[] order) =>
        IndexDepth.Of(Drafts.Facilities(d =>
        {
            d.Where = new AllOf(conditions(d));
            d.Order = d.By(order);
        }));
}
