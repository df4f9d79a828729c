namespace Gateway.Catalog;

/// <summary>
/// The changes, as rows: the type, key and data version of a row of any type, and whether it still exists. Not a graph type and not a
/// table: it is combined from the tables of all types and the record of removed rows.
/// </summary>
internal static class ChangedRows
{
    /// <summary>The root field that lists changes.</summary>
    public const string Field = "changes";

    /// <summary>The subscription root field that announces changes.</summary>
    public const string NoticeField = "onChanges";

    /// <summary>The type of a page of changes.</summary>
    public const string PageType = "ChangePage";

    /// <summary>The type of one change.</summary>
    public const string ChangeType = "Change";

    /// <summary>The type of the event a subscription receives.</summary>
    public const string NoticeType = "ChangeNotice";

    public static readonly EnumType Operation = new("ChangeOperation", "What happened to a row.",
    [
        new("UPSERT", "It is new or changed: replace what you keep under its id."),
        new("DELETE", "It is gone, or no longer part of the request: drop what you keep under its id."),
    ]);

    public static readonly Entity Rows = new(ChangeType, "A row that changed.", [],
        [Text("entity"), Whole("version"), Whole("shown"), new("changed_at", new FieldType(Scalar.DateTime), Nullable: false)])
    {
        IsNode = false,
    };

    public static readonly Entity State = new("ChangeState", "How far the data went, and whether a token is of it.", [],
        [Whole("kept"), Whole("version"), Text("made_at")]) { IsNode = false };

    /// <summary>The indexes for reading changes from a table whose rows have a municipality and a data set.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Indexes =
        [["version"], ["municipality_id", "version"], ["dataset_id", "version"]];

    /// <summary>The key of the row.</summary>
    public static Column Key => Rows.Key;

    /// <summary>The name of its type; rows of one version are ordered by it, then by key.</summary>
    public static Column Entity => Rows.Column("entity");

    public static Column Version => Rows.Column("version");

    /// <summary>The number of its type, from 1; 0 when the row was removed.</summary>
    public static Column Shown => Rows.Column("shown");

    public static Column ChangedAt => Rows.Column("changed_at");

    /// <summary>Whether the token belongs to this data and every removal since is still remembered.</summary>
    public static Column Kept => State.Column("kept");

    /// <summary>The number of the newest data version.</summary>
    public static Column Newest => State.Column("version");

    /// <summary>When that version was made; distinguishes it from a version of the same number in another history.</summary>
    public static Column MadeAt => State.Column("made_at");

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
