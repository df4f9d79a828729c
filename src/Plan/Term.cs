using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A value of a row that can be filtered, sorted and returned: a column, or an expression over columns and values.</summary>
internal abstract record Term
{
    /// <summary>The terms it consists of, in order.</summary>
    public abstract IReadOnlyList<Term> Parts { get; }

    /// <summary>The request values it uses, in order.</summary>
    public abstract IReadOnlyList<ValueRef> Values { get; }

    /// <summary>What parts and values do not say; for a term without either, the whole of its identity.</summary>
    public abstract string Signature { get; }

    public abstract FieldType Type { get; }

    /// <summary>The form of its values in a result, and so in a cursor.</summary>
    public StoredAs StoredAs => Type.StoredAs;

    public abstract bool Nullable { get; }

    /// <summary>The column whose index gives the order of its values; null = none.</summary>
    public virtual ColumnOf? Indexed => null;
}

/// <summary>A column of a source.</summary>
internal sealed record ColumnOf(Source Source, Column Column) : Term
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => $"{Source.Way}.{Column.Name}";

    public override FieldType Type => Column.Type;

    /// <summary>The referenced row may not exist.</summary>
    public override bool Nullable => Column.Nullable || Source.From is not null;

    public override ColumnOf Indexed => this;
}

/// <summary>True when any of the terms is not null: an object that exists when something in it is stated.</summary>
internal sealed record Stated(IReadOnlyList<Term> Terms) : Term
{
    public override IReadOnlyList<Term> Parts => Terms;

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "any of";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}

/// <summary>The step of a grid, counted from a start, in which the degrees lie. Rows before the start must not be read.</summary>
internal sealed record GridStep(Term Degrees, ValueRef From, ValueRef Size) : Term
{
    public override IReadOnlyList<Term> Parts => [Degrees];

    public override IReadOnlyList<ValueRef> Values => [From, Size];

    public override string Signature => "step of";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => Degrees.Nullable;
}

/// <summary>The opening status of a place at a minute, according to its stated days and hours.</summary>
/// <param name="Pattern">The number of its pattern of days and hours.</param>
/// <param name="At">The minute.</param>
internal sealed record OpenAt(Term Pattern, ValueRef At) : Term
{
    public override IReadOnlyList<Term> Parts => [Pattern];

    public override IReadOnlyList<ValueRef> Values => [At];

    public override string Signature => "open at";

    public override FieldType Type => new(Scalar.Enum, Enums.OpenStatus);

    public override bool Nullable => false;
}
