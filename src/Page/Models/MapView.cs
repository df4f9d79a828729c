namespace Gateway.Page.Models;

/// <summary>What a part of a map shows.</summary>
/// <param name="Total">The number of places in it.</param>
/// <param name="Points">Each of them; empty when there are too many.</param>
/// <param name="Groups">Their distribution when there are too many.</param>
internal sealed record MapView(long Total, IReadOnlyList<MapPoint> Points, IReadOnlyList<MapGroup> Groups);

/// <summary>The number of places around a point.</summary>
internal sealed record MapGroup(double Latitude, double Longitude, long Count);

/// <summary>The content of a place's card.</summary>
internal sealed record MapCard(string Name, string KindLabel, string? Address, string? Phone);
