namespace Gateway.Plan;

/// <summary>A condition on the location of a row's point; false for a row without one.</summary>
internal abstract record Placed(Term Latitude, Term Longitude) : Predicate
{
    public sealed override IReadOnlyList<Predicate> Parts => [];

    public sealed override IReadOnlyList<Term> Terms => [Latitude, Longitude];

    public sealed override bool HoldsOfNulls => false;

    /// <summary>Requires that the row has a point.</summary>
    public static Predicate Known((Term Latitude, Term Longitude) point) =>
        new AllOf([new Not(new IsNull(point.Latitude)), new Not(new IsNull(point.Longitude))]);
}

/// <summary>Within a circle, edge included.</summary>
/// <param name="Radius">In metres.</param>
internal sealed record Near(Term Latitude, Term Longitude, Centre Centre, ValueRef Radius) : Placed(Latitude, Longitude)
{
    public override IReadOnlyList<ValueRef> Values => [.. Centre.Values, Radius];

    public override string Signature => Centre.Signature;

    public static Near Of(Source row, Centre centre, ValueRef radius)
    {
        var (latitude, longitude) = Distance.Point(row);
        return new Near(latitude, longitude, centre, radius);
    }
}

/// <summary>Within a box, edges included; a box whose west is greater than its east crosses the 180th meridian.</summary>
internal sealed record WithinBox(Term Latitude, Term Longitude, BoxValues Box) : Placed(Latitude, Longitude)
{
    public override IReadOnlyList<ValueRef> Values => Box.All;

    public override string Signature => "";

    public static WithinBox Of(Source row, BoxValues box)
    {
        var (latitude, longitude) = Distance.Point(row);
        return new WithinBox(latitude, longitude, box);
    }
}

/// <summary>Within a polygon, edge included.</summary>
internal sealed record WithinPolygon(Term Latitude, Term Longitude, IReadOnlyList<GivenCentre> Corners)
    : Placed(Latitude, Longitude)
{
    public override IReadOnlyList<ValueRef> Values => [.. Corners.SelectMany(corner => corner.Values)];

    public override string Signature => "";

    public static WithinPolygon Of(Source row, IReadOnlyList<GivenCentre> corners)
    {
        var (latitude, longitude) = Distance.Point(row);
        return new WithinPolygon(latitude, longitude, corners);
    }
}
