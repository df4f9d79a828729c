namespace Gateway.Plan;

/// <summary>A condition on the rows or values that one column of the row leads to.</summary>
internal abstract record Linked : Predicate
{
    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override bool HoldsOfNulls => false;
}

/// <summary>True when the referenced row meets the condition, which must not hold for NULLs: see <see cref="Of"/>.</summary>
/// <param name="Link">The column that refers to it.</param>
/// <param name="Row">The row the condition applies to.</param>
internal sealed record Referred(ColumnOf Link, Source Row, Predicate Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => [Where];

    public override IReadOnlyList<Term> Terms => [Link];

    public override string Signature => Row.Way;

    public override IEnumerable<Term> Fixed => IsOfOne ? Terms : [];

    /// <summary>Whether at most one row meets the condition, since it compares a unique column.</summary>
    public bool IsOfOne => Where.Fixed.Any(term => term is ColumnOf column && IsUnique(column));

    /// <summary>Whether a column of such rows is unique.</summary>
    public bool IsUnique(ColumnOf column) => ReferenceEquals(column.Source, Row)
        && (column.Column == Row.Entity.Key
            || (Row.Entity.Lookup is { IsByKey: false } lookup && column.Column.Name == Catalog.Entity.SnakeCase(lookup.Argument)));

    /// <summary>
    /// Makes a condition on the row that <paramref name="link"/> refers to, evaluated as a row of NULLs when it is missing. A condition
    /// that holds for NULLs is expressed as the negation of its negation: a set of keys can only name rows that exist and meet something.
    /// </summary>
    public static Predicate Of(ColumnOf link, Source row, Predicate where) =>
        where.HoldsOfNulls ? new Not(new Referred(link, row, Not.Of(where))) : new Referred(link, row, where);
}

/// <summary>True when some row of another entity that refers to this one meets the condition (any row, without a condition).</summary>
/// <param name="Owner">The key of the referenced row.</param>
/// <param name="Row">The row of the other entity, which the condition applies to.</param>
/// <param name="Link">The column of the other entity that refers to the owner.</param>
internal sealed record Some(ColumnOf Owner, Source Row, Catalog.Column Link, Predicate? Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => Where is null ? [] : [Where];

    public override IReadOnlyList<Term> Terms => [Owner];

    /// <summary>For rows that belong to it by location.</summary>
    public Catalog.SpatialPairs? SpatialPairs { get; init; }

    public override string Signature => $"{Row.Way}.{Link.Name}{SpatialPairs?.Rows}";
}

/// <summary>True when some value of a list column meets the condition (any value, without a condition).</summary>
/// <param name="Item">The value the condition applies to, as a source: see <see cref="Source.ItemsOf"/>.</param>
internal sealed record SomeItem(ColumnOf List, Source Item, Predicate? Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => Where is null ? [] : [Where];

    public override IReadOnlyList<Term> Terms => [List];

    public override string Signature => Item.Way;
}
