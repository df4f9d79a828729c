using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Stores demand in a database. Each run of a gateway has its own lines and writes them whole: what one write missed is in the next,
/// nothing is counted twice, and no two runs get in each other's way. No data version is created, because no row changes.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used at the moment; what was written before stays.</exception>
internal sealed class DemandLedger(Func<TimeSpan, WriteConnection> connect)
{
    private const int Together = 200;

    /// <summary>Counts can be written later: an import takes minutes.</summary>
    private static readonly TimeSpan PatienceToPut = TimeSpan.FromSeconds(1);

    /// <param name="run">Identifies the lines of one run.</param>
    /// <param name="lines">The current lines.</param>
    /// <param name="patience">How long to wait for an import; null = briefly.</param>
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
    /// Deletes all weeks before one, and fills in the data set of the remaining lines that a gateway not yet updated left blank.
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

    /// <summary>Returns the description of each data set by its key.</summary>
    /// <param name="rows">The rows of <see cref="DemandTexts.Datasets"/>.</param>
    public static IReadOnlyDictionary<string, CountedDataset> FactsOf(IReadOnlyList<string?[]> rows) =>
        rows.ToDictionary(row => row[0]!, row => new CountedDataset(row[1]!, row[2]), StringComparer.Ordinal);

    private static object?[] Values(string run, DemandLine line) =>
    [
        line.Key.Week, JapanWeek.MonthOf(line.Key.Week), DemandSubjects.NameOf(line.Key.Subject), line.Key.Name, line.Key.Within, run,
        line.Reads, line.Rows, line.Nulls, line.Clients, line.Key.Dataset,
    ];
}
