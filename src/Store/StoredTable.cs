using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A table as it is stored: its name, and its columns in the order in which rows are passed.</summary>
internal sealed record StoredTable(string Name, IReadOnlyList<Column> Columns)
{
    /// <summary>Whether it is temporary and disappears with the load that created it.</summary>
    public bool IsOfLoad { get; init; }
}
