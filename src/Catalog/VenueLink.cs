namespace Gateway.Catalog;

/// <summary>Whether an event can be held at a place of this kind, and what tells so.</summary>
internal enum VenueLink
{
    /// <summary>A venue that names the place, or states its address.</summary>
    NameAndAddress,

    /// <summary>The name alone: many of these share an address with other things (statues in a museum, shops in a mall).</summary>
    Name,

    /// <summary>The name, but only where it is the thing's own: a toilet is often listed under the name of its park.</summary>
    OwnName,

    /// <summary>Never: the thing hangs or stands in a place and is listed under its name (an AED, an access point).</summary>
    None,
}
