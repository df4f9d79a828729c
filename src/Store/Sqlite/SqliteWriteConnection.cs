using Gateway.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Store;

/// <summary>
/// A connection of its own for one piece of writing, with its prepared statements; what SQLite refuses comes out as a
/// <see cref="DatabaseFailure"/>.
/// </summary>
internal sealed class WriteConnection : IDisposable
{
    private readonly Dictionary<string, WriteStatement> prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly string path;

    private WriteConnection(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <summary>Whether the file can be read only.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    public int Changes => raw.sqlite3_changes(connection.Handle);

    /// <param name="path">The file; empty = a private temporary database that goes with the connection.</param>
    /// <param name="create">Whether the file is made when it is not there.</param>
    /// <param name="patience">How long to wait for another writer.</param>
    public static WriteConnection Open(string path, bool create, TimeSpan patience)
    {
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
            throw CannotMake(path, create, refused)
                ?? DatabaseFailure.Of(path, refused.SqliteExtendedErrorCode, inner: refused)
                ?? (Exception)refused;
        }

        raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
        return new WriteConnection(connection, path);
    }

    /// <summary>The statement, prepared once per text. Bind it with <see cref="WriteStatement.With"/> before each run.</summary>
    public WriteStatement Prepare(string text)
    {
        if (!prepared.TryGetValue(text, out var statement))
        {
            prepared.Add(text, statement = PrepareNew(text));
        }

        return statement;
    }

    /// <summary>A statement that its user disposes.</summary>
    public WriteStatement PrepareNew(string text)
    {
        var code = raw.sqlite3_prepare_v2(connection.Handle, text, out var statement);
        return code == raw.SQLITE_OK ? new WriteStatement(this, statement) : throw Failure(code);
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

    /// <summary>Copies the whole database, as it is at one moment, into another file's connection.</summary>
    public void CopyTo(WriteConnection target)
    {
        try
        {
            connection.BackupDatabase(target.connection);
        }
        catch (SqliteException refused)
        {
            throw DatabaseFailure.Of(target.path, refused.SqliteExtendedErrorCode, inner: refused) ?? (Exception)refused;
        }
    }

    /// <summary>What the last result code means.</summary>
    public Exception Failure(int code)
    {
        var extended = raw.sqlite3_extended_errcode(connection.Handle);
        var message = raw.sqlite3_errmsg(connection.Handle).utf8_to_string();
        return DatabaseFailure.Of(path, (extended & 0xff) == (code & 0xff) ? extended : code, Detail(code, message))
            ?? (Exception)new InvalidOperationException($"SQLite refused a statement of ours ({code}): {message}");
    }

    /// <summary>Takes back whatever transaction is open; never throws, for it stands in the way of the failure that led to it.</summary>
    public void TryRollback() => raw.sqlite3_exec(connection.Handle, SchemaTexts.Rollback);

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    // SQLite says "unable to open" for a folder that takes no new file.
    private static DatabaseFailure? CannotMake(string path, bool create, SqliteException refused) =>
        create && refused.SqliteErrorCode == raw.SQLITE_CANTOPEN && !File.Exists(path) && Directory.Exists(Path.GetDirectoryName(path))
            ? DatabaseFailure.Of(DatabaseFailureKind.ReadOnly, path, "its folder takes no new file", refused)
            : null;

    // Where our own words say more than SQLite's ("database is locked"), its words only make the line longer.
    private static string? Detail(int code, string message) =>
        (code & 0xff) is raw.SQLITE_CORRUPT or raw.SQLITE_IOERR ? message : null;
}
