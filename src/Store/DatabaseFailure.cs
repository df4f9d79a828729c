using SQLitePCL;

namespace Gateway.Store;

/// <summary>Why a database cannot be used; each is for whoever runs the gateway to mend, none is a bug.</summary>
internal enum DatabaseFailureKind
{
    /// <summary>Another process writes, and went on longer than we wait.</summary>
    Locked,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>A newer gateway wrote it.</summary>
    Newer,

    /// <summary>Not a database, or that of another program.</summary>
    NotADatabase,

    /// <summary>File, folder or file system cannot be written.</summary>
    ReadOnly,

    /// <summary>There is no way to open it: no such folder, no permission, a disk that fails.</summary>
    Unreachable,

    /// <summary>A gateway database whose content is broken.</summary>
    Damaged,

    /// <summary>Another file was put in its place a moment ago, and is not served yet.</summary>
    Replaced,
}

/// <summary>A database that cannot be used. The message is one line that names the file and says what to do.</summary>
internal sealed class DatabaseFailure(DatabaseFailureKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public DatabaseFailureKind Kind => kind;

    /// <summary>The failure that SQLite's result code stands for; null when it stands for a mistake of ours.</summary>
    public static DatabaseFailure? Of(string path, int code, string? detail = null, Exception? inner = null) => Classify(code) is { } kind
        ? new DatabaseFailure(kind, Sentence(kind, path, detail), inner)
        : null;

    public static DatabaseFailure Of(DatabaseFailureKind kind, string path, string? detail = null, Exception? inner = null) =>
        new(kind, Sentence(kind, path, detail), inner);

    private static DatabaseFailureKind? Classify(int code) => code switch
    {
        // The shared-memory file of the write-ahead log could not be given its size.
        raw.SQLITE_IOERR_SHMSIZE => DatabaseFailureKind.Full,

        // Of a full disk SQLite says so; of a quota or a limit on the size of files only that a write was refused.
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

    private static string Sentence(DatabaseFailureKind kind, string path, string? detail) => kind switch
    {
        DatabaseFailureKind.Locked => $"{path} is locked: {detail ?? "another process is writing to it"}; try again when it has finished.",
        DatabaseFailureKind.Full => $"{path} cannot grow: the disk is full, or a quota is; make room and run it again. Nothing was changed.",
        DatabaseFailureKind.Newer => $"{path} was written by a newer gateway ({detail}); update the gateway, or name another database.",
        DatabaseFailureKind.NotADatabase => $"{path} is not a gateway database{Because(detail)}; name another file. It was left as it is.",
        DatabaseFailureKind.ReadOnly =>
            $"{path} cannot be written{Because(detail)}; allow writing to the file and its folder, or name another database.",
        DatabaseFailureKind.Unreachable =>
            $"{path} cannot be opened{Because(detail)}; check that the folder exists, may be read and written, and works.",
        DatabaseFailureKind.Replaced => $"{path} was replaced a moment ago; try again.",
        _ => $"{path} is damaged{Because(detail)}; put a backup in its place.",
    };

    private static string Because(string? detail) => detail is null ? "" : $": {detail}";
}
