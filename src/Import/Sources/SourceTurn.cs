using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>
/// The right to ask one source, of all gateways that share a database. It is kept for as long as the source is asked; of a gateway that is
/// gone it lapses, and another asks in its place.
/// </summary>
internal sealed class SourceTurn : IAsyncDisposable
{
    /// <summary>After so long without a sign of it a gateway is taken to be gone.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    private readonly CancellationTokenSource over = new();
    private readonly Leases leases;
    private readonly string work;
    private readonly Task keeping;

    private SourceTurn(Leases leases, string work, TimeSpan ended)
    {
        (this.leases, this.work, Ended) = (leases, work, ended);
        keeping = KeepAsync();
    }

    /// <summary>How long ago a gateway, this or another, was ready with the source.</summary>
    public TimeSpan Ended { get; }

    /// <returns>Null while another gateway asks the source.</returns>
    /// <exception cref="DatabaseFailure">The database cannot be used.</exception>
    public static SourceTurn? Take(Leases leases, SourceEntry entry)
    {
        var work = "source " + entry.Id;
        return leases.Take(work, Length) is { } ended ? new SourceTurn(leases, work, ended) : null;
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

    /// <summary>What cannot be written now is written the next time, or lapses.</summary>
    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (DatabaseFailure)
        {
            // Whoever asks the source meets it too, and tells it.
        }
    }
}
