namespace Gateway.Page.Models;

/// <summary>What a reader of a page looked for, as far as it tells which data people want.</summary>
public sealed record Wish
{
    /// <summary>The words he wrote, where there is nothing of the kind in any data set; else empty.</summary>
    public string InVain { get; init; } = "";

    /// <summary>Around which point he looked, in degrees; null = around none.</summary>
    public (double Latitude, double Longitude)? Around { get; init; }
}
