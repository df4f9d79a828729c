namespace Gateway.Catalog;

/// <summary>The values of <see cref="Enums.LocationGrain"/>, as they are stored.</summary>
internal static class Grains
{
    public const string Published = "PUBLISHED";

    public const string Corrected = "CORRECTED";

    public const string Block = "BLOCK";

    public const string Town = "TOWN";

    public const string Area = "AREA";
}
