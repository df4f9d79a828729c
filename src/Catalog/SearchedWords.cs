namespace Gateway.Catalog;

/// <summary>The common table of all searchable rows: their type, name, readings and other texts, folded. Not a graph type.</summary>
internal static class SearchedWords
{
    /// <summary>The number of key bits below the length of the name.</summary>
    public const int LengthShift = 40;

    public static readonly Entity Rows = new("Word", "The words of a row.", [],
        [Whole("entity"), Text("row_id"), Text("name"), Text("readings"), Text("rest")], Scalar.Long) { IsNode = false };

    /// <summary>Made of the length of the name, then a sequence number, then the number of the entity.</summary>
    public static Column Key => Rows.Key;

    /// <summary>The number of the entity.</summary>
    public static Column Entity => Rows.Column("entity");

    /// <summary>The key of the row.</summary>
    public static Column Row => Rows.Column("row_id");

    /// <summary>The name of the row.</summary>
    public static Column Name => Rows.Column("name");

    /// <summary>Its readings, each preceded by a separator.</summary>
    public static Column Readings => Rows.Column("readings");

    /// <summary>The other texts it is found by, each preceded by a separator.</summary>
    public static Column Rest => Rows.Column("rest");

    /// <summary>An exclusive upper bound for the keys of names of at most this length.</summary>
    public static long EndOf(int length) => (length + 1L) << LengthShift;

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
