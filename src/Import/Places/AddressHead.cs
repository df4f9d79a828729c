using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>What the head of an address says: prefecture, municipality, and what is left after them.</summary>
/// <param name="Prefecture">As written at the head; null when it starts below.</param>
/// <param name="City">The municipality; wards of a designated city count as the city.</param>
/// <param name="Rest">The address after prefecture, county and municipality, in one width and without white space.</param>
/// <param name="Ward">How many characters of the rest name a ward of the municipality.</param>
internal readonly record struct AddressHead(string? Prefecture, Municipality? City, string Rest, int Ward = 0)
{
    /// <summary>What is named is no longer, and the municipality, where that is known, is what it became.</summary>
    public FormerTown? Former { get; init; }

    public TownFound Town => new(City) { Former = Former };
}
