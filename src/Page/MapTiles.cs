namespace Gateway.Page;

/// <summary>The background of maps: pictures of another server, which the operator of the gateway has chosen.</summary>
/// <param name="Address">Where they are, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Credit">Who is to be named for them; empty = nobody.</param>
/// <param name="CreditLink">Where they are described; null = nowhere.</param>
public sealed record MapTiles(string Address, string Credit, string? CreditLink)
{
    /// <summary>Scheme and host, as a content policy names them.</summary>
    public string Origin => new Uri(Address).GetLeftPart(UriPartial.Authority);
}

/// <summary>Told to the parts of a page while it is drawn, and told by them: whether a map is among them.</summary>
public sealed class MapUse(MapTiles? tiles)
{
    public MapTiles? Tiles => tiles;

    /// <summary>Whether the page has a map that may show the background.</summary>
    public bool IsUsed { get; set; }
}
