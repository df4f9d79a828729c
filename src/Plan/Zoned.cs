using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A condition on where rows lie that rests on zones.</summary>
internal abstract record Zoned : Predicate
{
    public sealed override IReadOnlyList<Predicate> Parts => [];

    public sealed override bool HoldsOfNulls => false;
}

/// <summary>The shape of the row holds a point, its edge included.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Shape">The column with the number of its shape.</param>
internal sealed record Covers(ColumnOf Key, Term Shape, GivenCentre Point) : Zoned
{
    public override IReadOnlyList<Term> Terms => [Key, Shape];

    public override IReadOnlyList<ValueRef> Values => Point.Values;

    public override string Sign => "";

    /// <summary>Of a row that has a shape.</summary>
    public static Covers Of(Source row, GivenCentre point) =>
        new(new ColumnOf(row, row.Entity.Key), new ColumnOf(row, row.Entity.Column(Outline.NumberColumn)), point);
}

/// <summary>The row lies in a zone, or in the zone that is the border of another row.</summary>
/// <param name="Row">The key of the row.</param>
/// <param name="Key">The key of the zone, or of what it is the border of.</param>
/// <param name="Border">The column with the key of the zone; null = it is the zone itself.</param>
internal sealed record LiesIn(ColumnOf Row, ValueRef Key, Column? Border, Entity Of) : Zoned
{
    /// <summary>The point of the row where derived ones count: pairs of zones and places are kept of published ones alone.</summary>
    public (ColumnOf Latitude, ColumnOf Longitude)? Derived { get; init; }

    public override IReadOnlyList<Term> Terms => Derived is var (latitude, longitude) ? [Row, latitude, longitude] : [Row];

    public override IReadOnlyList<ValueRef> Values => [Key];

    public override string Sign => $"{Of.Name}.{Border?.Name}";
}

/// <summary>Degrees of the request as they are compared with shapes, which are kept in whole ten-millionths.</summary>
/// <param name="IsWhole">As that whole number; else as the degrees that it makes.</param>
internal sealed record GridDegrees(ValueRef Degrees, bool IsWhole) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables)
    {
        long whole = Catalog.Shapes.Corner.Whole(Number.Of(Degrees, variables));
        return IsWhole ? whole : (double)whole / Catalog.Shapes.Corner.PerDegree;
    }
}
