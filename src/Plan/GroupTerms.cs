using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A value of a group, not of a row: it takes no part in forming the groups.</summary>
internal abstract record OfGroup : Term;

/// <summary>The number of rows in the group.</summary>
internal sealed record GroupSize : OfGroup
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "their number";

    public override FieldType Type => new(Scalar.Long);

    public override bool Nullable => false;
}

/// <summary>The share of its rows in those of all groups.</summary>
internal sealed record GroupShare : OfGroup
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "their part of all";

    public override FieldType Type => new(Scalar.Float);

    public override bool Nullable => false;
}

/// <summary>An aggregate of a term's values over its rows.</summary>
internal sealed record Tallied(Term Of, Tally Tally) : OfGroup
{
    public override IReadOnlyList<Term> Parts => [Of];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => Tally.ToString();

    public override FieldType Type => Tally.TypeOf(Of.Type);

    public override bool Nullable => Tally is not (Tally.Number or Tally.IsWhole);
}

/// <summary>A key that the groups are not made by: null in all of them.</summary>
internal sealed record Unasked(Column Key) : OfGroup
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => $"no {Key.Name}";

    public override FieldType Type => Key.Type;

    public override bool Nullable => true;
}

/// <summary>The key of the row that owns the list, whatever rows the list has.</summary>
internal sealed record ParentKey(FieldType Of) : Term
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => $"the key of the parent, {Of.Scalar}";

    public override FieldType Type => Of;

    public override bool Nullable => false;
}

/// <summary>The key of the one row with a value from the request, whatever refers to it; null when there is none.</summary>
/// <param name="Unique">The column with the value, unique among its rows.</param>
internal sealed record KeyWith(ColumnOf Unique, ValueRef Value) : Term
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [Value];

    public override string Signature => $"the key of the {Unique.Source.Entity.Name} with {Unique.Column.Name}";

    public override FieldType Type => Unique.Source.Entity.Key.Type;

    public override bool Nullable => true;
}

/// <summary>The position of a day of the week, Monday first: days are ordered by it and not by name.</summary>
internal sealed record PlaceInWeek(Term Weekday) : Term
{
    public override IReadOnlyList<Term> Parts => [Weekday];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "place in the week";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => Weekday.Nullable;

    /// <summary>Returns the term to order rows by in place of a given term.</summary>
    public static Term Order(Term term) => term.Type is { Enum: { } names, IsList: false } && names == Enums.DayOfWeek
        ? new PlaceInWeek(term)
        : term;
}

/// <summary>A part of a day.</summary>
internal sealed record PartOfDay(Term Day, DayPart Part) : Term
{
    public override IReadOnlyList<Term> Parts => [Day];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => Part.ToString();

    public override FieldType Type => Part == DayPart.Weekday ? new(Scalar.Enum, Enums.DayOfWeek) : new(Scalar.String);

    public override bool Nullable => Day.Nullable;
}
