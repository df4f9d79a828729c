namespace Gateway.Store;

/// <summary>Where an address is: a town, or a block, house or lot in it.</summary>
/// <param name="Publication">The list that says so: what it said before of the same municipality is replaced.</param>
/// <param name="Municipality">Six digits; a ward counts as its city.</param>
/// <param name="Town">Its name in the form in which addresses are compared, a ward before it.</param>
/// <param name="Lot">Its numbers, <c>2-3</c>; empty = the town itself.</param>
/// <param name="Level">What the numbers are of.</param>
internal readonly record struct AddressPoint(
    string Publication, string Municipality, string Town, string Lot, AddressLevel Level, double Latitude, double Longitude);

internal enum AddressLevel
{
    Town,

    /// <summary>Block, or block and house, where houses are numbered by these (住居表示).</summary>
    Block,

    /// <summary>A lot of the land (地番).</summary>
    Parcel,
}
