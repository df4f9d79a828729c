using System.Text;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Tests.Sql;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Plan;

/// <summary>
/// A computed term can be filtered, ordered by, selected, counted and paged by cursor like a column: whatever holds for terms holds for it,
/// and only the code that writes it knows it.
/// </summary>
[Trait("Database", "any")]
public sealed class TermTests : StoreTest
{
    private const int Places = 12;
    private const int Size = 3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_computed_term_is_filtered_ordered_by_brought_counted_and_paged(bool descending)
    {
        var store = Open();
        Load(store, [.. Enumerable.Range(0, Places).Select(Place)]);

        var read = new List<string>();
        string? cursor = null;
        do
        {
            var (rows, total, next) = await PageAsync(store, Plan(descending, cursor));
            Assert.Equal(Places - 2, total);
            read.AddRange(rows);
            cursor = next;
        }
        while (cursor is not null);

        var places = Enumerable.Range(0, Places).Where(HasPhone).Select(n => (Stated: HasOtherName(n) ? 1 : 0, Id: $"f{n:D2}"));
        var ordered = descending ? places.OrderByDescending(p => p.Stated) : places.OrderBy(p => p.Stated);
        Assert.Equal(ordered.ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => $"{p.Stated} {p.Id}"), read);
    }

    [Fact]
    public void A_total_joins_the_rows_that_its_filter_looks_at_and_no_others()
    {
        var read = Drafts.Facilities(d =>
        {
            d.Order = [new OrderKey(d.Through("dataset").Column("title"), false), .. d.By("id")];
            d.Where = new Compare(d.Through("area", "municipality").Column("name"), Comparison.Equal, new ConstantValue("a"));
        });

        var text = new SelectWriter(Said.Dialect, read).Number().InShort();

        Assert.Contains("left join area as t2", text, StringComparison.Ordinal);
        Assert.Contains("left join municipality as t3 on t3.id = t2.municipality_id where t3.name = ?1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dataset as", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// Plans a page of places with a phone number, ordered by whether another name is stated, which each row returns too.
    /// </summary>
    private static ReadPlan Plan(bool descending, string? after) => Drafts.Facilities(d =>
    {
        var named = new Stated([d.Own.Column("name_kana"), d.Own.Column("name_english")]);
        d.Extent = new PageExtent(new ConstantValue(Size), after is null ? null : new ConstantValue(after), null, null);
        d.Where = new Compare(new Stated([d.Own.Column("phone")]), Comparison.Equal, new ConstantValue(true));
        d.Order = [new OrderKey(named, descending), .. d.By("id")];
        d.WantsCount = true;
        d.WantsCursors = true;
        d.WantsHasMore = true;
        _ = d.Ordinal(named);
    });

    private static async Task<(IReadOnlyList<string> Rows, long Total, string? Next)> PageAsync(CityStore store, ReadPlan read)
    {
        var plan = new OperationPlan([], [read]);
        var bound = new Binder(Drafts.Catalog, new PageLimits()).Bind(plan, VariableValues.None);
        Assert.Null(bound.Reads[0].Refusal);
        using var results = await store.ReadAsync(store.Compile(plan), bound, CancellationToken.None);
        var (rows, range) = (results[0].Rows, results[0].Ranges.Single());
        string[] told = [.. Enumerable.Range(range.Start, range.Count)
            .Select(row => $"{rows.Integer(row, read.OrderOrdinals[0])} {Encoding.UTF8.GetString(rows.Text(row, read.OrderOrdinals[1]))}")];
        if (!range.HasMore)
        {
            return (told, range.Total, null);
        }

        var cursor = new CursorWriter();
        cursor.Begin(bound.Reads[0].Fingerprint);
        cursor.Integer(rows.Integer(range.Start + range.Count - 1, read.OrderOrdinals[0]));
        cursor.Text(rows.Text(range.Start + range.Count - 1, read.OrderOrdinals[1]));
        return (told, range.Total, Encoding.ASCII.GetString(cursor.Finish()));
    }

    private static bool HasPhone(int place) => place is not (2 or 7);

    private static bool HasOtherName(int place) => place % 3 == 0 || place % 4 == 1;

    private LoadRow Place(int n) => Facility($"f{n:D2}", $"施設{n}",
        ("phone", HasPhone(n) ? "000-000-0000" : null),
        ("name_kana", n % 3 == 0 ? "シセツ" : null),
        ("name_english", n % 4 == 1 ? "place" : null));
}
