namespace Gateway.Page.Models;

/// <summary>A row of whatever type, beside the row as published.</summary>
/// <param name="Path">Where its page stands.</param>
public sealed record AnyRow(string Path, string DatasetId, string DatasetTitle, RowPicture Row)
{
    /// <summary>Its shape; empty when it has none.</summary>
    public IReadOnlyList<MapRing> Shape { get; init; } = [];
}
