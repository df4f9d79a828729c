namespace Gateway.Import.Shapes;

/// <summary>The columns of a map besides the properties of its features.</summary>
internal static class MapHeadings
{
    public const string Latitude = "緯度";
    public const string Longitude = "経度";

    /// <summary>The shape, unless it is a point, as GeoJSON geometry; the last column, if present.</summary>
    public const string Shape = "geometry";
}
