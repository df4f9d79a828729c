namespace Gateway.Catalog;

/// <summary>
/// What changed, as rows: of whatever type a row is, its type, key and data version, and whether it is still there. It is no type of the
/// graph, and no table: it is put together from those of all types and from what is remembered of rows that went.
/// </summary>
internal static class ChangedRows
{
    /// <summary>The field of the root that tells changes.</summary>
    public const string Field = "changes";

    /// <summary>The field of the subscription's root that tells that there are some.</summary>
    public const string NoticeField = "onChanges";

    /// <summary>The type of a page of changes.</summary>
    public const string PageType = "ChangePage";

    /// <summary>The type of one change.</summary>
    public const string ChangeType = "Change";

    /// <summary>The type of what a subscription is told.</summary>
    public const string NoticeType = "ChangeNotice";

    public static readonly EnumType Operation = new("ChangeOperation", "What became of a row.",
    [
        new("UPSERT", "It is new, or another than before: put it in the place of what is kept under its id."),
        new("DELETE", "It is gone, or no longer among what was asked for: drop what is kept under its id."),
    ]);

    public static readonly Entity Rows = new(ChangeType, "A row that changed.", [],
        [Text("entity"), Whole("version"), Whole("shown"), new("changed_at", new FieldType(Scalar.DateTime), Nullable: false)])
    {
        IsNode = false,
    };

    public static readonly Entity State = new("ChangeState", "How far the data went, and whether a token is of it.", [],
        [Whole("kept"), Whole("version"), Text("made_at")]) { IsNode = false };

    /// <summary>The indexes by which changes are read of a table whose rows stand in a municipality and are of a data set.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<string>> Indexes =
        [["version"], ["municipality_id", "version"], ["dataset_id", "version"]];

    /// <summary>The key of the row.</summary>
    public static Column Key => Rows.Key;

    /// <summary>The name of its type; rows of one version come by it, then by their keys.</summary>
    public static Column Entity => Rows.Column("entity");

    public static Column Version => Rows.Column("version");

    /// <summary>Which of the types it is, from 1; 0 when it went.</summary>
    public static Column Shown => Rows.Column("shown");

    public static Column ChangedAt => Rows.Column("changed_at");

    /// <summary>Whether the token is of this data, and all is remembered that went since.</summary>
    public static Column Kept => State.Column("kept");

    /// <summary>The number of the newest data version.</summary>
    public static Column Newest => State.Column("version");

    /// <summary>When that was made, which tells it from one of the same number in another history.</summary>
    public static Column MadeAt => State.Column("made_at");

    private static Column Whole(string name) => new(name, new FieldType(Scalar.Long), Nullable: false);

    private static Column Text(string name) => new(name, new FieldType(Scalar.String), Nullable: false);
}
