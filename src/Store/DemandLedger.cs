using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Keeps what was asked for in a database. Each run of a gateway has lines of its own and writes them whole: what was not written is in the
/// next writing, nothing is counted twice, and no two get in each other's way. No data version is made, for no row changes.
/// </summary>
/// <exception cref="DatabaseFailure">The database cannot be used now; what was written before stays.</exception>
internal sealed class DemandLedger(Func<TimeSpan, WriteConnection> connect, TimeSpan patience)
{
    private const int Together = 200;

    /// <summary>Who counts can wait: an import goes on for minutes.</summary>
    private static readonly TimeSpan PatienceToPut = TimeSpan.FromSeconds(1);

    /// <param name="run">By which the lines of one run are known.</param>
    public void Put(string run, IReadOnlyList<DemandLine> lines)
    {
        using var connection = connect(PatienceToPut);
        foreach (var some in lines.Chunk(Together))
        {
            connection.Prepare(DemandTexts.Put(some.Length)).With([.. some.SelectMany(line => Values(run, line))]).Run();
        }
    }

    /// <summary>What all gateways counted from one week to another, in the order of weeks, subjects and names.</summary>
    public IReadOnlyList<DemandLine> Between(string first, string last)
    {
        using var connection = connect(patience);
        var lines = connection.Prepare(DemandTexts.Between).With(first, last).Read(Read);
        return [.. lines.OfType<DemandLine>().GroupBy(line => line.Key).Select(Sum)];
    }

    /// <summary>Forgets all weeks before one.</summary>
    public void Forget(string week)
    {
        using var connection = connect(PatienceToPut);
        connection.Prepare(DemandTexts.Forget).With(week).Run();
    }

    /// <summary>What each data set is, by its key.</summary>
    public IReadOnlyDictionary<string, CountedDataset> Datasets()
    {
        using var connection = connect(patience);
        return connection.Prepare(DemandTexts.Datasets).With()
            .Read(row => (Key: row.Text(0), Facts: new CountedDataset(row.Text(1), row.IsNull(2) ? null : row.Text(2))))
            .ToDictionary(one => one.Key, one => one.Facts, StringComparer.Ordinal);
    }

    private static object?[] Values(string run, DemandLine line) =>
    [
        line.Key.Week, line.Key.Subject.ToString(), line.Key.Name, run, line.Reads, line.Rows, line.Nulls, line.Clients.ToString(),
    ];

    /// <summary>Null for what a newer gateway counts and this one does not know.</summary>
    private static DemandLine? Read(WriteStatement row) => Enum.TryParse<DemandSubject>(row.Text(1), out var subject)
        ? new DemandLine(
            new DemandKey(row.Text(0), subject, row.Text(2)), row.Long(4), row.Long(5), row.Long(6), DistinctCount.Read(row.Text(7)))
        : null;

    private static DemandLine Sum(IEnumerable<DemandLine> runs)
    {
        DemandLine? sum = null;
        foreach (var line in runs)
        {
            sum ??= new DemandLine(line.Key, 0, 0, 0, new DistinctCount());
            sum.Clients.Add(line.Clients);
            sum = sum with { Reads = sum.Reads + line.Reads, Rows = sum.Rows + line.Rows, Nulls = sum.Nulls + line.Nulls };
        }

        return sum!;
    }
}
