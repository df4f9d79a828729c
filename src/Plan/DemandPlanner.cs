using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans what demand statistics need: the data set of each row, and the meaning of an empty result.</summary>
internal sealed class DemandPlanner(DataCatalog catalog)
{
    /// <summary>Adds the data set to each read row that came with one.</summary>
    public void BringDatasets(ReadDrafts reads)
    {
        var datasets = new CreditPlanner(catalog, reads);
        foreach (var draft in reads.All.Where(IsCounted))
        {
            if (datasets.KeyIn(draft.Entity) is { } key)
            {
                draft.Ordinal(draft.Own, key);
            }
        }
    }

    /// <summary>Whether rows of an entity come with data sets.</summary>
    public bool IsPublished(Entity entity) =>
        catalog.FindEntity(EntityRole.Dataset) is not null && catalog.ReferenceTo(EntityRole.Dataset, entity) is not null;

    /// <summary>Returns the counted reads, each with the ordinal of its data set.</summary>
    public IEnumerable<(ReadPlan Read, int Dataset)> Counted(OperationPlan plan)
    {
        var datasets = new CreditPlanner(catalog, new ReadDrafts());
        foreach (var read in plan.Reads)
        {
            var isCounted = read is { WantsRows: true, Grouped: null } && read.Field != GraphNames.Credits;
            var ordinal = isCounted && datasets.KeyIn(read.Entity) is { } key ? OrdinalOf(read, key) : -1;
            if (ordinal >= 0)
            {
                yield return (read, ordinal);
            }
        }
    }

    /// <summary>Returns the points around which the plan searches.</summary>
    public static IReadOnlyList<GivenCentre> CentresOf(OperationPlan plan) =>
    [
        .. plan.Reads.SelectMany(read => read.Filters.SelectMany(Walk.Of).OfType<Near>().Select(near => near.Centre)
            .Concat(read.Order.Select(key => key.Term).OfType<Distance>().Select(distance => distance.Centre)))
            .OfType<GivenCentre>().Distinct(),
    ];

    /// <summary>Returns the meaning of each list or object that may turn out empty.</summary>
    public IReadOnlyList<Absence> AbsencesOf(OperationPlan plan) => [.. plan.Reads.Select(read => AbsenceOf(plan, read)).OfType<Absence>()];

    private static bool IsCounted(ReadDraft draft) =>
        draft is { WantsRows: true, Groups: null } && draft.Field != GraphNames.Credits
        && draft.Extent is PageExtent or LookupExtent or KeysExtent or EverythingExtent;

    private static int OrdinalOf(ReadPlan read, Column key)
    {
        for (var i = 0; i < read.Columns.Count; i++)
        {
            if (read.Columns[i] is ColumnOf { Source.From: null } column && column.Column == key)
            {
                return i;
            }
        }

        return -1;
    }

    private Absence? AbsenceOf(OperationPlan plan, ReadPlan read)
    {
        if (read.Search is not null)
        {
            // A search narrowed down further may well have results elsewhere.
            var isAll = read is { Extent: PageExtent, Parent: null } && Walk.ConjunctsOf(read.Where).All(part => part is Found);
            return isAll ? new Absence(read) { IsSearch = true } : null;
        }

        if (read.Entity.Role == EntityRole.Municipality && read.Extent is LookupExtent { IsGlobalId: false })
        {
            return new Absence(read) { Town = new LookedUp(read.Number) };
        }

        return read is { Extent: PageExtent, Grouped: null, Around: null } ? OfKind(plan, read) : null;
    }

    /// <summary>A list of one kind of place, in one municipality or in all, without any further condition.</summary>
    private Absence? OfKind(OperationPlan plan, ReadPlan read)
    {
        ValueRef? kind = null;
        object? town = null;
        foreach (var condition in Walk.ConjunctsOf(read.Where))
        {
            switch (condition)
            {
                case Compare { Comparison: Comparison.Equal, Term: ColumnOf { Source.From: null, Column.Role: ColumnRole.Category } } one:
                    kind = one.Value;
                    break;
                case Referred { Where: Compare { Comparison: Comparison.Equal, Term: ColumnOf column } one } when IsCode(column):
                    town = one.Value;
                    break;
                default:
                    return null;
            }
        }

        if (read.Parent is { } parent)
        {
            var owner = plan.Reads[parent.ParentRead];
            if (owner.Entity.Role != EntityRole.Municipality || owner.Extent is not LookupExtent { IsGlobalId: false })
            {
                return null;
            }

            town = new LookedUp(owner.Number);
        }

        return kind is null ? null : new Absence(read) { Kind = kind, Town = town };
    }

    private bool IsCode(ColumnOf column) => column.Source.Entity.Role == EntityRole.Municipality
        && catalog.Entity(EntityRole.Municipality).Lookup is { IsByKey: false } lookup && column.Column.Name == lookup.Argument;
}

/// <summary>The meaning of a read without rows.</summary>
internal sealed record Absence(ReadPlan Read)
{
    /// <summary>Whether it is a search that finds nothing.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The kind that is missing; null = the municipality itself is missing.</summary>
    public ValueRef? Kind { get; init; }

    /// <summary>The municipality: a value with its code, or what was looked up; null = in all.</summary>
    public object? Town { get; init; }
}

/// <summary>The lookup value of a read.</summary>
internal sealed record LookedUp(int Read);
