using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A whole operation, ready to be read: independent of the request's values, so it can be kept and used again.</summary>
/// <param name="Fields">One per field of the root, in the order of the response.</param>
/// <param name="Reads">Every list and object to read, numbered; parents before children.</param>
internal sealed record OperationPlan(IReadOnlyList<Output> Fields, IReadOnlyList<ReadPlan> Reads)
{
    /// <summary>Whether <c>node</c> or <c>nodes</c> is among the fields.</summary>
    public bool AsksByIds { get; } = Fields.Any(f => f is NodesByIdOutput);

    /// <summary>Whether the answer is another one in another minute, with the same data.</summary>
    public bool DependsOnClock { get; } = Reads.Any(read => read.FiltersByClock || read.LooksAtClock);

    /// <summary>Whom to name for the whole answer; empty when that is not wanted.</summary>
    public IReadOnlyList<CreditedRows> Credits { get; init; } = [];

    /// <summary>By the fields of an object: those without whose value it is null.</summary>
    public IReadOnlyDictionary<IReadOnlyList<Output>, IReadOnlyList<Output>> Required { get; } = RequiredFields.Of(Fields);
}

/// <summary>One list or one object to read from one entity, with the rows it refers to joined in.</summary>
internal sealed record ReadPlan
{
    /// <summary>Its place in <see cref="OperationPlan.Reads"/>.</summary>
    public required int Number { get; init; }

    public required Entity Entity { get; init; }

    /// <summary>The schema coordinate's field name, <c>facilities</c>; a cursor is bound to it.</summary>
    public required string Field { get; init; }

    /// <summary>The entity's own row is source 0; each further source is a row that one before it refers to.</summary>
    public required Sources Sources { get; init; }

    /// <summary>What each row must bring, addressed by ordinal from <see cref="Output"/>.</summary>
    public required IReadOnlyList<Term> Columns { get; init; }

    public Predicate? Where { get; init; }

    /// <summary>Of a list that is searched: for what.</summary>
    public Searching? Search { get; init; }

    /// <summary>The values that may turn out to be none when a request brings them.</summary>
    public required IReadOnlyList<ValueRef> Doubtful { get; init; }

    /// <summary>The order of the rows; it ends in the key.</summary>
    public required IReadOnlyList<OrderKey> Order { get; init; }

    /// <summary>Of a page: where each key of <see cref="Order"/> is among <see cref="Columns"/>.</summary>
    public IReadOnlyList<int> OrderOrdinals { get; init; } = [];

    public required Extent Extent { get; init; }

    /// <summary>Of a list of groups: which rows these are of. Parent and values of the request are those of the rows.</summary>
    public Grouped? Grouped { get; init; }

    /// <summary>All rows it draws from.</summary>
    public IEnumerable<Source> Drawn => Grouped is { } groups ? groups.Rows.Sources.All.Concat(Sources.All.Skip(1)) : Sources.All;

    /// <summary>All that decides which rows it draws from: its own filter, and that of the rows it groups.</summary>
    public IEnumerable<Predicate> Filters => ((Predicate?[])[Grouped?.Rows.Where, Where]).OfType<Predicate>();

    /// <summary>For a list under another read: how its rows belong to a row there.</summary>
    public ParentLink? Parent { get; init; }

    /// <summary>
    /// For a list around the point of a row of this entity, which <see cref="Parent"/> names by its key: no column of the list's own rows
    /// refers to it. The row itself is not in the list.
    /// </summary>
    public Entity? Around { get; init; }

    /// <summary>By the numbers of the reads that look them up: rows without which the list is refused.</summary>
    public IReadOnlyList<NeededRow> Needed { get; init; } = [];

    /// <summary>Whether rows are wanted, and not only a count.</summary>
    public bool WantsRows { get; init; } = true;

    public bool WantsCount { get; init; }

    /// <summary>Whether any cursor is in the response.</summary>
    public bool WantsCursors { get; init; }

    /// <summary>Of a page: whether the response says if there are further rows.</summary>
    public bool TellsMore { get; init; }

    /// <summary>Whether the time of the request decides which rows there are; their cursors keep it then.</summary>
    public bool FiltersByClock { get; init; }

    /// <summary>Whether the time of the request decides what is told of them.</summary>
    public bool LooksAtClock { get; init; }

    public IReadOnlyList<ReadPlan> Children { get; init; } = [];

    /// <summary>
    /// Whether several rows may bring one and the same value there as the key of others: the key of a row that they refer to, in that row
    /// or in their own, and their own where one row is asked for by its id twice.
    /// </summary>
    public bool MayRepeat(int ordinal) =>
        Extent is KeysExtent || (Columns[ordinal] is ColumnOf column && (column.Source.From is not null || column.Column != Entity.Key));
}

/// <summary>How many rows are read.</summary>
internal abstract record Extent;

/// <summary>All rows (a plain list).</summary>
internal sealed record EverythingExtent : Extent;

/// <summary>
/// The one row whose column has this value. <see cref="IsGlobalId"/>: the value is a global id of that entity and must be read first.
/// </summary>
internal sealed record LookupExtent(Column Column, ValueRef Value) : Extent
{
    public Func<string, string?>? Normalise { get; init; }

    public bool IsGlobalId { get; init; }
}

/// <summary>The rows of <c>nodes(ids:)</c> or <c>node(id:)</c> that are of this entity: keys come with the request.</summary>
internal sealed record KeysExtent(ValueRef Ids) : Extent;

/// <summary>
/// All rows, told as groups: rows that are alike in every value brought but their number are one, and groups come in the order of these.
/// </summary>
internal sealed record GroupsExtent : Extent;

/// <summary>Names that begin as the search says, each once.</summary>
/// <param name="First">How many at most.</param>
/// <param name="Numbers">Of the types they are asked of; null = of all.</param>
/// <param name="Types">All there are.</param>
internal sealed record SuggestionsExtent(ValueRef? First, ValueRef? Numbers, SearchedTypes Types) : Extent
{
    public const int DefaultSize = 10;

    public const int MaximumSize = 50;
}

/// <summary>The first rows.</summary>
/// <param name="First">How many.</param>
/// <param name="Default">How many where that is not said.</param>
/// <param name="Most">How many may be asked for.</param>
/// <param name="Steps">
/// Conditions of which each row fulfils one: those of the first come first, so that the next is looked at only when these are too few.
/// </param>
internal sealed record FirstExtent(ValueRef? First, int Default, int Most, IReadOnlyList<Predicate> Steps) : Extent;

/// <summary>A page of a connection.</summary>
internal sealed record PageExtent(ValueRef? First, ValueRef? After, ValueRef? Last, ValueRef? Before) : Extent;

/// <summary>
/// A child row belongs to the parent row whose projected value <paramref name="ParentOrdinal"/> equals its <paramref name="Column"/>.
/// </summary>
internal sealed record ParentLink(int ParentRead, int ParentOrdinal, Column Column)
{
    /// <summary>Of rows that belong to it by where they lie: a table of pairs says which, and the column is that of their key.</summary>
    public Lying? Lying { get; init; }

    /// <summary>Whether the parent's rows cannot be told without these: what refuses these refuses them.</summary>
    public bool IsPart { get; init; }

    /// <summary>Of rows of the owner's day, which stands behind the key in its value: the column with theirs.</summary>
    public Column? Day { get; init; }
}

/// <summary>One key of an order.</summary>
internal sealed record OrderKey(Term Term, bool Descending);
