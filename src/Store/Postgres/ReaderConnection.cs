using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A connection for reading, with its place among those of its server; both are returned together.</summary>
internal sealed class ReaderConnection(NpgsqlConnection connection, SemaphoreSlim places) : IDisposable, IAsyncDisposable
{
    private bool isOver;

    /// <summary>The connection itself.</summary>
    public NpgsqlConnection Session => connection;

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
