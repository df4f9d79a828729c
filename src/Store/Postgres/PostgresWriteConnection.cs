using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A connection for writing to a PostgreSQL server.</summary>
internal sealed class PostgresWriteConnection : WriteConnection
{
    /// <summary>The number of changed rows from which a table is analyzed, if they are many compared with its size.</summary>
    private const long Worthwhile = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private readonly Dictionary<string, PostgresWriteStatement> prepared = new(StringComparer.Ordinal);
    private readonly WriteSessions sessions;
    private readonly NpgsqlConnection connection;
    private readonly string name;
    private readonly TimeSpan patience;
    private readonly Dictionary<string, long> written = new(StringComparer.Ordinal);
    private NpgsqlTransaction? transaction;
    private Task copying = Task.CompletedTask;
    private bool isReturned;

    private PostgresWriteConnection(WriteSessions sessions, string name, TimeSpan patience)
    {
        (this.sessions, this.name, this.patience) = (sessions, name, patience);
        connection = sessions.Open();
    }

    public override Dialect Dialect { get; } = new PostgresDialect();

    /// <param name="sessions">Those of the server that takes writes.</param>
    /// <param name="name">The name by which the operator knows the database.</param>
    /// <param name="patience">How long to wait for another load.</param>
    public static PostgresWriteConnection Open(WriteSessions sessions, string name, TimeSpan patience)
    {
        try
        {
            return new PostgresWriteConnection(sessions, name, patience);
        }
        catch (Exception refused)
        {
            throw Faults.Of(name, refused);
        }
    }

    public override WriteStatement Prepare(Phrase text) => Prepare(Statement.Of(text, Dialect).Text);

    /// <summary>The same for a text specific to PostgreSQL.</summary>
    public PostgresWriteStatement Prepare(string text)
    {
        if (!prepared.TryGetValue(text, out var statement))
        {
            prepared.Add(text, statement = new PostgresWriteStatement(this, Command(text)));
        }

        return statement;
    }

    /// <summary>Runs a text of one or more statements without parameters.</summary>
    public void Execute(string text)
    {
        using var command = Command(text);
        Try(command.ExecuteNonQuery);
    }

    public override EntityRows RowsOf(RowLayout layout) => new PostgresRows(this, layout);

    public override WordRows Words() => new PostgresWords(this);

    /// <summary>Runs all in one round trip.</summary>
    public override void RunEach(Phrase text, IEnumerable<string> values)
    {
        using var batch = new NpgsqlBatch(connection);
        foreach (var value in values)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(Statement.Of(text, Dialect).Text)
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = value } },
            });
        }

        if (batch.BatchCommands.Count > 0)
        {
            Try(batch.ExecuteNonQuery);
        }
    }

    /// <summary>
    /// Begins a read-committed transaction: each statement sees what others committed before it, and loads exclude each other.
    /// </summary>
    public override void Begin()
    {
        if (Prepare(LoadingTexts.IsStandby).With().Number() != 0)
        {
            throw Faults.Standby(name);
        }

        BeginTransaction();
        Execute(LoadingTexts.Begin);
        Lock(LoadingTexts.Loading, "is writing to it");
    }

    /// <summary>Begins a migration: one at a time, and not during a load, whose rows would conflict with it.</summary>
    public void BeginToMigrate()
    {
        BeginTransaction();
        Execute(SchemaTexts.BeginToMigrate);
        Lock(LoadingTexts.Migrating, "is migrating it");
        Lock(LoadingTexts.Loading, "is writing to it");
    }

    public override void BeginTransaction() => transaction = Try(() => connection.BeginTransaction());

    public override void BeginToCount()
    {
        BeginTransaction();
        Execute(LoadingTexts.BeginToCount);
    }

    public override void BeginReading()
    {
        BeginTransaction();
        Execute(LoadingTexts.BeginReading);
    }

    public override void Fill(StoredTable table, IEnumerable<object?[]> rows)
    {
        var text = Statement.Of(BatchTexts.Copy(new Name(table.Name), table.Columns), Dialect).Text;
        var count = Try(() =>
        {
            using var writer = connection.BeginBinaryImport(text);
            foreach (var row in rows)
            {
                RowCopy.Write(writer, table.Columns, row, name);
            }

            return writer.Complete();
        });
        if (!table.IsOfLoad)
        {
            HaveWritten(table.Name, (long)count);
        }
    }

    public override void Commit()
    {
        Try(() =>
        {
            transaction!.Commit();
            return 0;
        });
        transaction = null;
        Analyze();
    }

    /// <summary>
    /// Copies rows into a table in parallel with the caller, which prepares the next ones while the server builds its indexes. The next
    /// call on the connection throws the failure of the copy.
    /// </summary>
    public void BeginCopy(Phrase text, Action<NpgsqlBinaryImporter> write)
    {
        WaitForCopy();
        copying = Task.Run(() =>
        {
            using var importer = connection.BeginBinaryImport(Statement.Of(text, Dialect).Text);
            write(importer);
            importer.Complete();
        });
    }

    public override void WaitForCopy()
    {
        var running = copying;
        copying = Task.CompletedTask;
        try
        {
            running.GetAwaiter().GetResult();
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            throw Failure(refused);
        }
    }

    /// <summary>Records how many rows of a table changed.</summary>
    public void HaveWritten(Entity entity, int rows) => HaveWritten(entity.Table, rows);

    public override void Rollback()
    {
        try
        {
            Task.WhenAny(copying).Wait();
            copying = Task.CompletedTask;
            transaction?.Dispose();
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException or IOException or TimeoutException)
        {
            // The server rolls back on its own when the connection closes.
        }

        transaction = null;
    }

    /// <summary>Returns the failure that an error stands for.</summary>
    public Exception Failure(Exception refused) => Faults.Of(name, refused);

    /// <summary>Runs a call, and translates errors of the database into failures.</summary>
    public T Try<T>(Func<T> what)
    {
        WaitForCopy();
        try
        {
            return what();
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            throw Failure(refused);
        }
    }

    public override void Dispose()
    {
        if (isReturned)
        {
            return;
        }

        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        Rollback();
        sessions.Return(connection);
        isReturned = true;
    }

    /// <summary>
    /// Updates the planner's statistics right after a load. The rows are committed already, so a failure here does not fail the load.
    /// </summary>
    private void Analyze()
    {
        foreach (var (table, rows) in written.Where(table => table.Value >= Worthwhile))
        {
            try
            {
                if (Prepare(LoadingTexts.IsOther).With(table, rows).Number() != 0)
                {
                    Execute(LoadingTexts.Analyze(table));
                }
            }
            catch (DatabaseFailure)
            {
                // The server will do it on its own after a while.
            }
        }

        written.Clear();
    }

    /// <summary>The same for a table that belongs to no entity.</summary>
    public void HaveWritten(string table, long rows) => written[table] = written.GetValueOrDefault(table) + rows;

    private void Lock(long number, string does)
    {
        var since = Stopwatch.GetTimestamp();
        while (Prepare(LoadingTexts.TryLock).With(number).Number() == 0)
        {
            if (Stopwatch.GetElapsedTime(since) >= patience)
            {
                throw Faults.Locked(name, Prepare(LoadingTexts.Holder).With(number).Read(row => row.Text(0)).FirstOrDefault(), does);
            }

            Thread.Sleep(Pause);
        }
    }

    /// <summary>Creates a command with the timeout of the connection.</summary>
    private NpgsqlCommand Command(string text) => new(text, connection);
}
