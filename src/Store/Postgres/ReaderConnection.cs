using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A connection that reads, with its place among those of its server; both are given back together.</summary>
internal sealed class ReaderConnection(NpgsqlConnection connection, SemaphoreSlim places) : IDisposable, IAsyncDisposable
{
    private bool isOver;

    /// <summary>To read by.</summary>
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

    /// <summary>What the server still sends is waited for without a thread.</summary>
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
