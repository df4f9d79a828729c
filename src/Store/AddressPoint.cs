namespace Gateway.Store;

/// <summary>The location of an address: a town, or a block, house or lot in it.</summary>
/// <param name="Publication">The list it comes from; it replaces what that list had for the same municipality.</param>
/// <param name="Municipality">Six digits; a ward counts as its city.</param>
/// <param name="Town">Its name in the form used to compare addresses, after its ward.</param>
/// <param name="Lot">Its numbers, <c>2-3</c>; empty = the town itself.</param>
/// <param name="Level">What the numbers denote.</param>
internal readonly record struct AddressPoint(
    string Publication, string Municipality, string Town, string Lot, AddressLevel Level, double Latitude, double Longitude);

internal enum AddressLevel
{
    Town,

    /// <summary>A block, or block and house, where houses are numbered by block (住居表示).</summary>
    Block,

    /// <summary>A lot of land (地番).</summary>
    Parcel,
}
