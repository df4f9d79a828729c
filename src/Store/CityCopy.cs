using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Copies every table of the model, row by row and unchanged: ids, removals, data versions with their times, content hashes, what is
/// derived and by which rule, and the state of sources.
/// </summary>
/// <param name="from">The database to copy.</param>
/// <param name="to">The database to copy into; it holds the write lock.</param>
/// <param name="catalog">The catalogue whose tables are copied.</param>
/// <param name="progress">Receives the progress.</param>
internal sealed class CityCopy(WriteConnection from, WriteConnection to, DataCatalog catalog, Action<CopyProgress> progress)
{
    private const int ProgressStep = 1000;

    private readonly IReadOnlyList<StoredTable> tables = CityModel.Tables(catalog);
    private long all;
    private long copied;

    /// <param name="name">The name by which an operator knows the target database.</param>
    /// <param name="cancellation">Cancels the copy; nothing is copied then.</param>
    /// <returns>The number of rows copied.</returns>
    public long Run(string name, CancellationToken cancellation)
    {
        try
        {
            RequireEmpty(name);
            from.BeginReading();
            all = tables.Sum(table => from.Prepare(CopyTexts.Count(new Name(table.Name))).With().Number());
            foreach (var table in tables)
            {
                to.Fill(table, Rows(table, cancellation));
            }

            foreach (var derived in Derived.All(catalog))
            {
                derived.Complete(to);
            }

            cancellation.ThrowIfCancellationRequested();
            to.Commit();
            return copied;
        }
        finally
        {
            from.Rollback();
            to.Rollback();
        }
    }

    /// <summary>
    /// Returns the name of a table with rows; null if all are empty. The table of derivation rules does not count: a new database already
    /// records by which rules nothing was derived from no rows.
    /// </summary>
    public static string? FindFilled(WriteConnection database, DataCatalog catalog) => CityModel.Tables(catalog)
        .Select(table => table.Name)
        .FirstOrDefault(table => table != CityModel.Derived && database.Prepare(CopyTexts.Any(new Name(table))).With().Any());

    private void RequireEmpty(string name)
    {
        if (FindFilled(to, catalog) is { } filled)
        {
            throw new DatabaseFailure(DatabaseFailureKind.NotEmpty,
                $"{name} is not empty: its table {filled} has rows; name an empty database. It was not changed.");
        }

        to.Execute(CopyTexts.Clear(new Name(CityModel.Derived)));
    }

    private IEnumerable<object?[]> Rows(StoredTable table, CancellationToken cancellation)
    {
        progress(new CopyProgress(table.Name, 0, copied, all));
        var (rows, ofTable) = (from.Prepare(CopyTexts.Select(new Name(table.Name), table.Columns)).With(), 0L);
        while (rows.Step())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return rows.Row(table.Columns);
            copied++;
            if (++ofTable % ProgressStep == 0)
            {
                progress(new CopyProgress(table.Name, ofTable, copied, all));
            }
        }
    }
}

/// <summary>The progress of copying a database.</summary>
/// <param name="Table">The table being copied.</param>
/// <param name="Rows">The number of its rows copied so far.</param>
/// <param name="Copied">The number of rows copied so far in all tables.</param>
/// <param name="All">The total number of rows.</param>
internal readonly record struct CopyProgress(string Table, long Rows, long Copied, long All);
