namespace Gateway.Catalog;

/// <summary>Where Japan lies on the map: so that no latitude of it can be a longitude, and exchanged degrees show themselves.</summary>
internal static class Japan
{
    public static bool HasLatitude(double degrees) => degrees is >= 20 and <= 46;

    public static bool HasLongitude(double degrees) => degrees is >= 122 and <= 154;

    public static bool Holds(double latitude, double longitude) => HasLatitude(latitude) && HasLongitude(longitude);
}
