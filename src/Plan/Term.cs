using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A value of a row that can be filtered, ordered by and brought: a column, or what is computed of columns and values.</summary>
internal abstract record Term
{
    /// <summary>The terms it is made of, in their order.</summary>
    public abstract IReadOnlyList<Term> Parts { get; }

    /// <summary>The values of the request it is made of, in their order.</summary>
    public abstract IReadOnlyList<ValueRef> Values { get; }

    /// <summary>What is said beside parts and values. Of a term that has neither it is all that the term is.</summary>
    public abstract string Sign { get; }

    public abstract FieldType Type { get; }

    /// <summary>The form its values have in a result, and so in a cursor.</summary>
    public StoredAs StoredAs => Type.StoredAs;

    public abstract bool Nullable { get; }

    /// <summary>The column whose index holds the order of its values; null = no index does.</summary>
    public virtual ColumnOf? Indexed => null;
}

/// <summary>A column of a source.</summary>
internal sealed record ColumnOf(Source Source, Column Column) : Term
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => $"{Source.Way}.{Column.Name}";

    public override FieldType Type => Column.Type;

    /// <summary>The row referred to need not exist.</summary>
    public override bool Nullable => Column.Nullable || Source.From is not null;

    public override ColumnOf Indexed => this;
}

/// <summary>True when any of the terms is not null: an object that is there when something in it is stated.</summary>
internal sealed record Stated(IReadOnlyList<Term> Terms) : Term
{
    public override IReadOnlyList<Term> Parts => Terms;

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "any of";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}

/// <summary>Which step of a grid, counted from a point, the degrees lie at. No row before that point may be read.</summary>
internal sealed record GridStep(Term Degrees, ValueRef From, ValueRef Size) : Term
{
    public override IReadOnlyList<Term> Parts => [Degrees];

    public override IReadOnlyList<ValueRef> Values => [From, Size];

    public override string Sign => "step of";

    public override FieldType Type => new(Scalar.Int);

    public override bool Nullable => Degrees.Nullable;
}

/// <summary>Whether a place is open at a minute, by what it states of its days and hours.</summary>
/// <param name="Pattern">The number of what it states.</param>
/// <param name="At">The minute.</param>
internal sealed record OpenAt(Term Pattern, ValueRef At) : Term
{
    public override IReadOnlyList<Term> Parts => [Pattern];

    public override IReadOnlyList<ValueRef> Values => [At];

    public override string Sign => "open at";

    public override FieldType Type => new(Scalar.Enum, Enums.OpenStatus);

    public override bool Nullable => false;
}
