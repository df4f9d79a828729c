namespace Gateway.Catalog;

/// <summary>A column of an entity's table, derived from its members or internal to the gateway.</summary>
/// <param name="Name">Snake case, unique in the table.</param>
/// <param name="Type">The graph type of its values; internal columns have one too.</param>
/// <param name="Nullable">Whether the database lets it be NULL.</param>
internal sealed record Column(string Name, FieldType Type, bool Nullable)
{
    /// <summary>Its place in <see cref="Entity.Columns"/>; rows are arrays in this order.</summary>
    public int Index { get; init; } = -1;

    /// <summary>The role by which the importer finds it.</summary>
    public ColumnRole? Role { get; init; }

    public StoredAs StoredAs => Type.StoredAs;
}
