namespace Gateway.Page;

/// <summary>The background of maps: pictures of another server, which the operator of the gateway has chosen.</summary>
/// <param name="Address">Where they are, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c> in it.</param>
/// <param name="Credit">Who is to be named for them; empty = nobody.</param>
/// <param name="CreditLink">Where they are described; null = nowhere.</param>
public sealed record MapTiles(string Address, string Credit, string? CreditLink)
{
    /// <param name="credit">Words, and behind them an address.</param>
    public static MapTiles Of(string address, string credit)
    {
        var words = credit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [.. var text, var last] && Uri.TryCreate(last, UriKind.Absolute, out var link) && link.Scheme is ("http" or "https")
            ? new MapTiles(address, text.Length > 0 ? string.Join(' ', text) : last, last)
            : new MapTiles(address, credit, null);
    }

    /// <summary>Scheme and host, as a content policy names them.</summary>
    public string Origin => new Uri(Address) is var at && at.IsDefaultPort
        ? $"{at.Scheme}://{at.IdnHost}"
        : $"{at.Scheme}://{at.IdnHost}:{at.Port}";
}

/// <summary>Told to the parts of a page while it is drawn, and told by them: whether a map is among them.</summary>
public sealed class MapUse(MapTiles? tiles)
{
    public MapTiles? Tiles => tiles;

    /// <summary>Whether the page has a map that may show the background.</summary>
    public bool IsUsed { get; set; }
}
