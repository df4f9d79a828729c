using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>How far a point of the row is from another, in whole millimetres on the sphere.</summary>
/// <remarks>
/// A row without a point has the distance <see cref="Unknown"/>, which no row with one has: it is then the farthest of all, where NULL
/// would be the nearest.
/// </remarks>
internal sealed record Distance(Term Latitude, Term Longitude, Centre Centre) : Term
{
    /// <summary>More than any two points are apart.</summary>
    public const long Unknown = 1L << 40;

    public override IReadOnlyList<Term> Parts => [Latitude, Longitude];

    public override IReadOnlyList<ValueRef> Values => Centre.Values;

    public override string Sign => "distance" + Centre.Sign;

    public override FieldType Type => new(Scalar.Long);

    public override bool Nullable => false;

    /// <summary>Of the point of a row.</summary>
    public static Distance Of(Source row, Centre centre)
    {
        var (latitude, longitude) = Point(row);
        return new Distance(latitude, longitude, centre);
    }

    /// <summary>The two columns that make the point of a row.</summary>
    public static (ColumnOf Latitude, ColumnOf Longitude) Point(Source row)
    {
        var (latitude, longitude) = MayBeDerived(row)
            ? (ColumnRole.LocatedLatitude, ColumnRole.LocatedLongitude)
            : (ColumnRole.Latitude, ColumnRole.Longitude);
        return (new(row, row.Entity.Column(latitude)), new(row, row.Entity.Column(longitude)));
    }

    /// <summary>Whether that point may be one that was derived.</summary>
    public static bool MayBeDerived(Source row) => row.HasDerivedPoints && row.Entity.FindColumn(ColumnRole.LocatedLatitude) is not null;
}

/// <summary>True when none of the terms is null: an object that is there when all in it is.</summary>
internal sealed record Complete(IReadOnlyList<Term> Terms) : Term
{
    public override IReadOnlyList<Term> Parts => Terms;

    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "all of";

    public override FieldType Type => new(Scalar.Boolean);

    public override bool Nullable => false;
}
