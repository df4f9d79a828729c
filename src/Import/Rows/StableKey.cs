using Gateway.Import.Rows;

namespace Gateway.Import.Loading;

/// <summary>Keys of rows: 32 hex digits that follow from the data set and what tells the row from its others, on every machine alike.</summary>
internal static class RowKey
{
    public static string Of(params ReadOnlySpan<string> parts) => RowMarkReader.Hash(parts).ToString("x32", null);

    /// <summary>Within what the keys of a file's rows are unique: the data set, or one part of a series.</summary>
    public static string Scope(string dataset, string? part) => part is null ? dataset : $"{dataset} {part}";

    /// <summary>By the published id where it is the row's own, else by what the row is and its number among equals.</summary>
    public static string Of(string scope, RowMarks marks, bool hasOwnId, int ordinal) => hasOwnId
        ? Of(scope, "id", marks.PublishedId!)
        : Of(scope, "row", marks.Identity.ToString("x32", null), ordinal.ToString(null, null));
}
