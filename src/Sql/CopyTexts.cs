using Gateway.Catalog;

namespace Gateway.Sql;

/// <summary>The SQL for copying whole tables from one database to another.</summary>
internal static class CopyTexts
{
    public static Phrase Select(Name table, IEnumerable<Column> columns) => $"select {LoadTexts.List(columns)} from {table}";

    public static Phrase Count(Name table) => $"select count(*) from {table}";

    /// <summary>Returns one row when there are any.</summary>
    public static Phrase Any(Name table) => $"select 1 from {table} limit 1";

    public static Phrase Clear(Name table) => $"delete from {table}";

    /// <summary>Given: the columns.</summary>
    public static Phrase Insert(Name table, IReadOnlyList<Column> columns) =>
        $"insert into {table} ({LoadTexts.List(columns)}) values ({LoadTexts.Marks(1, columns.Count)})";
}
