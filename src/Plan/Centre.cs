namespace Gateway.Plan;

/// <summary>The point that distances are measured from.</summary>
internal abstract record Centre
{
    public abstract IReadOnlyList<ValueRef> Values { get; }

    public abstract string Sign { get; }
}

/// <summary>A point that the request brings.</summary>
internal sealed record GivenCentre(ValueRef Latitude, ValueRef Longitude) : Centre
{
    public override IReadOnlyList<ValueRef> Values => [Latitude, Longitude];

    public override string Sign => "";

    /// <summary>The point of an input object with <c>latitude</c> and <c>longitude</c>, both of which the schema demands.</summary>
    public static GivenCentre Of(AskObject point) =>
        new(Ranged.Latitude(Leaf.Of(point, "latitude")), Ranged.Longitude(Leaf.Of(point, "longitude")));
}

/// <summary>The point of the row whose list is read: see <see cref="ReadPlan.Around"/>.</summary>
internal sealed record OwnerCentre : Centre
{
    public override IReadOnlyList<ValueRef> Values => [];

    public override string Sign => "owner";
}

/// <summary>Values inside input objects.</summary>
internal static class Leaf
{
    /// <summary>A field of an input object; null when it is not given, or is null.</summary>
    public static ValueRef? Find(AskObject given, string name) =>
        given.Fields.FirstOrDefault(f => f.Key == name).Value is AskLeaf leaf ? leaf.Value : null;

    public static ValueRef Of(AskObject given, string name) =>
        Find(given, name) ?? throw new InvalidOperationException($"The schema lets {name} be left out, but the planner does not.");
}
