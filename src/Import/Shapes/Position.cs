namespace Gateway.Import.Shapes;

/// <summary>A point of a shape: in degrees the longitude and the latitude, on a plane metres to the east and to the north.</summary>
internal readonly record struct Position(double East, double North)
{
    public bool IsFinite => double.IsFinite(East) && double.IsFinite(North);
}
