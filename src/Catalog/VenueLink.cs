namespace Gateway.Catalog;

/// <summary>Whether an event can be held at a place of this kind, and how the venue must match.</summary>
internal enum VenueLink
{
    /// <summary>By a venue that names the place or states its address.</summary>
    NameAndAddress,

    /// <summary>By name only: many of these share an address with other things (statues in a museum, shops in a mall).</summary>
    Name,

    /// <summary>By name, but only where it is the thing's own: a toilet is often listed under the name of its park.</summary>
    OwnName,

    /// <summary>Never: the thing is installed in a place and listed under its name (an AED, an access point).</summary>
    None,
}
