using System.Net.Sockets;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Translates errors of PostgreSQL and of the connection to it into failures for the operator; nothing else sees either.</summary>
internal static class Faults
{
    /// <summary>Returns the failure that an error stands for; the error itself if it is not Npgsql's.</summary>
    public static Exception Of(string name, Exception error) => error switch
    {
        PostgresException refused => Of(name, refused),

        // The server wants a password and none is set: Npgsql reports that before the server does.
        NpgsqlException { InnerException: null } asked when asked.Message.Contains("assword", StringComparison.Ordinal) =>
            NotLetIn(name, FirstLine(asked.Message), asked),
        NpgsqlException or SocketException or TimeoutException => Failure(DatabaseFailureKind.Unreachable,
            $"{name} cannot be reached: {FirstLine(error.InnerException?.Message ?? error.Message)}; "
            + "check that the server runs, and that address, user and password are right.", error),
        _ => error,
    };

    /// <summary>Creates a failure worded for a server.</summary>
    public static DatabaseFailure Failure(DatabaseFailureKind kind, string sentence, Exception? inner = null) => new(kind, sentence, inner);

    public static DatabaseFailure Locked(string name, string? holder, string does) => Failure(DatabaseFailureKind.Locked,
        $"{name} is locked: {holder ?? "another gateway"} {does}; try again when it has finished.");

    public static DatabaseFailure Newer(string name, string migration) => Failure(DatabaseFailureKind.Newer,
        $"{name} was written by a newer gateway ({migration}); update the gateway, or name another database.");

    public static DatabaseFailure Standby(string name) => Failure(DatabaseFailureKind.ReadOnly,
        $"{name} is a standby, which is read-only; name the primary server.");

    public static DatabaseFailure MayNotMigrate(string name, Exception? inner = null) => Failure(DatabaseFailureKind.ReadOnly,
        $"{name} must be upgraded to this version of the gateway, but this role may not do that: "
            + "run `gateway migrate` as the owner of its tables.",
        inner);

    private static DatabaseFailure NotLetIn(string name, string reason, Exception inner) => Failure(DatabaseFailureKind.Unreachable,
        $"{name} rejects this role: {reason}; set the role with Username=, and its password with PGPASSWORD or a passfile "
            + "(~/.pgpass), so that it is not on a command line.",
        inner);

    private static Exception Of(string name, PostgresException refused) => refused.SqlState switch
    {
        // Loads exclude each other by the lock; these are other programs that hold rows or tables.
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure =>
            Failure(DatabaseFailureKind.Locked,
                $"{name} is locked: another program holds what is needed ({refused.MessageText}); try again when it has finished.",
                refused),
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => Failure(DatabaseFailureKind.Full,
            $"{name} cannot grow: {refused.MessageText}; free up space on the server and run it again. Earlier writes "
                + "are kept, and nothing is half written.",
            refused),
        PostgresErrorCodes.ReadOnlySqlTransaction => Failure(DatabaseFailureKind.ReadOnly,
            $"{name} cannot be written: {refused.MessageText}; name the primary server and a role that may write.", refused),
        PostgresErrorCodes.InsufficientPrivilege => Failure(DatabaseFailureKind.ReadOnly,
            $"{name} cannot be written: {refused.MessageText}; name a role that may write, or grant it to this one.", refused),
        PostgresErrorCodes.UndefinedObject => Failure(DatabaseFailureKind.Unreachable,
            $"{name}: {refused.MessageText}; create it first, or name another.", refused),
        PostgresErrorCodes.InvalidCatalogName => Failure(DatabaseFailureKind.Unreachable,
            $"{name} does not exist: {refused.MessageText}; "
            + "create it: CREATE DATABASE name TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'.",
            refused),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => Failure(DatabaseFailureKind.Damaged,
            $"{name} is damaged: {refused.MessageText}; restore it from a backup.", refused),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            NotLetIn(name, refused.MessageText, refused),
        _ when IsAway(refused.SqlState) => Failure(DatabaseFailureKind.Unreachable,
            $"{name} cannot be reached: {refused.MessageText}; check that the server runs, and that address, user and password are right.",
            refused),
        _ => new InvalidOperationException($"PostgreSQL refused a statement of ours ({refused.SqlState}): {refused.MessageText}", refused),
    };

    // Connection exception, invalid authorization, insufficient resources, operator intervention, system error.
    private static bool IsAway(string state) => state[..2] is "08" or "28" or "53" or "57" or "58";

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd('.', '\r', ' ');
}
