namespace Gateway.Page.Models;

/// <summary>What a part of a map shows.</summary>
/// <param name="Total">How many places lie in it.</param>
/// <param name="Points">Each of them; empty when they are too many.</param>
/// <param name="Groups">How they lie when they are too many.</param>
internal sealed record MapView(long Total, IReadOnlyList<MapPoint> Points, IReadOnlyList<MapGroup> Groups);

/// <summary>How many places lie around a point.</summary>
internal sealed record MapGroup(double Latitude, double Longitude, long Count);

/// <summary>What the card of a place says.</summary>
internal sealed record MapCard(string Name, string KindLabel, string? Address, string? Phone);
