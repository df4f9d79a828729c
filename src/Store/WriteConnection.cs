using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// A connection of its own for one piece of writing, with its prepared statements; what the database refuses comes out as a
/// <see cref="DatabaseFailure"/>.
/// </summary>
internal abstract class WriteConnection : IDisposable
{
    private readonly HashSet<Func<Dialect, Phrase>> made = [];

    /// <summary>What is said differently here.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>
    /// The statement, prepared once per text: whoever runs it for each row keeps it. Bind it with <see cref="WriteStatement.With"/> before
    /// each run.
    /// </summary>
    public abstract WriteStatement Prepare(Phrase text);

    /// <summary>Runs a statement that is given nothing.</summary>
    public void Execute(Phrase text) => Prepare(text).With().Run();

    /// <summary>
    /// Makes a table of this load when it is first needed: for a small load on PostgreSQL, making and dropping those that it does not need
    /// would be most of the work.
    /// </summary>
    /// <returns>Whether it was there already.</returns>
    public bool Need(Func<Dialect, Phrase> create)
    {
        if (!made.Add(create))
        {
            return true;
        }

        Execute(create(Dialect));
        return false;
    }

    /// <summary>The same, without a row.</summary>
    public void NeedEmpty(Func<Dialect, Phrase> create, Phrase clear)
    {
        if (Need(create))
        {
            Execute(clear);
        }
    }

    /// <summary>Runs a statement that is given one value, once for each.</summary>
    public virtual void RunEach(Phrase text, IEnumerable<string> values)
    {
        var statement = Prepare(text);
        foreach (var value in values)
        {
            statement.With(value).Run();
        }
    }

    /// <summary>The rows of one entity, to be put in this transaction.</summary>
    public abstract EntityRows RowsOf(RowLayout layout);

    /// <summary>The words of all rows, to be put in this transaction.</summary>
    public abstract WordRows Words();

    /// <summary>Waits for what runs beside, where a database lets something; throws what it came to.</summary>
    public virtual void Join()
    {
    }

    /// <summary>Begins a load; no other can until it ends.</summary>
    public abstract void Begin();

    /// <summary>Begins a small transaction, which a load must not wait for; on PostgreSQL neither does it wait for one.</summary>
    public abstract void BeginTransaction();

    /// <summary>
    /// The same for counts: that they are written here is enough, and no standby is waited for, which may not come for a long time.
    /// </summary>
    public virtual void BeginToCount() => BeginTransaction();

    /// <summary>Begins to read: all that is read until <see cref="Rollback"/> is of one moment.</summary>
    public abstract void BeginReading();

    /// <summary>Puts rows into a table that has none, each once it is asked for.</summary>
    public abstract void Fill(StoredTable table, IEnumerable<object?[]> rows);

    public abstract void Commit();

    /// <summary>Takes back whatever is open; never throws, for it stands in the way of the failure that led to it.</summary>
    public abstract void Rollback();

    public abstract void Dispose();
}
