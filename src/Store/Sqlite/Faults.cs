using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gateway.Store.Sqlite;

/// <summary>
/// Translates result codes and exceptions of SQLite into failures for the operator; nothing beyond this room sees either.
/// </summary>
internal static class Faults
{
    /// <summary>Returns the failure that a code stands for; null if it stands for a bug of ours.</summary>
    public static DatabaseFailure? Of(string path, int code, string? detail = null, Exception? inner = null) =>
        KindOf(code) is { } kind ? DatabaseFailure.Of(kind, path, detail, inner) : null;

    /// <summary>The same for an exception, which is returned unchanged if it is a bug of ours.</summary>
    public static Exception Of(string path, SqliteException refused) =>
        Of(path, refused.SqliteExtendedErrorCode, inner: refused) ?? (Exception)refused;

    /// <summary>Returns the exception for the last code of a connection.</summary>
    /// <param name="path">The file.</param>
    /// <param name="handle">The connection.</param>
    /// <param name="code">The code.</param>
    /// <param name="isWriting">
    /// Whether the connection writes: the full-text index reports that something failed but not what, and what fails there is writing.
    /// </param>
    public static Exception Of(string path, sqlite3 handle, int code, bool isWriting = false)
    {
        var extended = raw.sqlite3_extended_errcode(handle);
        var message = raw.sqlite3_errmsg(handle).utf8_to_string();
        var told = (extended & 0xff) == (code & 0xff) ? extended : code;
        return Of(path, isWriting && told == raw.SQLITE_IOERR ? raw.SQLITE_IOERR_WRITE : told, Detail(code, message))
            ?? (Exception)new InvalidOperationException($"SQLite refused a statement of ours ({code}): {message}");
    }

    private static DatabaseFailureKind? KindOf(int code) => code switch
    {
        // The shared-memory file of the write-ahead log could not be extended.
        raw.SQLITE_IOERR_SHMSIZE => DatabaseFailureKind.Full,

        // SQLite reports a full disk as such; for a quota or a file size limit it only reports that a write was refused.
        raw.SQLITE_IOERR_WRITE => DatabaseFailureKind.Full,
        _ => (code & 0xff) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => DatabaseFailureKind.Locked,
            raw.SQLITE_FULL => DatabaseFailureKind.Full,
            raw.SQLITE_NOTADB => DatabaseFailureKind.NotADatabase,
            raw.SQLITE_READONLY => DatabaseFailureKind.ReadOnly,
            raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_IOERR or raw.SQLITE_AUTH => DatabaseFailureKind.Unreachable,
            raw.SQLITE_CORRUPT => DatabaseFailureKind.Damaged,
            _ => null,
        },
    };

    // Where our own message says more than SQLite's ("database is locked"), adding it would only make the line longer.
    private static string? Detail(int code, string message) =>
        (code & 0xff) is raw.SQLITE_CORRUPT or raw.SQLITE_IOERR ? message : null;
}
