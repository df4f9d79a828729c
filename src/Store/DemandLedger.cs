using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Keeps what was asked for in a database. Each run of a gateway has lines of its own and writes them whole: what was not written is in the
/// next writing, nothing is counted twice, and no two get in each other's way. No data version is made, for no row changes.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used now; what was written before stays.</exception>
internal sealed class DemandLedger(Func<TimeSpan, WriteConnection> connect)
{
    private const int Together = 200;

    /// <summary>Who counts can wait: an import goes on for minutes.</summary>
    private static readonly TimeSpan PatienceToPut = TimeSpan.FromSeconds(1);

    /// <param name="run">By which the lines of one run are known.</param>
    /// <param name="lines">As they are now.</param>
    /// <param name="patience">How long an import is waited for; null = hardly.</param>
    public void Put(string run, IReadOnlyList<DemandLine> lines, TimeSpan? patience = null)
    {
        using var connection = connect(patience ?? PatienceToPut);
        foreach (var some in lines.Chunk(Together))
        {
            var put = connection.Prepare(DemandTexts.Put(some.Length)).With([.. some.SelectMany(line => Values(run, line))]);
            connection.BeginToCount();
            put.Run();
            connection.Commit();
        }
    }

    /// <summary>
    /// Forgets all weeks before one, and says of what is left to which data set it belongs where a gateway not yet updated did not.
    /// </summary>
    public void Forget(string week)
    {
        using var connection = connect(PatienceToPut);
        connection.BeginToCount();
        connection.Prepare(DemandTexts.Forget).With(week).Run();
        connection.Commit();
        connection.BeginToCount();
        connection.Execute(DemandTexts.FillDatasets);
        connection.Commit();
    }

    /// <summary>What each data set is, by its key.</summary>
    /// <param name="rows">Of <see cref="DemandTexts.Datasets"/>.</param>
    public static IReadOnlyDictionary<string, CountedDataset> FactsOf(IReadOnlyList<string?[]> rows) =>
        rows.ToDictionary(row => row[0]!, row => new CountedDataset(row[1]!, row[2]), StringComparer.Ordinal);

    private static object?[] Values(string run, DemandLine line) =>
    [
        line.Key.Week, JapanWeek.MonthOf(line.Key.Week), DemandSubjects.NameOf(line.Key.Subject), line.Key.Name, line.Key.Within, run,
        line.Reads, line.Rows, line.Nulls, line.Clients, line.Key.Dataset,
    ];
}
