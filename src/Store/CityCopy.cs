using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Copies every table of the model, row by row and as it is: ids, what went, data versions with their times, content hashes, what is
/// derived and by which rule, what is remembered of sources.
/// </summary>
/// <param name="from">What is copied.</param>
/// <param name="to">What is copied into; it has the write lock.</param>
/// <param name="catalog">Whose tables they are.</param>
/// <param name="progress">Is told how far it is.</param>
internal sealed class CityCopy(WriteConnection from, WriteConnection to, DataCatalog catalog, Action<CopyProgress> progress)
{
    private const int Told = 1000;

    private readonly IReadOnlyList<StoredTable> tables = CityModel.Tables(catalog);
    private long all;
    private long copied;

    /// <param name="name">What an operator calls the database that is copied into.</param>
    /// <param name="cancellation">Ends it; nothing was copied then.</param>
    /// <returns>How many rows were copied.</returns>
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
    /// A table in which something is; null where nothing is. A new database says by which rules nothing is derived from no rows: that alone
    /// may be in it.
    /// </summary>
    public static string? FindFilled(WriteConnection database, DataCatalog catalog) => CityModel.Tables(catalog)
        .Select(table => table.Name)
        .FirstOrDefault(table => table != CityModel.Derived && database.Prepare(CopyTexts.Any(new Name(table))).With().Any());

    private void RequireEmpty(string name)
    {
        if (FindFilled(to, catalog) is { } filled)
        {
            throw new DatabaseFailure(DatabaseFailureKind.NotEmpty,
                $"{name} is not empty: there are rows in its table {filled}; name one that holds nothing. It was left as it is.");
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
            if (++ofTable % Told == 0)
            {
                progress(new CopyProgress(table.Name, ofTable, copied, all));
            }
        }
    }
}

/// <summary>How far the copying of a database is.</summary>
/// <param name="Table">Which of its tables is copied.</param>
/// <param name="Rows">How many rows of that were.</param>
/// <param name="Copied">How many of all tables.</param>
/// <param name="All">How many there are.</param>
internal readonly record struct CopyProgress(string Table, long Rows, long Copied, long All);
