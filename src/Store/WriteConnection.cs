using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// A dedicated connection for one piece of writing, with its prepared statements; errors of the database surface as
/// <see cref="DatabaseFailure"/>.
/// </summary>
internal abstract class WriteConnection : IDisposable
{
    private readonly HashSet<Func<Dialect, Phrase>> made = [];

    /// <summary>The SQL dialect of this database.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>
    /// Returns the statement, prepared once per text: a caller that runs it for each row keeps it. Bind it with
    /// <see cref="WriteStatement.With"/> before each run.
    /// </summary>
    public abstract WriteStatement Prepare(Phrase text);

    /// <summary>Runs a statement without parameters.</summary>
    public void Execute(Phrase text) => Prepare(text).With().Run();

    /// <summary>
    /// Creates a temporary table of this load on first use: for a small load on PostgreSQL, creating and dropping the tables it does not
    /// need would be most of the work.
    /// </summary>
    /// <returns>Whether it already existed.</returns>
    public bool EnsureTable(Func<Dialect, Phrase> create)
    {
        if (!made.Add(create))
        {
            return true;
        }

        Execute(create(Dialect));
        return false;
    }

    /// <summary>The same, and empties the table.</summary>
    public void EnsureEmptyTable(Func<Dialect, Phrase> create, Phrase clear)
    {
        if (EnsureTable(create))
        {
            Execute(clear);
        }
    }

    /// <summary>Runs a statement with one parameter once for each value.</summary>
    public virtual void RunEach(Phrase text, IEnumerable<string> values)
    {
        var statement = Prepare(text);
        foreach (var value in values)
        {
            statement.With(value).Run();
        }
    }

    /// <summary>Returns the rows of one entity, to be written in this transaction.</summary>
    public abstract EntityRows RowsOf(RowLayout layout);

    /// <summary>Returns the words of all rows, to be written in this transaction.</summary>
    public abstract WordRows Words();

    /// <summary>Waits for work running in parallel, on databases that allow it; throws its failure.</summary>
    public virtual void WaitForCopy()
    {
    }

    /// <summary>Begins a load; no other can begin until it ends.</summary>
    public abstract void Begin();

    /// <summary>Begins a small transaction, which must not hold up a load; on PostgreSQL it does not wait for one either.</summary>
    public abstract void BeginTransaction();

    /// <summary>
    /// The same for counters: it is enough that they are written here, without waiting for a standby, which may take long to respond.
    /// </summary>
    public virtual void BeginToCount() => BeginTransaction();

    /// <summary>Begins reading: everything read until <see cref="Rollback"/> comes from one snapshot.</summary>
    public abstract void BeginReading();

    /// <summary>Fills an empty table, taking each row from the sequence as it goes.</summary>
    public abstract void Fill(StoredTable table, IEnumerable<object?[]> rows);

    public abstract void Commit();

    /// <summary>Rolls back whatever is open; never throws, so as not to hide the failure that led to it.</summary>
    public abstract void Rollback();

    public abstract void Dispose();
}
