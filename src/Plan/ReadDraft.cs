using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The reads of an operation during planning, numbered in order of creation, so that parents come before children.</summary>
internal sealed class ReadDrafts
{
    private readonly List<ReadDraft> drafts = [];

    /// <param name="entity">The entity to read.</param>
    /// <param name="field">The field that reads it.</param>
    /// <param name="sources">The sources used by its filter, when that is already planned.</param>
    public ReadDraft Add(Entity entity, string field, Sources? sources = null)
    {
        var draft = new ReadDraft(drafts.Count, entity, field) { Sources = sources ?? new Sources(entity) };
        drafts.Add(draft);
        return draft;
    }

    /// <summary>Adds lookups for the rows that the filter of a list names by their ids.</summary>
    public void AddNamed(ReadDraft list)
    {
        foreach (var named in list.Named.Distinct())
        {
            var draft = Add(named.Entity, list.Field);
            draft.Extent = new LookupExtent(named.Entity.Key, named.Id) { IsGlobalId = true };
            draft.OrderByKey();
            list.Needed.Add(new NeededRow(draft.Number, draft.Ordinal(draft.Own, named.Column), named.Entity));
        }
    }

    /// <summary>All reads so far.</summary>
    public IReadOnlyList<ReadDraft> All => [.. drafts];

    public IReadOnlyList<ReadPlan> Finish()
    {
        var plans = new ReadPlan[drafts.Count];
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            plans[i] = drafts[i].Finish(plans);
        }

        return plans;
    }
}

/// <summary>A read during planning: columns are added as they are requested.</summary>
internal sealed class ReadDraft(int number, Entity entity, string field)
{
    private readonly List<Term> columns = [];
    private readonly Dictionary<Term, int> ordinals = [];

    public int Number => number;

    public Entity Entity => entity;

    public string Field => @field;

    public Sources Sources { get; init; } = new(entity);

    public Source Own => Sources.All[0];

    public Predicate? Where { get; set; }

    public Searching? Search { get; set; }

    public IReadOnlyList<OrderKey> Order { get; set; } = [];

    public Extent Extent { get; set; } = new EverythingExtent();

    public ParentLink? Parent { get; set; }

    /// <inheritdoc cref="ReadPlan.Around"/>
    public Entity? Around { get; set; }

    /// <summary>For rows derived from a timetable: their order and arguments.</summary>
    public Timetable? Timetable { get; set; }

    /// <summary>For a list of groups: the groups of which rows.</summary>
    public GroupsDraft? Groups { get; set; }

    /// <summary>The distance the rows are ordered by, given <c>near</c>; each edge exposes it.</summary>
    public Distance? Distance { get; set; }

    /// <summary>Values that may be invalid, besides those of filter, order and columns.</summary>
    public List<ValueRef> RefusableValues { get; } = [];

    /// <summary>The rows that its filter names by their ids.</summary>
    public List<NamedRow> Named { get; } = [];

    /// <summary>The lookups of these rows.</summary>
    public List<NeededRow> Needed { get; } = [];

    public bool WantsRows { get; set; } = true;

    public bool WantsCount { get; set; }

    public bool WantsCursors { get; set; }

    public bool WantsHasMore { get; set; }

    /// <summary>Whether the values of its rows depend on the time of the request.</summary>
    public bool LooksAtClock { get; set; }

    public int Ordinal(Source source, Column column) => Ordinal(new ColumnOf(source, column));

    /// <summary>Returns the ordinal of a term in each row; requested twice, it is read once.</summary>
    public int Ordinal(Term term)
    {
        if (!ordinals.TryGetValue(term, out var ordinal))
        {
            ordinal = columns.Count;
            columns.Add(term);
            ordinals.Add(term, ordinal);
        }

        return ordinal;
    }

    /// <summary>
    /// Returns the ordinal of a value that is non-null whenever the row of a source exists: one that is read anyway, or else its key.
    /// </summary>
    public int PresenceOf(Source source)
    {
        var known = columns.FindIndex(term => term is ColumnOf { Column.Nullable: false } column && column.Source == source);
        return known < 0 ? Ordinal(source, source.Entity.Key) : known;
    }

    /// <summary>Determines whether a connection needs its rows, their count, or both.</summary>
    public void Want(IReadOnlyList<AskField> asked)
    {
        WantsCount = asked.Any(f => f.Name == "totalCount");
        WantsRows = asked.Any(f => f.Name is "nodes" or "edges" or "pageInfo" or GraphNames.Credits);
    }

    public void OrderByKey() => Order = [new OrderKey(new ColumnOf(Own, entity.Key), Descending: false)];

    public ReadPlan Finish(IReadOnlyList<ReadPlan> plans)
    {
        // A page is cut and continued by its order keys, so these are read too.
        var orderOrdinals = Extent is PageExtent && WantsRows ? Order.Select(k => Ordinal(k.Term)).ToArray() : [];
        ReadPlan[] children = [.. plans.Where(plan => plan is not null && plan.Parent?.ParentRead == number)];
        var parts = children.Where(child => child.Parent!.IsPart).SelectMany(part => part.RefusableValues);
        var grouped = Groups?.Finish(this, columns.Concat(Order.Select(key => key.Term)).Concat(Walk.TermsOf(Where)));
        return new ReadPlan
        {
            Number = number,
            Entity = entity,
            Field = field,
            Sources = Sources,
            Columns = columns,
            Where = Where,
            Search = Search,
            Grouped = grouped,
            RefusableValues = [.. Values().Where(v => v.MayRefuse).Concat(grouped?.Rows.RefusableValues ?? []).Concat(parts).Distinct()],
            Order = Order,
            OrderOrdinals = orderOrdinals,
            Extent = Extent,
            Parent = Parent,
            Around = Around,
            Needed = Needed,
            WantsRows = WantsRows,
            WantsCount = WantsCount,
            WantsCursors = WantsCursors,
            WantsHasMore = WantsHasMore,
            FiltersByClock = Walk.ValuesOf(Where).Any(v => v.LooksAtClock) || grouped is { Rows.FiltersByClock: true },
            LooksAtClock = LooksAtClock,
            Children = children,
        };
    }

    private IEnumerable<ValueRef> Values() => Walk.ValuesOf(Where)
        .Concat(Order.Select(key => key.Term).Concat(columns).SelectMany(Walk.Of).SelectMany(term => term.Values))
        .Concat(RefusableValues);
}
