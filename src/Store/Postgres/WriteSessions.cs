using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>The sessions of one server for writing.</summary>
/// <remarks>
/// Callers wait for a free session here and not in Npgsql's pool. It lets the next caller open a session in what is left of that caller's
/// time, which it rounds down to milliseconds and treats as unlimited if that gives 0: beside a server that hangs, where all sessions fail
/// at the same moment, a caller could wait forever.
/// </remarks>
internal sealed class WriteSessions : IDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnectionStringBuilder settings;
    private readonly SemaphoreSlim places;

    /// <param name="source">The sessions, at most as many as its pool allows.</param>
    public WriteSessions(NpgsqlDataSource source)
    {
        this.source = source;
        settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        places = new SemaphoreSlim(settings.MaxPoolSize);
    }

    /// <summary>Opens a session, after waiting for a free one; each of the two takes as long as the address allows at most.</summary>
    /// <exception cref="NpgsqlException">There is none in this time, or the server does not give one.</exception>
    public NpgsqlConnection Open()
    {
        if (!places.Wait(settings.Timeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(settings.Timeout)))
        {
            throw new NpgsqlException($"All {settings.MaxPoolSize} sessions are in use.", new TimeoutException());
        }

        try
        {
            return source.OpenConnection();
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    /// <summary>Takes back a session that was opened here.</summary>
    public void Return(NpgsqlConnection session)
    {
        session.Dispose();
        places.Release();
    }

    /// <summary>Closes the idle sessions, and each one that is in use once it is returned.</summary>
    public void Clear() => source.Clear();

    public void Dispose() => source.Dispose();
}
