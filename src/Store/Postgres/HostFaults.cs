using System.Net.Sockets;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Tells which failures are a server's own, so that another server may well give the answer.</summary>
internal static class HostFaults
{
    /// <summary>The session was closed for being idle (idle_session_timeout).</summary>
    private const string IdleTooLong = "57P05";

    /// <summary>Whether the request is worth retrying on another server.</summary>
    public static bool IsOfHost(Exception error, bool isStandby) => error switch
    {
        HostGoneException => true,
        PostgresException refused => IsOfHost(refused.SqlState, isStandby),
        NpgsqlException => IsLost(error) || error.InnerException is TimeoutException,
        _ => IsLost(error),
    };

    /// <summary>Whether the connection broke or could not be opened; a new one to the same server may work.</summary>
    public static bool IsLost(Exception error) => error is PostgresException refused
        ? IsEnding(refused.SqlState)
        : error is SocketException or IOException || error.InnerException is SocketException or IOException;

    /// <summary>Describes a failure to an operator.</summary>
    public static string Reason(Exception error) => error switch
    {
        TimeoutException or HostGoneException or { InnerException: TimeoutException } => "it did not answer in time",
        PostgresException refused => refused.MessageText,
        { InnerException: SocketException or IOException } => error.InnerException.Message,
        _ => error.Message,
    };

    private static bool IsOfHost(string state, bool isStandby) => IsEnding(state) || state switch
    {
        PostgresErrorCodes.TooManyConnections => true,

        // On a standby, replay conflicted with the reader; on a primary, these are conflicts between two writers.
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => isStandby,
        _ => false,
    };

    /// <summary>Whether the server is stopping, starting, crashed in another session, or closed this one.</summary>
    private static bool IsEnding(string state) =>
        state is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or IdleTooLong
        || state.StartsWith("08", StringComparison.Ordinal);
}

/// <summary>A server was found to be gone during a request.</summary>
internal sealed class HostGoneException(string host) : Exception($"{host} was found to be gone while it was asked.");
