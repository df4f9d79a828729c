using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A whole operation, ready to be read: independent of the request's values, so that it can be cached and reused.</summary>
/// <param name="Fields">One per root field, in the order of the response.</param>
/// <param name="Reads">Every list and object to read, numbered; parents before children.</param>
internal sealed record OperationPlan(IReadOnlyList<Output> Fields, IReadOnlyList<ReadPlan> Reads)
{
    /// <summary>Whether <c>node</c> or <c>nodes</c> is among the fields.</summary>
    public bool AsksByIds { get; } = Fields.Any(f => f is NodesByIdOutput);

    /// <summary>Whether the answer changes from minute to minute with the same data.</summary>
    public bool DependsOnClock { get; } = Reads.Any(read => read.FiltersByClock || read.LooksAtClock);

    /// <summary>Credits for the whole answer; empty when not wanted.</summary>
    public IReadOnlyList<CreditedRows> Credits { get; init; } = [];

    /// <summary>For the fields of an object: those that make it null when they have no value.</summary>
    public IReadOnlyDictionary<IReadOnlyList<Output>, IReadOnlyList<Output>> Required { get; } = RequiredFields.Of(Fields);
}

/// <summary>One list or object to read from one entity, with referenced rows joined in.</summary>
internal sealed record ReadPlan
{
    /// <summary>Its index in <see cref="OperationPlan.Reads"/>.</summary>
    public required int Number { get; init; }

    public required Entity Entity { get; init; }

    /// <summary>The schema coordinate's field name, <c>facilities</c>; a cursor is bound to it.</summary>
    public required string Field { get; init; }

    /// <summary>The entity's own row is source 0; each further source is a row referenced by an earlier one.</summary>
    public required Sources Sources { get; init; }

    /// <summary>The values of each row, addressed by ordinal from <see cref="Output"/>.</summary>
    public required IReadOnlyList<Term> Columns { get; init; }

    public Predicate? Where { get; init; }

    /// <summary>For a searched list: the search.</summary>
    public Searching? Search { get; init; }

    /// <summary>The values that may turn out invalid in a request.</summary>
    public required IReadOnlyList<ValueRef> RefusableValues { get; init; }

    /// <summary>The order of the rows, ending in the key.</summary>
    public required IReadOnlyList<OrderKey> Order { get; init; }

    /// <summary>For a page: the index of each key of <see cref="Order"/> in <see cref="Columns"/>.</summary>
    public IReadOnlyList<int> OrderOrdinals { get; init; } = [];

    public required Extent Extent { get; init; }

    /// <summary>For a list of groups: the grouped rows. Parent and request values are those of the rows.</summary>
    public Grouped? Grouped { get; init; }

    /// <summary>All sources it reads from.</summary>
    public IEnumerable<Source> Drawn => Grouped is { } groups ? groups.Rows.Sources.All.Concat(Sources.All.Skip(1)) : Sources.All;

    /// <summary>All filters that apply: its own, and that of the rows it groups.</summary>
    public IEnumerable<Predicate> Filters => ((Predicate?[])[Grouped?.Rows.Where, Where]).OfType<Predicate>();

    /// <summary>For a list under another read: how its rows belong to a row there.</summary>
    public ParentLink? Parent { get; init; }

    /// <summary>
    /// For a list around the point of a row of this entity, which <see cref="Parent"/> identifies by key: no column of the list's rows
    /// refers to it. The row itself is excluded.
    /// </summary>
    public Entity? Around { get; init; }

    /// <summary>The rows without which the list is refused, by the reads that look them up.</summary>
    public IReadOnlyList<NeededRow> Needed { get; init; } = [];

    /// <summary>Whether rows are wanted, not only a count.</summary>
    public bool WantsRows { get; init; } = true;

    public bool WantsCount { get; init; }

    /// <summary>Whether the response contains any cursor.</summary>
    public bool WantsCursors { get; init; }

    /// <summary>For a page: whether the response says if there are further rows.</summary>
    public bool WantsHasMore { get; init; }

    /// <summary>Whether the time of the request decides which rows there are; cursors then hold it.</summary>
    public bool FiltersByClock { get; init; }

    /// <summary>Whether the time of the request affects the values of the rows.</summary>
    public bool LooksAtClock { get; init; }

    public IReadOnlyList<ReadPlan> Children { get; init; } = [];

    /// <summary>
    /// Whether several rows may have the same value at that ordinal, used as the key of child rows: the key of a referenced row, in that
    /// row or in their own, or their own key where an id is requested twice.
    /// </summary>
    public bool MayRepeat(int ordinal) =>
        Extent is KeysExtent || (Columns[ordinal] is ColumnOf column && (column.Source.From is not null || column.Column != Entity.Key));
}

/// <summary>The rows that are read.</summary>
internal abstract record Extent;

/// <summary>All rows (a plain list).</summary>
internal sealed record EverythingExtent : Extent;

/// <summary>
/// The row whose column has this value. <see cref="IsGlobalId"/>: the value is a global id of that entity and must be parsed first.
/// </summary>
internal sealed record LookupExtent(Column Column, ValueRef Value) : Extent
{
    public Func<string, string?>? Normalise { get; init; }

    public bool IsGlobalId { get; init; }
}

/// <summary>The rows of this entity under <c>nodes(ids:)</c> or <c>node(id:)</c>; the keys come with the request.</summary>
internal sealed record KeysExtent(ValueRef Ids) : Extent;

/// <summary>
/// All rows, as groups: rows equal in all values except their count form one group, and groups are ordered by these values.
/// </summary>
internal sealed record GroupsExtent : Extent;

/// <summary>Names with the beginning that the search gives, each once.</summary>
/// <param name="First">The most names to return.</param>
/// <param name="Numbers">The numbers of the requested types; null = all.</param>
/// <param name="Types">All searched types.</param>
internal sealed record SuggestionsExtent(ValueRef? First, ValueRef? Numbers, SearchedTypes Types) : Extent
{
    public const int DefaultSize = 10;

    public const int MaximumSize = 50;
}

/// <summary>The first rows.</summary>
/// <param name="First">The number of rows.</param>
/// <param name="Default">The number when none is given.</param>
/// <param name="Most">The largest number allowed.</param>
/// <param name="Steps">
/// Conditions that divide the rows into steps, in order; a later step is read only when the earlier ones have too few rows.
/// </param>
internal sealed record FirstExtent(ValueRef? First, int Default, int Most, IReadOnlyList<Predicate> Steps) : Extent;

/// <summary>A page of a connection.</summary>
internal sealed record PageExtent(ValueRef? First, ValueRef? After, ValueRef? Last, ValueRef? Before) : Extent;

/// <summary>
/// Links a child row to the parent row whose projected value <paramref name="ParentOrdinal"/> equals its <paramref name="Column"/>.
/// </summary>
internal sealed record ParentLink(int ParentRead, int ParentOrdinal, Column Column)
{
    /// <summary>For rows related by location: the join table; the column is then that of their key.</summary>
    public SpatialPairs? SpatialPairs { get; init; }

    /// <summary>Whether the parent's rows cannot be returned without these, so that a refusal here applies to them too.</summary>
    public bool IsPart { get; init; }

    /// <summary>For rows of the owner's day, which follows the key in its value: the column with their day.</summary>
    public Column? Day { get; init; }
}

/// <summary>One key of an order.</summary>
internal sealed record OrderKey(Term Term, bool Descending);
