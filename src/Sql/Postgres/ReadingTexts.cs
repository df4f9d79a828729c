using System.Globalization;

namespace Gateway.Sql.Postgres;

/// <summary>What is said around the statements of an operation that is read.</summary>
internal static class ReadingTexts
{
    /// <summary>
    /// Keeps the snapshot of the first trip for the next; its isolation is that of the session. A batch by itself is one transaction.
    /// </summary>
    public const string Begin = "begin";

    public const string Commit = "commit";

    /// <summary>The number of the newest data version; 0 before the first.</summary>
    public static readonly string DataVersion = Statement.Of(LoadTexts.NewestVersion, new PostgresDialect()).Text;

    /// <summary>Whether there is any data set.</summary>
    public const string HasDatasets = "select exists (select 1 from dataset)";

    /// <summary>Settings of a session that reads. The time of a statement is a net below the deadline of the whole operation.</summary>
    public static IEnumerable<string> Session(TimeSpan timeout) =>
    [
        "default_transaction_isolation=repeatable read",
        "default_transaction_read_only=on",
        "max_parallel_workers_per_gather=0",
        string.Create(CultureInfo.InvariantCulture, $"statement_timeout={Math.Max(1, (long)timeout.TotalMilliseconds)}"),
    ];
}
