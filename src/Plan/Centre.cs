namespace Gateway.Plan;

/// <summary>The point that distances are measured from.</summary>
internal abstract record Centre
{
    public abstract IReadOnlyList<ValueRef> Values { get; }

    public abstract string Signature { get; }
}

/// <summary>A point from the request.</summary>
internal sealed record GivenCentre(ValueRef Latitude, ValueRef Longitude) : Centre
{
    public override IReadOnlyList<ValueRef> Values => [Latitude, Longitude];

    public override string Signature => "";

    /// <summary>
    /// Reads the point from an input object with <c>latitude</c> and <c>longitude</c>, both of which the schema requires.
    /// </summary>
    public static GivenCentre Of(AskObject point) =>
        new(Ranged.Latitude(point.Value("latitude")!), Ranged.Longitude(point.Value("longitude")!));
}

/// <summary>The point of the row that owns the list: see <see cref="ReadPlan.Around"/>.</summary>
internal sealed record OwnerCentre : Centre
{
    public override IReadOnlyList<ValueRef> Values => [];

    public override string Signature => "owner";
}
