using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>
/// The exclusive lease to visit one source, among all gateways that share a database. It is renewed during the visit; that of a dead
/// gateway expires, and another one visits the source instead.
/// </summary>
internal sealed class SourceLease : IAsyncDisposable
{
    /// <summary>A gateway that has not renewed its lease for this long is presumed dead.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource over = new();
    private readonly Leases leases;
    private readonly string work;
    private readonly Task keeping;

    private SourceLease(Leases leases, string work, TimeSpan ended)
    {
        (this.leases, this.work, Ended) = (leases, work, ended);
        keeping = KeepAsync();
    }

    /// <summary>How long ago a gateway, this or another, finished with the source.</summary>
    public TimeSpan Ended { get; }

    /// <returns>The lease; null while another gateway visits the source.</returns>
    /// <exception cref="DatabaseFailure">The database cannot be used.</exception>
    public static SourceLease? Take(Leases leases, SourceEntry entry)
    {
        var work = "source " + entry.Id;
        return leases.Take(work, Length) is { } ended ? new SourceLease(leases, work, ended) : null;
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await keeping;
        over.Dispose();
        Try(() => leases.End(work));
    }

    private async Task KeepAsync()
    {
        while (true)
        {
            await Task.Delay(Length / 4, over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (over.IsCancellationRequested)
            {
                return;
            }

            Try(() => leases.Take(work, Length));
        }
    }

    /// <summary>Tries to write; what cannot be written now is written the next time, or expires.</summary>
    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (DatabaseFailure)
        {
            // The visit itself runs into the same failure, and reports it.
        }
    }
}
