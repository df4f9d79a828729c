namespace Gateway.Page.Models;

/// <summary>A row of whatever type, beside the row as published.</summary>
/// <param name="Path">Where its page stands.</param>
/// <param name="Kind">The kind of its data set.</param>
/// <param name="Credit">Whom to name for it.</param>
public sealed record AnyRow(string Path, string DatasetId, string DatasetTitle, string Kind, CreditLine Credit, RowPicture Row)
{
    /// <summary>Of which sort it is among rows of its type; null when nothing tells.</summary>
    public FieldName? Category { get; init; }

    /// <summary>Its shape; empty when it has none.</summary>
    public IReadOnlyList<MapRing> Shape { get; init; } = [];
}
