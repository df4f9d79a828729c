namespace Gateway.Import.Shapes;

/// <summary>The columns that a map has beside the properties of its features.</summary>
internal static class MapHeadings
{
    public const string Latitude = "緯度";
    public const string Longitude = "経度";

    /// <summary>What is no point, as the geometry of GeoJSON; the last column, where there is one.</summary>
    public const string Shape = "geometry";
}
