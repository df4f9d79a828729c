using Gateway.Store;

namespace Gateway.Http.Limits;

/// <summary>
/// The small reads and writes for which clients wait: keys, what was asked with them, reports. A database may keep whoever writes waiting
/// for seconds, as SQLite does while an import goes on. So only a few stand before it at once, each on a thread of its own, and others in
/// a line that has an end: the threads that answer everybody else are never among those that wait.
/// </summary>
internal sealed class LedgerTurns
{
    /// <summary>How many may wait for their turn; whoever comes then is told so at once.</summary>
    public const int LongestLine = 50;

    /// <summary>Nobody waits longer for his turn: the database is asked in vain for as long again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Reading waits for no writer, and so must not stand in the line of those who do.</summary>
    private readonly Line reading = new(4, new SemaphoreSlim(4));

    private readonly Line writing = new(2, new SemaphoreSlim(2));

    /// <exception cref="DatabaseFailure">It cannot be read, or too many wait.</exception>
    public Task<T> ReadAsync<T>(Func<T> read) => reading.RunAsync(read);

    /// <exception cref="DatabaseFailure">It cannot be written, or too many wait.</exception>
    public Task<T> WriteAsync<T>(Func<T> write) => writing.RunAsync(write);

    /// <summary>Runs what may wait for a database, and takes no thread of the pool for it.</summary>
    public static Task<T> ApartAsync<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private sealed class Line(int atOnce, SemaphoreSlim places)
    {
        private int present;

        public async Task<T> RunAsync<T>(Func<T> work)
        {
            try
            {
                if (Interlocked.Increment(ref present) > atOnce + LongestLine
                    || !await places.StandAsync(Patience, CancellationToken.None))
                {
                    throw new DatabaseFailure(DatabaseFailureKind.Locked, "Too many wait for the database at once; try again soon.");
                }

                try
                {
                    return await ApartAsync(work);
                }
                finally
                {
                    places.Release();
                }
            }
            finally
            {
                Interlocked.Decrement(ref present);
            }
        }
    }
}
