using System.Diagnostics;
using Gateway.Catalog;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A connection to a PostgreSQL server to write with.</summary>
internal sealed class PostgresWriteConnection : WriteConnection
{
    /// <summary>From how many rows on a table is looked at anew, when they are many beside those that it has.</summary>
    private const long Worthwhile = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private readonly Dictionary<string, PostgresWriteStatement> prepared = new(StringComparer.Ordinal);
    private readonly NpgsqlConnection connection;
    private readonly string name;
    private readonly TimeSpan patience;
    private readonly Dictionary<string, long> written = new(StringComparer.Ordinal);
    private NpgsqlTransaction? transaction;
    private Task copying = Task.CompletedTask;

    private PostgresWriteConnection(NpgsqlConnection connection, string name, TimeSpan patience) =>
        (this.connection, this.name, this.patience) = (connection, name, patience);

    public override Dialect Dialect { get; } = new PostgresDialect();

    /// <param name="source">Of the server that takes writes.</param>
    /// <param name="name">What the operator calls it.</param>
    /// <param name="patience">How long to wait for another load.</param>
    public static PostgresWriteConnection Open(NpgsqlDataSource source, string name, TimeSpan patience)
    {
        try
        {
            return new PostgresWriteConnection(source.OpenConnection(), name, patience);
        }
        catch (Exception refused)
        {
            throw Faults.Of(name, refused);
        }
    }

    public override WriteStatement Prepare(Phrase text) => Prepare(Statement.Of(text, Dialect).Text);

    /// <summary>The same for a text that is PostgreSQL's own.</summary>
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

    /// <summary>All in one trip.</summary>
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

    /// <summary>Begins a transaction that sees what others committed before each of its statements: loads do not meet in it.</summary>
    public override void Begin()
    {
        if (Prepare(LoadingTexts.IsStandby).With().Number() != 0)
        {
            throw Faults.Standby(name);
        }

        BeginTransaction();
        Execute(LoadingTexts.Begin);
        Lock(LoadingTexts.Loading, "is loading into it");
    }

    /// <summary>Begins a migration: one at a time, and none while somebody loads, whose rows would stand in its way.</summary>
    public void BeginToMigrate()
    {
        BeginTransaction();
        Execute(SchemaTexts.BeginToMigrate);
        Lock(LoadingTexts.Migrating, "is bringing it to another version");
        Lock(LoadingTexts.Loading, "is loading into it");
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
    /// Takes rows into a table, beside whoever brings the next ones: the server builds its indexes meanwhile. What it refuses is thrown by
    /// whatever is done next.
    /// </summary>
    public void Copy(Phrase text, Action<NpgsqlBinaryImporter> write)
    {
        Join();
        copying = Task.Run(() =>
        {
            using var importer = connection.BeginBinaryImport(Statement.Of(text, Dialect).Text);
            write(importer);
            importer.Complete();
        });
    }

    public override void Join()
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

    /// <summary>Notes how many rows of a table are not as they were.</summary>
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
            // With the connection the server takes it back by itself.
        }

        transaction = null;
    }

    /// <summary>What an error means.</summary>
    public Exception Failure(Exception refused) => Faults.Of(name, refused);

    /// <summary>Does it, and says in our words what the database refuses.</summary>
    public T Try<T>(Func<T> what)
    {
        Join();
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
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        Rollback();
        connection.Dispose();
    }

    /// <summary>
    /// Lets the planner know at once what was loaded. The rows are there already: that it cannot be done now is no failure of the load.
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
                // The server does it by itself in a while.
            }
        }

        written.Clear();
    }

    /// <summary>The same of a table that is no entity's.</summary>
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

    /// <summary>Its time is that of the connection.</summary>
    private NpgsqlCommand Command(string text) => new(text, connection);
}
