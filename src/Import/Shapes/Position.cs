namespace Gateway.Import.Shapes;

/// <summary>A point of a shape: longitude and latitude in degrees, or metres to the east and north on a plane.</summary>
internal readonly record struct Position(double East, double North)
{
    public bool IsFinite => double.IsFinite(East) && double.IsFinite(North);
}
