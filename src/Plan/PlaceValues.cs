using System.Globalization;

namespace Gateway.Plan;

/// <summary>A number from the request that must lie in a range; otherwise it resolves to a <see cref="Refusal"/>.</summary>
/// <param name="IsOver">Whether the lower bound is exclusive.</param>
internal sealed record Ranged(string Name, ValueRef Value, double Least, double Most, bool IsOver = false) : ValueRef
{
    public override bool MayRefuse => true;

    public static Ranged Latitude(ValueRef value) => new("latitude", value, -90, 90);

    public static Ranged Longitude(ValueRef value) => new("longitude", value, -180, 180);

    /// <summary>A radius in metres.</summary>
    public static Ranged Radius(ValueRef value) => new("radius", value, 0, Sphere.LargestCircle, IsOver: true);

    public override object Resolve(VariableValues variables)
    {
        var number = Number.Of(Value, variables);
        var fits = number <= Most && (IsOver ? number > Least : number >= Least);
        return fits ? number : new NumberOutOfRange(Name, number, Least, Most, IsOver);
    }
}

/// <summary>The sides of a box from the request.</summary>
internal sealed record BoxValues(ValueRef South, ValueRef West, ValueRef North, ValueRef East)
{
    public IReadOnlyList<ValueRef> All => [South, West, North, East];

    /// <summary>Reads the box from an input object, all sides of which the schema requires.</summary>
    public static BoxValues Of(AskObject box)
    {
        var south = Ranged.Latitude(box.Value("south")!);
        return new BoxValues(
            south,
            Ranged.Longitude(box.Value("west")!),
            new NotBelow(Ranged.Latitude(box.Value("north")!), south),
            Ranged.Longitude(box.Value("east")!));
    }

    /// <summary>Only valid when none of the values is refused.</summary>
    public GeoBox Resolve(VariableValues variables) => new(
        Number.Of(South, variables), Number.Of(West, variables), Number.Of(North, variables), Number.Of(East, variables));
}

/// <summary>The northern side of a box; resolves to a <see cref="Refusal"/> when it is south of the southern one.</summary>
internal sealed record NotBelow(ValueRef North, ValueRef South) : ValueRef
{
    public override bool MayRefuse => true;

    public override object? Resolve(VariableValues variables) => (North.Resolve(variables), South.Resolve(variables)) switch
    {
        (double north, double south) when north < south => new BoxUpsideDown(south, north),
        (var north, _) => north,
    };
}

/// <summary>A bound of the longitudes of a box, which form one range, or two when the box crosses the 180th meridian.</summary>
internal enum BoxBound
{
    /// <summary>The western bound of all its points: −180 when it crosses.</summary>
    Least,

    /// <summary>The eastern bound of all its points: 180 when it crosses.</summary>
    Most,
}

/// <inheritdoc cref="BoxBound"/>
internal sealed record LongitudeBound(BoxValues Box, BoxBound Bound) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables)
    {
        var (west, east) = (Number.Of(Box.West, variables), Number.Of(Box.East, variables));
        var crosses = west > east;
        return Bound == BoxBound.Least ? (crosses ? -180.0 : west) : crosses ? 180.0 : east;
    }
}

/// <summary>A side of the bounding box of a circle.</summary>
internal sealed record CircleSide(GivenCentre Centre, ValueRef Radius, BoxSide Side) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables) => variables.Around(Centre, Radius).Side(Side);
}

/// <summary>A radius expressed in other measures.</summary>
internal enum RadiusMeasure
{
    Haversine,

    /// <summary>In degrees of latitude.</summary>
    Degrees,

    /// <summary>The sine of these degrees.</summary>
    Sine,
}

/// <inheritdoc cref="RadiusMeasure"/>
internal sealed record ConvertedRadius(ValueRef Radius, RadiusMeasure Measure) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables)
    {
        var metres = Number.Of(Radius, variables);
        return Measure switch
        {
            RadiusMeasure.Haversine => Sphere.Haversine(metres),
            RadiusMeasure.Degrees => Sphere.Degrees(metres),
            _ => Math.Sin(Sphere.Radians(Sphere.Degrees(metres))),
        };
    }
}

internal sealed record CosineOf(ValueRef Degrees) : ValueRef
{
    public override bool MayRefuse => false;

    public override object Resolve(VariableValues variables) => Sphere.Cosine(Number.Of(Degrees, variables));
}

/// <summary>Numbers from the request, of whatever type.</summary>
internal static class Number
{
    public static double Of(ValueRef value, VariableValues variables) =>
        Convert.ToDouble(value.Resolve(variables), CultureInfo.InvariantCulture);
}
