using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>A connection for writing to a SQLite file; statements run on the native interface.</summary>
internal sealed class SqliteWriteConnection : WriteConnection
{
    private readonly Dictionary<string, SqliteWriteStatement> prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly string path;

    private SqliteWriteConnection(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path.Length > 0 ? path : "A temporary file (see TMPDIR)";
    }

    public override Dialect Dialect { get; } = new SqliteDialect();

    /// <summary>Whether the file is read-only.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    public int Changes => raw.sqlite3_changes(connection.Handle);

    /// <param name="path">The file; empty = a private temporary database that ends with the connection.</param>
    /// <param name="create">Whether to create the file if it does not exist.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    public static SqliteWriteConnection Open(string path, bool create, TimeSpan patience)
    {
        SqliteLibrary.Prepare();
        FileMark.RequireInPlace(path);
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
        }
        catch (SqliteException refused)
        {
            connection.Dispose();
            throw CannotMake(path, create, refused) ?? Faults.Of(path, refused);
        }

        raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
        return new SqliteWriteConnection(connection, path);
    }

    public override WriteStatement Prepare(Phrase text) => Prepare(Statement.Of(text, Dialect).Text);

    /// <summary>The same for a text specific to SQLite.</summary>
    public SqliteWriteStatement Prepare(string text)
    {
        if (!prepared.TryGetValue(text, out var statement))
        {
            prepared.Add(text, statement = PrepareNew(text));
        }

        return statement;
    }

    /// <summary>Prepares a statement that the caller disposes.</summary>
    public SqliteWriteStatement PrepareNew(Phrase text) => PrepareNew(Statement.Of(text, Dialect).Text);

    public SqliteWriteStatement PrepareNew(string text)
    {
        var code = raw.sqlite3_prepare_v2(connection.Handle, text, out var statement);
        return code == raw.SQLITE_OK ? new SqliteWriteStatement(this, new NativeStatement(statement)) : throw Failure(code);
    }

    /// <summary>Runs a text of one or more statements without parameters.</summary>
    public void Execute(string text)
    {
        var code = raw.sqlite3_exec(connection.Handle, text);
        if (code != raw.SQLITE_OK)
        {
            throw Failure(code);
        }
    }

    public void Execute(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Execute(text);
        }
    }

    public override EntityRows RowsOf(RowLayout layout) => new SqliteRows(this, layout);

    public override WordRows Words() => new SqliteWords(this);

    public override void Begin()
    {
        Execute(SchemaTexts.ForLoading);
        BeginTransaction();
    }

    public override void BeginTransaction() => Execute(SchemaTexts.Begin);

    public override void BeginReading() => Execute(ConnectionTexts.Begin);

    public override void Fill(StoredTable table, IEnumerable<object?[]> rows)
    {
        // Keys arrive in random order for an index: building it from all rows at once is a sort.
        var indexes = Prepare(SchemaTexts.Indexes).With(table.Name).Read(row => (Name: row.Text(0), Text: row.Text(1)));
        Execute(indexes.Select(index => SchemaTexts.DropIndex(index.Name)));
        using var insert = PrepareNew(CopyTexts.Insert(new Name(table.Name), table.Columns));
        foreach (var row in rows)
        {
            insert.With(row).Run();
        }

        Execute([SchemaTexts.CacheForSorting, .. indexes.Select(index => index.Text), SchemaTexts.Cache]);
    }

    public override void Commit() => Execute(SchemaTexts.Commit);

    public override void Rollback() => raw.sqlite3_exec(connection.Handle, SchemaTexts.Rollback);

    /// <summary>Copies a snapshot of the whole database to another file's connection.</summary>
    public void CopyTo(SqliteWriteConnection target)
    {
        try
        {
            connection.BackupDatabase(target.connection);
        }
        catch (SqliteException refused)
        {
            throw Faults.Of(target.path, refused);
        }
    }

    /// <summary>Returns the exception for the last result code.</summary>
    public Exception Failure(int code) => Faults.Of(path, connection.Handle!, code, isWriting: true);

    public override void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    // SQLite reports "unable to open" for a folder in which no file can be created.
    private static DatabaseFailure? CannotMake(string path, bool create, SqliteException refused) =>
        create && refused.SqliteErrorCode == raw.SQLITE_CANTOPEN && !File.Exists(path) && Directory.Exists(Path.GetDirectoryName(path))
            ? DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, path, "no file can be created in its folder", refused)
            : null;
}
