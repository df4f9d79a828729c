namespace Gateway.Page;

/// <summary>The background of maps: tile images of another server, chosen by the gateway's operator.</summary>
/// <param name="Address">The address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Credit">Whom to credit for them; empty = nobody.</param>
/// <param name="CreditLink">Where they are described; null = none.</param>
public sealed record MapTiles(string Address, string Credit, string? CreditLink)
{
    /// <param name="credit">The credit text, optionally followed by an address.</param>
    public static MapTiles Of(string address, string credit)
    {
        var words = credit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.. var text, var last] && Uri.TryCreate(last, UriKind.Absolute, out var link) && link.Scheme is ("http" or "https")
            ? new MapTiles(address, text.Length > 0 ? string.Join(' ', text) : last, last)
            : new MapTiles(address, credit, null);
    }

    /// <summary>Scheme and host, as in a content security policy.</summary>
    public string Origin => new Uri(Address) is var at && at.IsDefaultPort
        ? $"{at.Scheme}://{at.IdnHost}"
        : $"{at.Scheme}://{at.IdnHost}:{at.Port}";
}

/// <summary>Shared with the parts of a page while it is drawn, so that a part can report that the page has a map.</summary>
public sealed class MapUse(MapTiles? tiles)
{
    public MapTiles? Tiles => tiles;

    /// <summary>Whether the page has a map that may show the background.</summary>
    public bool IsUsed { get; set; }
}
