using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>
/// Queues the small reads and writes that clients wait for: keys, their usage, reports. A database may block a writer for seconds, as
/// SQLite does during an import. So only a few run at once, each on a thread of its own, and others wait in a bounded queue: the threads
/// that answer everybody else never block.
/// </summary>
internal sealed class LedgerQueues
{
    /// <summary>How many may wait for their turn; any more fail at once.</summary>
    public const int LongestQueue = 50;

    /// <summary>The longest wait for a turn: the database itself may block for as long again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Reads wait for no writer, so they must not queue behind those that do.</summary>
    private readonly LedgerQueue reading = new(4, new SemaphoreSlim(4));

    private readonly LedgerQueue writing = new(2, new SemaphoreSlim(2));

    /// <exception cref="DatabaseFailure">It cannot be read, or too many wait.</exception>
    public Task<T> ReadAsync<T>(Func<T> read) => reading.RunAsync(read);

    /// <exception cref="DatabaseFailure">It cannot be written, or too many wait.</exception>
    public Task<T> WriteAsync<T>(Func<T> write) => writing.RunAsync(write);

    /// <summary>Runs work that may block on a database, without taking a thread of the pool.</summary>
    public static Task<T> ApartAsync<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private sealed class LedgerQueue(int atOnce, SemaphoreSlim slots)
    {
        private int present;

        public async Task<T> RunAsync<T>(Func<T> work)
        {
            try
            {
                if (Interlocked.Increment(ref present) > atOnce + LongestQueue
                    || !await slots.WaitAndYieldAsync(Patience, CancellationToken.None))
                {
                    throw new DatabaseFailure(DatabaseFailureKind.Locked, "The database queue is full; try again soon.");
                }

                try
                {
                    return await ApartAsync(work);
                }
                finally
                {
                    slots.Release();
                }
            }
            finally
            {
                Interlocked.Decrement(ref present);
            }
        }
    }
}
