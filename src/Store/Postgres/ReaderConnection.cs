using System.Data;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A connection for reading, with its place among those of its server; both are returned together.</summary>
internal sealed class ReaderConnection(NpgsqlConnection connection, SemaphoreSlim places) : IDisposable, IAsyncDisposable
{
    private bool isOver;

    /// <summary>The connection itself.</summary>
    public NpgsqlConnection Session => connection;

    /// <summary>
    /// Has the session forget what it prepared; to be called after a read on it failed or was cancelled, before it is returned. When a
    /// failure comes amid the rows of a statement, the server skips the rest of the batch, but Npgsql (10.0.3) takes the skipped statements
    /// for prepared, often under the names of others: later reads would fail, or get the rows of those.
    /// </summary>
    public async ValueTask ForgetPreparedAsync()
    {
        if (connection.State != ConnectionState.Open)
        {
            return;
        }

        try
        {
            // A failed transaction accepts nothing else. The server that ended it answers the next call, which only comes in a blocking
            // form, as soon.
            await using var end = new NpgsqlCommand(ReadingTexts.Rollback, connection);
            await end.ExecuteNonQueryAsync();
            connection.UnprepareAll();
        }
        catch (NpgsqlException)
        {
            // It is closed instead, with the idle ones.
            NpgsqlConnection.ClearPool(connection);
        }
    }

    public void Dispose()
    {
        if (!isOver)
        {
            isOver = true;
            try
            {
                connection.Dispose();
            }
            finally
            {
                places.Release();
            }
        }
    }

    /// <summary>Waits for what the server still sends without blocking a thread.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!isOver)
        {
            isOver = true;
            try
            {
                await connection.DisposeAsync();
            }
            finally
            {
                places.Release();
            }
        }
    }
}
