namespace Gateway.Page.Models;

/// <summary>One place of a map.</summary>
/// <param name="Id">Its global id; empty where it has none.</param>
/// <param name="Category">By which the legend divides the places: the name of their kind.</param>
/// <param name="Href">Where more is said of it: a path of this gateway, or a whole address; null = nowhere.</param>
public sealed record MapPoint(string Id, string Name, string Category, double Latitude, double Longitude, string? Href);

/// <summary>A word that stands on a map.</summary>
public sealed record MapLabel(string Text, double Latitude, double Longitude);
