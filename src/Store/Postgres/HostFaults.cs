using System.Net.Sockets;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Which failures are those of a server, so that another may well give the answer.</summary>
internal static class HostFaults
{
    /// <summary>A session was ended because nobody used it (idle_session_timeout).</summary>
    private const string IdleTooLong = "57P05";

    /// <summary>Whether the same request is worth another server.</summary>
    public static bool IsOfHost(Exception error, bool isStandby) => error switch
    {
        HostGoneException => true,
        PostgresException refused => IsOfHost(refused.SqlState, isStandby),
        NpgsqlException => IsLost(error) || error.InnerException is TimeoutException,
        _ => IsLost(error),
    };

    /// <summary>Whether the connection broke or could not be made; a new one to the same server may do.</summary>
    public static bool IsLost(Exception error) => error is PostgresException refused
        ? IsEnding(refused.SqlState)
        : error is SocketException or IOException || error.InnerException is SocketException or IOException;

    /// <summary>What a failure says to an operator.</summary>
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

        // What a standby replays stood in the way of the reader; on a primary these are an affair between two writers.
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => isStandby,
        _ => false,
    };

    /// <summary>The server stops, starts, broke down with another of its sessions, or ended this one.</summary>
    private static bool IsEnding(string state) =>
        state is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or IdleTooLong
        || state.StartsWith("08", StringComparison.Ordinal);
}

/// <summary>A server was found to be gone while it was asked.</summary>
internal sealed class HostGoneException(string host) : Exception($"{host} was found to be gone while it was asked.");
