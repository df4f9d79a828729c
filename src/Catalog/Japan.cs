namespace Gateway.Catalog;

/// <summary>The bounds of Japan: no latitude in them can be a longitude, so swapped coordinates are detectable.</summary>
internal static class Japan
{
    public static bool HasLatitude(double degrees) => degrees is >= 20 and <= 46;

    public static bool HasLongitude(double degrees) => degrees is >= 122 and <= 154;

    public static bool Holds(double latitude, double longitude) => HasLatitude(latitude) && HasLongitude(longitude);
}
