using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>A condition on the location of rows relative to zones.</summary>
internal abstract record Zoned : Predicate
{
    public sealed override IReadOnlyList<Predicate> Parts => [];

    public sealed override bool HoldsOfNulls => false;
}

/// <summary>True when the shape of the row contains a point, edge included.</summary>
/// <param name="Key">The key of the row.</param>
/// <param name="Shape">The column with the number of its shape.</param>
internal sealed record Covers(ColumnOf Key, Term Shape, GivenCentre Point) : Zoned
{
    public override IReadOnlyList<Term> Terms => [Key, Shape];

    public override IReadOnlyList<ValueRef> Values => Point.Values;

    public override string Signature => "";

    /// <summary>Makes the condition for a row that has a shape.</summary>
    public static Covers Of(Source row, GivenCentre point) =>
        new(new ColumnOf(row, row.Entity.Key), new ColumnOf(row, row.Entity.Column(Outline.NumberColumn)), point);
}

/// <summary>True when the row lies in a zone, or in the zone that is the border of another row.</summary>
/// <param name="Row">The key of the row.</param>
/// <param name="Key">The key of the zone, or of the row it is the border of.</param>
/// <param name="Border">The column with the key of the zone; null = the key is the zone's own.</param>
internal sealed record LiesIn(ColumnOf Row, ValueRef Key, Column? Border, Entity Of) : Zoned
{
    /// <summary>
    /// The point of the row when derived points are admitted: the join table of zones and places holds published points only.
    /// </summary>
    public (ColumnOf Latitude, ColumnOf Longitude)? Derived { get; init; }

    public override IReadOnlyList<Term> Terms => Derived is var (latitude, longitude) ? [Row, latitude, longitude] : [Row];

    public override IReadOnlyList<ValueRef> Values => [Key];

    public override string Signature => $"{Of.Name}.{Border?.Name}";
}

/// <summary>Degrees from the request as compared with shapes, which are stored in whole ten-millionths.</summary>
/// <param name="IsWhole">Whether to return that whole number instead of the degrees it represents.</param>
internal sealed record GridDegrees(ValueRef Degrees, bool IsWhole) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables)
    {
        long whole = Catalog.Shapes.Corner.Whole(Number.Of(Degrees, variables));
        return IsWhole ? whole : (double)whole / Catalog.Shapes.Corner.PerDegree;
    }
}
