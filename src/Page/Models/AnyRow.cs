namespace Gateway.Page.Models;

/// <summary>A row of any type, beside the row as published.</summary>
/// <param name="Path">The path of its page.</param>
/// <param name="Kind">The kind of its data set.</param>
/// <param name="Credit">Whom to credit for it.</param>
public sealed record AnyRow(string Path, string DatasetId, string DatasetTitle, string Kind, CreditLine Credit, RowPicture Row)
{
    /// <summary>Its category among rows of its type; null when it has none.</summary>
    public FieldName? Category { get; init; }

    /// <summary>Its shape; empty when it has none.</summary>
    public IReadOnlyList<MapRing> Shape { get; init; } = [];
}
