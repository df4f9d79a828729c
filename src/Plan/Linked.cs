namespace Gateway.Plan;

/// <summary>A condition on the rows, or the values, that one column of the row leads to.</summary>
internal abstract record Linked : Predicate
{
    public sealed override IReadOnlyList<ValueRef> Values => [];

    public sealed override bool HoldsOfNulls => false;
}

/// <summary>The one row that is referred to fulfils the condition, which does not hold of NULLs: see <see cref="Of"/>.</summary>
/// <param name="Link">The column that refers to it.</param>
/// <param name="Row">The row the condition looks at.</param>
internal sealed record Referred(ColumnOf Link, Source Row, Predicate Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => [Where];

    public override IReadOnlyList<Term> Terms => [Link];

    public override string Sign => Row.Way;

    public override IEnumerable<Term> Fixed => IsOfOne ? Terms : [];

    /// <summary>Whether one row at most fulfils the condition, since a value is asked for that no two rows have.</summary>
    public bool IsOfOne => Where.Fixed.Any(term => term is ColumnOf column && IsUnique(column));

    /// <summary>Whether no two such rows have the same value of a column.</summary>
    public bool IsUnique(ColumnOf column) => ReferenceEquals(column.Source, Row)
        && (column.Column == Row.Entity.Key
            || (Row.Entity.Lookup is { IsByKey: false } lookup && column.Column.Name == Catalog.Entity.SnakeCase(lookup.Argument)));

    /// <summary>
    /// A condition on the row that <paramref name="link"/> refers to, judged as a row of NULLs where it is not there. One that holds of
    /// NULLs is said as the opposite of its opposite: a set of keys can only say which rows are there and fulfil something.
    /// </summary>
    public static Predicate Of(ColumnOf link, Source row, Predicate where) =>
        where.HoldsOfNulls ? new Not(new Referred(link, row, Not.Of(where))) : new Referred(link, row, where);
}

/// <summary>Some row of another entity that refers to this one fulfils the condition (any, when there is none).</summary>
/// <param name="Owner">The key of the row referred to.</param>
/// <param name="Row">The row of the other entity, which the condition looks at.</param>
/// <param name="Link">The column of the other entity that refers to the owner.</param>
internal sealed record Some(ColumnOf Owner, Source Row, Catalog.Column Link, Predicate? Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => Where is null ? [] : [Where];

    public override IReadOnlyList<Term> Terms => [Owner];

    /// <summary>Of rows that belong to it by where they lie.</summary>
    public Catalog.Lying? Lying { get; init; }

    public override string Sign => $"{Row.Way}.{Link.Name}{Lying?.Rows}";
}

/// <summary>Some value of a list column fulfils the condition (any, when there is none).</summary>
/// <param name="Item">The value the condition looks at, as a source: see <see cref="Source.ItemsOf"/>.</param>
internal sealed record SomeItem(ColumnOf List, Source Item, Predicate? Where) : Linked
{
    public override IReadOnlyList<Predicate> Parts => Where is null ? [] : [Where];

    public override IReadOnlyList<Term> Terms => [List];

    public override string Sign => Item.Way;
}
