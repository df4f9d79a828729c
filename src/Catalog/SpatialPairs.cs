namespace Gateway.Catalog;

/// <summary>
/// Rows of two entities related by location: neither refers to the other; a join table holds the pairs. A collection over it has one side
/// as its owner and the other as its rows.
/// </summary>
/// <param name="Owner">The column of the table with the key of the collection's owner.</param>
/// <param name="Rows">The column with the keys of its rows.</param>
internal sealed record SpatialPairs(string Owner, string Rows)
{
    /// <summary>The join table.</summary>
    public const string Table = "zone_place";

    /// <summary>Its column with the key of a zone.</summary>
    public const string Zone = "zone_id";

    /// <summary>Its column with the key of a place in the zone.</summary>
    public const string Place = "place_id";

    /// <summary>From a zone: the places in it.</summary>
    public static readonly SpatialPairs InZone = new(Zone, Place);

    /// <summary>From something with a point: the zones around it.</summary>
    public static readonly SpatialPairs AroundPlace = new(Place, Zone);
}
