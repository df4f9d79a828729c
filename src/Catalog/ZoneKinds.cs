namespace Gateway.Catalog;

/// <summary>The values of <see cref="Enums.ZoneKind"/>, as they are stored.</summary>
internal static class ZoneKinds
{
    public const string Elementary = "ELEMENTARY_DISTRICT";
    public const string JuniorHigh = "JUNIOR_HIGH_DISTRICT";
    public const string Polling = "POLLING_DISTRICT";
    public const string NeighbourhoodAssociation = "NEIGHBOURHOOD_ASSOCIATION";
    public const string DisasterPrevention = "DISASTER_PREVENTION_ASSOCIATION";
    public const string Flood = "FLOOD_ASSUMED";
    public const string InlandFlood = "INLAND_FLOOD_ASSUMED";
    public const string StormSurge = "STORM_SURGE";
    public const string Tsunami = "TSUNAMI";
    public const string Landslide = "LANDSLIDE";
    public const string PastFlood = "PAST_FLOOD";
    public const string LandUse = "LAND_USE";
    public const string FirePrevention = "FIRE_PREVENTION";
    public const string Waste = "WASTE_AREA";

    /// <summary>The borders of towns.</summary>
    public const string TownBlock = "TOWN_BLOCK";

    /// <summary>The borders of municipalities.</summary>
    public const string Municipality = "MUNICIPALITY";

    public const string Route = "ROUTE";
    public const string Other = "OTHER";
}
