namespace Gateway.Page.Models;

/// <summary>One place on a map.</summary>
/// <param name="Id">Its global id; empty when it has none.</param>
/// <param name="Category">The category for the legend: the name of the place's kind.</param>
/// <param name="Href">Where to read more: a path of this gateway, or a full address; null = nowhere.</param>
public sealed record MapPoint(string Id, string Name, string Category, double Latitude, double Longitude, string? Href);

/// <summary>A label on a map.</summary>
public sealed record MapLabel(string Text, double Latitude, double Longitude);
