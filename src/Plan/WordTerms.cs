using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The key of the row that words belong to, when it is of one entity; otherwise null.</summary>
internal sealed record RowIdOf(ColumnOf Row, ColumnOf Number, Entity Entity) : Term
{
    /// <summary>The number that stands for the entity.</summary>
    public long Is { get; init; } = Entity.Search?.Number ?? 0;

    public override IReadOnlyList<Term> Parts => [Row, Number];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => $"row of {Entity.Name}";

    public override FieldType Type => new(Scalar.String);

    public override bool Nullable => true;
}

/// <summary>A value of the row that words belong to, whatever its type.</summary>
/// <param name="Number">The number of the type.</param>
/// <param name="Columns">One column for each type that has the value; null for other types.</param>
internal sealed record OfType(Term Number, IReadOnlyList<Term> Columns) : Term
{
    public override IReadOnlyList<Term> Parts => [Number, .. Columns];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "of its type";

    public override FieldType Type => Columns[0].Type;

    public override bool Nullable => true;
}

/// <summary>A part of a suggestion.</summary>
internal sealed record SuggestionPart(string Name, FieldType Of) : Term
{
    public override IReadOnlyList<Term> Parts => [];

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => $"{Name} of suggestions, {Of.Scalar}";

    public override FieldType Type => Of;

    public override bool Nullable => false;
}

/// <summary>The numbers of the named types; all of them when none is named.</summary>
internal sealed record NumbersOfTypes(ValueRef Names, SearchedTypes Types) : ValueRef
{
    /// <summary>Returns the numbers of types known in advance.</summary>
    public static ConstantValue Of(params IReadOnlyList<Entity> entities) =>
        new(entities.Select(entity => (object?)(long)entity.Search!.Number).ToArray());

    public override bool MayRefuse => false;

    public override object? Resolve(VariableValues variables) => Names.Resolve(variables) switch
    {
        IReadOnlyList<object?> names => names.Select(name => NumberOf(name as string)).ToArray(),
        var one => new[] { NumberOf(one as string) },
    };

    private object? NumberOf(string? name) =>
        Types.Entities.FirstOrDefault(entity => SearchedTypes.NameOf(entity) == name) is { } named ? (long)named.Search!.Number : null;
}
