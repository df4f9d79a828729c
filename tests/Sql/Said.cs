using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;

namespace Gateway.Tests.Sql;

/// <summary>The SQL of plans, in short: names without quotation marks, and no columns.</summary>
internal static class Said
{
    public static Dialect Dialect { get; } = new SqliteDialect();

    public static string InShort(this Statement statement) => statement.Text.Replace("\"", "", StringComparison.Ordinal);

    public static string InShort(this Phrase phrase) => Statement.Of(phrase, Dialect).InShort();

    /// <summary>Returns the steps of a page past a cursor, each as its condition and order.</summary>
    public static IEnumerable<string> Steps(ReadPlan read, PageShape shape) =>
        from range in new SelectWriter(Dialect, read).Page(shape)
        select range.InShort().Split([" where ", " limit "], StringSplitOptions.None)[1].Replace("t0.", "", StringComparison.Ordinal);
}
