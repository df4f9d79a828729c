using Gateway.Catalog;

namespace Gateway.Store;

/// <summary>A table as it is stored: its name, and its columns in the order in which they are handed about.</summary>
internal sealed record StoredTable(string Name, IReadOnlyList<Column> Columns)
{
    /// <summary>It goes with the load that made it.</summary>
    public bool IsOfLoad { get; init; }
}
