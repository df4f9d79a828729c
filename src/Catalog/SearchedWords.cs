namespace Gateway.Catalog;

/// <summary>
/// What all rows that can be searched have in common, as rows of a table of its own: what they are and their name, readings and rest,
/// folded. It is no type of the graph.
/// </summary>
internal static class SearchedWords
{
    /// <summary>The bits of a key below the length of the name.</summary>
    public const int LengthShift = 40;

    public static readonly Entity Rows = new("Word", "The words of a row.", [],
        [Whole("entity"), Text("row_id"), Text("name"), Text("readings"), Text("rest")], Scalar.Long) { IsNode = false };

    /// <summary>Says the length of the name, then a number of its own, then the number of the entity.</summary>
    public static Column Key => Rows.Key;

    /// <summary>The number of the entity.</summary>
    public static Column Entity => Rows.Column("entity");

    /// <summary>The key of the row.</summary>
    public static Column Row => Rows.Column("row_id");

    /// <summary>The name of the row.</summary>
    public static Column Name => Rows.Column("name");

    /// <summary>Its readings, a separator before each.</summary>
    public static Column Readings => Rows.Column("readings");

    /// <summary>What else it is found by, a separator before each text.</summary>
    public static Column Rest => Rows.Column("rest");

    /// <summary>No key of a name of this length or a shorter one is as large.</summary>
    public static long EndOf(int length) => (length + 1L) << LengthShift;

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
