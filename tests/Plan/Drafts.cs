using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Tests.Plan;

/// <summary>Reads built by hand, without a document: the starting point for tests of plans and their SQL.</summary>
internal static class Drafts
{
    public static readonly DataCatalog Catalog = CityCatalog.Create();

    public static readonly Entity Facility = Catalog.Entity("Facility");

    /// <summary>Returns a page of all facilities in key order, unless <paramref name="shape"/> changes that.</summary>
    public static ReadPlan Facilities(Action<ReadDraft>? shape = null) => Of(Facility, "facilities", shape);

    public static ReadPlan Of(Entity entity, string field, Action<ReadDraft>? shape = null)
    {
        var drafts = new ReadDrafts();
        var draft = drafts.Add(entity, field);
        draft.Extent = new PageExtent(null, null, null, null);
        draft.OrderByKey();
        shape?.Invoke(draft);
        return drafts.Finish()[0];
    }

    public static ColumnOf Column(this Source source, string name) => new(source, source.Entity.Column(name));

    /// <summary>Makes an order of columns of the row itself; a trailing <c>-</c> means descending.</summary>
    public static IReadOnlyList<OrderKey> By(this ReadDraft draft, params string[] columns) =>
        [.. columns.Select(c => new OrderKey(draft.Own.Column(c.TrimEnd('-')), c.EndsWith('-')))];

    /// <summary>Returns the row at the end of a chain of references.</summary>
    public static Source Through(this ReadDraft draft, params string[] references)
    {
        var source = draft.Own;
        foreach (var name in references)
        {
            var reference = source.Entity.Reference(name);
            source = draft.Sources.Through(source, reference, Catalog.Target(reference));
        }

        return source;
    }
}
