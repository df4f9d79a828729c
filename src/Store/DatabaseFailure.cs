namespace Gateway.Store;

/// <summary>Why a database cannot be used; each is for the operator to fix, none is a bug.</summary>
internal enum DatabaseFailureKind
{
    /// <summary>Another process has been writing for longer than we wait.</summary>
    Locked,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>A newer gateway wrote it.</summary>
    Newer,

    /// <summary>An older gateway wrote it, and the task at hand must not write.</summary>
    Older,

    /// <summary>Not a database, or one of another program.</summary>
    NotADatabase,

    /// <summary>It is not empty, and the task at hand needs an empty one.</summary>
    NotEmpty,

    /// <summary>The file, its folder or the file system is not writable.</summary>
    ReadOnly,

    /// <summary>It cannot be opened: no such folder, no permission, a failing disk.</summary>
    Unreachable,

    /// <summary>A gateway database whose content is corrupt.</summary>
    Damaged,

    /// <summary>Another file was put in its place a moment ago and is not served yet.</summary>
    Replaced,
}

/// <summary>
/// A database that cannot be used. The message is one line that names the database, without a password, and says what to do.
/// </summary>
internal sealed class DatabaseFailure(DatabaseFailureKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public DatabaseFailureKind Kind => kind;

    public static DatabaseFailure Of(DatabaseFailureKind kind, string path, string? detail = null, Exception? inner = null) =>
        new(kind, Sentence(kind, path, detail), inner);

    private static string Sentence(DatabaseFailureKind kind, string path, string? detail) => kind switch
    {
        DatabaseFailureKind.Locked => $"{path} is locked: {detail ?? "another process is writing to it"}; try again when it has finished.",
        DatabaseFailureKind.Full =>
            $"{path} cannot grow: the disk or a quota is full; free up space and run it again. Earlier writes are kept, and nothing "
            + "is half written.",
        DatabaseFailureKind.Newer => $"{path} was written by a newer gateway ({detail}); update the gateway, or name another database.",
        DatabaseFailureKind.Older =>
            $"{path} was written by an older gateway; run `gateway migrate` with it first. Nothing was written to it.",
        DatabaseFailureKind.NotADatabase => $"{path} is not a gateway database{Because(detail)}; name another file. It was not changed.",
        DatabaseFailureKind.ReadOnly =>
            $"{path} cannot be written{Because(detail)}; allow writing to the file and its folder, or name another database.",
        DatabaseFailureKind.Unreachable =>
            $"{path} cannot be opened{Because(detail)}; check that the folder exists, can be read and written, and works.",
        DatabaseFailureKind.Replaced => $"{path} was replaced a moment ago; try again.",
        _ => $"{path} is damaged{Because(detail)}; restore it from a backup.",
    };

    private static string Because(string? detail) => detail is null ? "" : $": {detail}";
}
