using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A whole operation, ready to be read: independent of the request's values, so it can be kept and used again.</summary>
/// <param name="Fields">One per field of the root, in the order of the response.</param>
/// <param name="Reads">Every list and object to read, numbered; parents before children.</param>
internal sealed record OperationPlan(IReadOnlyList<Output> Fields, IReadOnlyList<ReadPlan> Reads)
{
    /// <summary>Whether <c>node</c> or <c>nodes</c> is among the fields.</summary>
    public bool AsksByIds { get; } = Fields.Any(f => f is NodesByIdOutput);

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
    public required IReadOnlyList<Projected> Columns { get; init; }

    public Predicate? Where { get; init; }

    /// <summary>The order of the rows; it ends in the key.</summary>
    public required IReadOnlyList<OrderKey> Order { get; init; }

    /// <summary>Of a page: where each key of <see cref="Order"/> is among <see cref="Columns"/>.</summary>
    public IReadOnlyList<int> OrderOrdinals { get; init; } = [];

    public required Extent Extent { get; init; }

    /// <summary>For a list under another read: how its rows belong to a row there.</summary>
    public ParentLink? Parent { get; init; }

    /// <summary>Whether rows are wanted, and not only a count.</summary>
    public bool WantsRows { get; init; } = true;

    public bool WantsCount { get; init; }

    /// <summary>Whether any cursor is in the response.</summary>
    public bool WantsCursors { get; init; }

    public IReadOnlyList<ReadPlan> Children { get; init; } = [];
}

/// <summary>How many rows are read.</summary>
internal abstract record Extent;

/// <summary>All rows (a plain list).</summary>
internal sealed record EverythingExtent : Extent;

/// <summary>The one row whose column has this value. <see cref="IsGlobalId"/>: the value is a global id of that entity and must be read first.</summary>
internal sealed record LookupExtent(Column Column, ValueRef Value) : Extent
{
    public Func<string, string?>? Normalise { get; init; }

    public bool IsGlobalId { get; init; }
}

/// <summary>The rows of <c>nodes(ids:)</c> or <c>node(id:)</c> that are of this entity: keys come with the request.</summary>
internal sealed record KeysExtent(ValueRef Ids) : Extent;

/// <summary>All rows, told as groups: rows that are alike in every value brought but their number are one, and groups come in the order of these.</summary>
internal sealed record GroupsExtent : Extent;

/// <summary>A page of a connection.</summary>
internal sealed record PageExtent(ValueRef? First, ValueRef? After, ValueRef? Last, ValueRef? Before) : Extent;

/// <summary>A child row belongs to the parent row whose projected value <paramref name="ParentOrdinal"/> equals its <paramref name="Column"/>.</summary>
internal sealed record ParentLink(int ParentRead, int ParentOrdinal, Column Column);

/// <summary>The rows one statement draws from: the entity's own, then those referred to, each through a source before it.</summary>
internal sealed class Sources(Entity entity)
{
    private readonly List<Source> items = [Source.Of(entity)];

    public IReadOnlyList<Source> All => items;

    /// <summary>A list column's single values, as a source: not a table and not joined.</summary>
    public static Source ItemsOf(ColumnOf list) => new(-1, list.Source.Entity, list.Source.Number, list.Column);

    /// <summary>The source that <paramref name="reference"/> of <paramref name="from"/> leads to, joined once however often it is asked for.</summary>
    public Source Through(Source from, Reference reference, Entity target)
    {
        var column = from.Entity.ColumnOf(reference);
        if (items.Find(s => s.From == from.Number && s.Column == column) is { } known)
        {
            return known;
        }

        var source = new Source(items.Count, target, from.Number, column);
        items.Add(source);
        return source;
    }
}

/// <summary>A table row in a statement: the entity's own (<see cref="From"/> −1) or the one that <see cref="Column"/> of another source names.</summary>
internal sealed record Source(int Number, Entity Entity, int From, Column? Column)
{
    /// <summary>The row a select is about.</summary>
    public static Source Of(Entity entity) => new(0, entity, -1, null);
}

/// <summary>A column of a source.</summary>
internal readonly record struct ColumnOf(Source Source, Column Column);

/// <summary>A value each row brings.</summary>
internal abstract record Projected;

internal sealed record ProjectedColumn(ColumnOf Column) : Projected;

/// <summary>True when any of the columns is not null: an object that is there when something in it is stated.</summary>
internal sealed record ProjectedStated(IReadOnlyList<ColumnOf> Columns) : Projected;

/// <summary>Which step from a point on the degrees of a column lie at; no row before that point may be read.</summary>
internal sealed record ProjectedCell(ColumnOf Degrees, ValueRef From, ValueRef Size) : Projected;

/// <summary>Of a group: how many rows it has.</summary>
internal sealed record ProjectedNumber : Projected;

/// <summary>One key of an order.</summary>
internal sealed record OrderKey(ColumnOf Column, bool Descending)
{
    /// <summary>NULL is possible: a nullable column, or a column of a row that need not exist.</summary>
    public bool Nullable => Column.Column.Nullable || Column.Source.From >= 0;
}
