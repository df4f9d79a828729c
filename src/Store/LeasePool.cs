using System.Collections.Concurrent;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Open connections to read with. Hardly more are at work than there are cores, for SQLite reads are work of the processor, and dear
/// operations leave some to the cheap ones, to health and to pages.
/// </summary>
internal sealed class LeasePool(string path, int size) : IDisposable
{
    /// <summary>A database that takes longer for one number is not well.</summary>
    private static readonly TimeSpan HealthTime = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim free = new(size, size);
    private readonly ConcurrentStack<Lease> idle = new();

    /// <summary>Three quarters of the cores may be busy with dear operations, and one always.</summary>
    private readonly SemaphoreSlim dear = new(Math.Max(1, (size - 1) * 3 / 4));

    public static LeasePool Of(string path) => new(path, Math.Max(2, Environment.ProcessorCount) + 1);

    /// <summary>Waits for a free place, then hands out an open connection.</summary>
    public async ValueTask<Lease> RentAsync(CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        try
        {
            return idle.TryPop(out var lease) ? lease : new Lease(path);
        }
        catch
        {
            free.Release();
            throw;
        }
    }

    /// <summary>Waits until a dear operation may rent a place; whoever holds the turn gives it back by disposing of it.</summary>
    /// <exception cref="TimeoutException">The turn did not come.</exception>
    public async ValueTask<IDisposable> TurnOfDearAsync(TimeSpan patience, CancellationToken cancellation) =>
        await dear.WaitAsync(patience, cancellation) ? new Turn(dear) : throw new TimeoutException("Too many dear operations wait.");

    /// <summary>The number of the newest data version; 0 before the first.</summary>
    public ValueTask<long> DataVersionAsync(CancellationToken cancellation) => NumberAsync(ConnectionTexts.DataVersion, cancellation);

    /// <summary>Whether it holds no data set at all.</summary>
    public async ValueTask<bool> IsEmptyAsync(CancellationToken cancellation) => await NumberAsync(LoadTexts.AnyDataset, cancellation) == 0;

    /// <summary>Whether the file still stands at its place: connections that are open would go on with one that was deleted.</summary>
    public bool IsThere => File.Exists(path);

    private async ValueTask<long> NumberAsync(string text, CancellationToken cancellation)
    {
        var lease = await RentAsync(cancellation);
        try
        {
            lease.Begin(HealthTime, cancellation);
            var number = lease.Number(text);
            Return(lease);
            return number;
        }
        catch
        {
            Drop(lease);
            throw;
        }
    }

    public void Return(Lease lease)
    {
        idle.Push(lease);
        free.Release();
    }

    /// <summary>For a connection on which something failed: it is not used again.</summary>
    public void Drop(Lease lease)
    {
        lease.Dispose();
        free.Release();
    }

    public void Dispose()
    {
        while (idle.TryPop(out var lease))
        {
            lease.Dispose();
        }

        free.Dispose();
        dear.Dispose();
    }

    private sealed class Turn(SemaphoreSlim of) : IDisposable
    {
        public void Dispose() => of.Release();
    }
}
