namespace Gateway.Catalog;

/// <summary>
/// Rows of two entities that belong together by where they lie: neither refers to the other, a table of pairs says which. A collection
/// across it has an end of it for its owner and the other for its rows.
/// </summary>
/// <param name="Owner">The column of the table with the key of the collection's owner.</param>
/// <param name="Rows">The column with the keys of its rows.</param>
internal sealed record Lying(string Owner, string Rows)
{
    /// <summary>The table of the pairs.</summary>
    public const string Table = "zone_place";

    /// <summary>Its column with the key of a zone.</summary>
    public const string Zone = "zone_id";

    /// <summary>Its column with the key of what lies in it.</summary>
    public const string Place = "place_id";

    /// <summary>Of a zone: what lies in it.</summary>
    public static readonly Lying InZone = new(Zone, Place);

    /// <summary>Of something with a point: the zones in which it lies.</summary>
    public static readonly Lying AroundPlace = new(Place, Zone);
}
