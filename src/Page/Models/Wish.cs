namespace Gateway.Page.Models;

/// <summary>What a reader of a page looked for, as an indication of which data people want.</summary>
public sealed record Wish
{
    /// <summary>The words searched for, if no data set has anything of the kind; otherwise empty.</summary>
    public string InVain { get; init; } = "";

    /// <summary>The point searched near, in degrees; null = none.</summary>
    public (double Latitude, double Longitude)? Around { get; init; }
}
