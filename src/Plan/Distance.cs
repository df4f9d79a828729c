using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>The distance of a row's point from another, in whole millimetres on the sphere.</summary>
/// <remarks>
/// A row without a point has the distance <see cref="Unknown"/>, which no other row has: it sorts last, where NULL would sort first.
/// </remarks>
internal sealed record Distance(Term Latitude, Term Longitude, Centre Centre) : Term
{
    /// <summary>More than the distance of any two points.</summary>
    public const long Unknown = 1L << 40;

    public override IReadOnlyList<Term> Parts => [Latitude, Longitude];

    public override IReadOnlyList<ValueRef> Values => Centre.Values;

    public override string Signature => "distance" + Centre.Signature;

    public override FieldType Type => new(Scalar.Long);

    public override bool Nullable => false;

    /// <summary>Returns the distance of a row's point.</summary>
    public static Distance Of(Source row, Centre centre)
    {
        var (latitude, longitude) = Point(row);
        return new Distance(latitude, longitude, centre);
    }

    /// <summary>Returns the two columns of a row's point.</summary>
    public static (ColumnOf Latitude, ColumnOf Longitude) Point(Source row)
    {
        var (latitude, longitude) = MayBeDerived(row)
            ? (ColumnRole.LocatedLatitude, ColumnRole.LocatedLongitude)
            : (ColumnRole.Latitude, ColumnRole.Longitude);
        return (new(row, row.Entity.Column(latitude)), new(row, row.Entity.Column(longitude)));
    }

    /// <summary>Whether that point may be a derived one.</summary>
    public static bool MayBeDerived(Source row) => row.HasDerivedPoints && row.Entity.FindColumn(ColumnRole.LocatedLatitude) is not null;
}

/// <summary>True when none of the terms is null: an object that exists only when complete.</summary>
internal sealed record Complete(IReadOnlyList<Term> Terms) : Term
{
    public override IReadOnlyList<Term> Parts => Terms;

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "all of";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
