using Gateway.Catalog;
using Gateway.Plan;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>What a request adds to a plan: sizes, cursors, keys; and what is refused before anything is read.</summary>
public sealed class BinderTests
{
    private static readonly Source Own = Source.Of(Drafts.Facility);

    private static readonly PageLimits Limits = new(DefaultSize: 10, MaximumSize: 50, MaximumIds: 3);

    [Fact]
    public void A_page_without_bounds_has_the_default_size()
    {
        Assert.Equal(new PageWindow(false, 10, null, null, null), Bind(Page()).Window);
        Assert.Equal(5, Bind(Page(), limits: Limits with { MaximumSize = 5 }).Window!.Size);
        Assert.Equal(new PageUnbounded("FacilitiesConnection"), Bind(Page(), limits: Limits with { RequireBoundaries = true }).Refusal);
    }

    [Fact]
    public void A_request_without_variables_has_its_minute_too() => Assert.Equal(
        "2026-04-01T09:30:00", VariableValues.None.At(new DateTimeOffset(2026, 4, 1, 9, 30, 59, TimeSpan.FromHours(9))).MinuteOf(0));

    [Fact]
    public void First_counts_from_the_start_and_last_from_the_end()
    {
        Assert.Equal(new PageWindow(false, 3, null, null, null), Bind(Page(first: 3)).Window);
        Assert.Equal(new PageWindow(true, 3, null, null, null), Bind(Page(last: 3)).Window);
        Assert.Equal(new PageWindow(false, 5, 2, null, null), Bind(Page(first: 5, last: 2)).Window);
    }

    [Fact]
    public void A_row_beyond_the_page_is_read_only_where_that_is_told_of()
    {
        Assert.Equal(3, Bind(Page(first: 3)).Window!.RowsToRead);
        Assert.Equal(4, Bind(Drafts.Facilities(d => (d.Extent, d.WantsHasMore) = (Page(first: 3).Extent, true))).Window!.RowsToRead);
        var file = new Binder(Drafts.Catalog, Limits) { AlwaysLooksBeyond = true };
        Assert.Equal(4, file.Bind(new OperationPlan([], [Page(first: 3)]), VariableValues.None).Reads[0].Window!.RowsToRead);
    }

    [Fact]
    public void A_size_beyond_the_limits_is_refused_wherever_it_comes_from()
    {
        Assert.Null(Bind(Page(first: 50)).Refusal);
        Assert.Equal(new PageTooLarge(51, 50), Bind(Page(first: 51)).Refusal);
        Assert.Equal(new PageTooLarge(51, 50), Bind(Page(first: 1, last: 51)).Refusal);
        Assert.Equal(new PageNegative(-1), Bind(Page(last: -1)).Refusal);
        Assert.Equal(new PageNegative(-1), Bind(
            Drafts.Facilities(d => d.Extent = new PageExtent(new VariableValue("n", []), null, null, null)), Variables(("n", -1))).Refusal);
    }

    [Fact]
    public void A_cursor_is_taken_from_its_own_list_alone()
    {
        var cursor = CursorOf(Page(first: 3), "f07");
        var taken = Bind(Page(first: 3, after: cursor));

        Assert.Equal(["f07"], taken.Window!.After!.Keys);
        Assert.NotEqual(0ul, taken.Fingerprint);
        Assert.Equal(new CursorOfAnotherList("before", cursor), Bind(Page(before: cursor, where: new IsNull(Own.Column("name")))).Refusal);
        Assert.Equal(new CursorUnreadable("after", "?"), Bind(Page(after: "?")).Refusal);
        Assert.Equal(new CursorUnreadable("after", ""), Bind(Page(after: "")).Refusal);
    }

    [Fact]
    public void No_fingerprint_is_made_that_nobody_needs()
    {
        Assert.Equal(0ul, Bind(Page(first: 3)).Fingerprint);
        Assert.NotEqual(0ul, Bind(Drafts.Facilities(d => d.WantsCursors = true)).Fingerprint);
    }

    [Fact]
    public void An_id_that_is_none_is_refused_however_deep_it_stands_in_the_filter()
    {
        var town = Source.Of(Drafts.Catalog.Entity("Area"));
        KeyOfId Constant(string id) => new(new ConstantValue(id), Scalar.String);
        Refusal? Of(ValueRef id, VariableValues? variables = null)
        {
            var there = new Referred(Own.Column("area_id"), town, new Compare(town.Column("id"), Comparison.Equal, id));
            return Bind(Page(where: new AnyOf([new IsNull(Own.Column("name")), new Not(there)])), variables).Refusal;
        }

        var good = GlobalId.Format("Area", "a1");
        var list = new ListOfValues([Constant(good), Constant("?")]);

        Assert.Equal(new IdUnreadable("?"), Of(Constant("?")));
        Assert.Equal(new IdUnreadable("?"), Of(new KeyOfId(new VariableValue("id", []), Scalar.String), Variables(("id", "?"))));
        Assert.Equal(new IdUnreadable("?"), Bind(Page(where: new OneOf(Own.Column("id"), list, WithNull: false))).Refusal);
        Assert.Null(Of(Constant(good)));
    }

    [Fact]
    public void A_row_is_looked_up_by_the_key_in_its_id()
    {
        ReadPlan Lookup(string id) => Drafts.Facilities(d =>
            d.Extent = new LookupExtent(Drafts.Facility.Key, new ConstantValue(id)) { IsGlobalId = true });

        Assert.Equal(["f01"], Bind(Lookup(GlobalId.Format("Facility", "f01"))).Keys);
        Assert.Equal(new IdOfOtherType("Area", "Facility"), Bind(Lookup(GlobalId.Format("Area", "a1"))).Refusal);
        Assert.Equal(new IdUnreadable("?"), Bind(Lookup("?")).Refusal);
    }

    [Fact]
    public void A_row_is_looked_up_by_another_field_in_its_normal_form()
    {
        static string? Normalise(string text) => text == "?" ? null : text.Trim();
        ReadPlan Lookup(string code) => Drafts.Of(Drafts.Catalog.Entity("Municipality"), "municipality", d =>
            d.Extent = new LookupExtent(d.Entity.Column("code"), new ConstantValue(code)) { Normalise = Normalise });

        Assert.Equal(["999997"], Bind(Lookup(" 999997 ")).Keys);
        Assert.Empty(Bind(Lookup("?")).Keys);
    }

    private static ReadPlan Page(
        int? first = null, string? after = null, int? last = null, string? before = null, Predicate? where = null) =>
        Drafts.Facilities(d =>
        {
            d.Extent = new PageExtent(Given(first), Given(after), Given(last), Given(before));
            d.Where = where;
        });

    private static ConstantValue? Given(object? value) => value is null ? null : new ConstantValue(value);

    private static VariableValues Variables(params (string Name, object? Value)[] values) =>
        new(values.ToDictionary(v => v.Name, v => v.Value));

    private static string CursorOf(ReadPlan read, string key)
    {
        var writer = new CursorWriter();
        writer.Begin(Fingerprint.Of(read, VariableValues.None));
        writer.Text(System.Text.Encoding.UTF8.GetBytes(key));
        return System.Text.Encoding.ASCII.GetString(writer.Finish());
    }

    private static BoundRead Bind(ReadPlan read, VariableValues? variables = null, PageLimits? limits = null) =>
        new Binder(Drafts.Catalog, limits ?? Limits).Bind(new OperationPlan([], [read]), variables ?? VariableValues.None).Reads[0];
}
