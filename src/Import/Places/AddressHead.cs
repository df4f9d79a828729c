using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>What the start of an address says: prefecture, municipality, and the remainder.</summary>
/// <param name="Prefecture">The prefecture as written; null when the address starts below it.</param>
/// <param name="City">The municipality; wards of a designated city count as the city.</param>
/// <param name="Rest">The address after prefecture, county and municipality, folded to one width and without white space.</param>
/// <param name="Ward">The number of characters of the remainder that name a ward of the municipality.</param>
internal readonly record struct AddressHead(string? Prefecture, Municipality? City, string Rest, int Ward = 0)
{
    /// <summary>The former municipality that is named; the municipality, where known, is its successor.</summary>
    public FormerTown? Former { get; init; }

    public TownFound Town => new(City) { Former = Former };
}
