using Microsoft.Extensions.Hosting;

namespace Gateway.Http.Running;

/// <summary>
/// Gives unused memory back to the system. The collector keeps what it has until something is allocated again, so after a rush the process
/// would stay at its peak size for as long as it is idle. Memory freed by native code is given back under load too: glibc has a heap for
/// nearly every thread, and what one sort of SQLite once needed would come to stay in all of them, one after another. And the collector
/// visits the old generation so rarely that cached answers outdated by new data would stay for hours: it is made to do so every minute.
/// </summary>
/// <param name="process">The process it watches.</param>
/// <param name="clock">What time it is.</param>
internal sealed class IdleMemory(IdleMemory.IProcess process, TimeProvider clock) : BackgroundService
{
    /// <summary>
    /// The process is idle when it uses less of a processor than this: a full collection pauses every request for a moment.
    /// </summary>
    private const double Idle = 0.05;

    /// <summary>If fewer bytes were allocated since the last collection, little can be given back.</summary>
    private const long Worth = 64 << 20;

    /// <summary>If more bytes are allocated between two checks, the gateway is in use, however little of a processor that takes.</summary>
    private const long Quiet = 2 << 20;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>The longest that garbage stays in the old generation while the gateway is in use.</summary>
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(1);

    /// <summary>Pools drop buffers not rented for a minute, and only on a full collection: so there is one more after this time.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(90);

    private (long At, TimeSpan Used, long Allocated) lastCheck = (clock.GetTimestamp(), process.Used, 0);
    private long collected;
    private long swept = clock.GetTimestamp();
    private long? gaveBack;
    private bool wasBusy;

    /// <summary>The process whose memory it is.</summary>
    internal interface IProcess
    {
        /// <summary>The processor time used so far.</summary>
        TimeSpan Used { get; }

        /// <summary>The bytes allocated so far.</summary>
        long Allocated { get; }

        /// <summary>Gives back all it can, which pauses every request for a moment.</summary>
        void GiveBack();

        /// <summary>Gives back what native code freed, while requests go on.</summary>
        void Trim();

        /// <summary>Has the collector visit the old generation too, while requests go on.</summary>
        void Sweep();
    }

    /// <summary>Makes one check; tests call it directly.</summary>
    public void Check()
    {
        var (before, now) = (lastCheck, Now());
        lastCheck = now;
        var mayUse = clock.GetElapsedTime(before.At, now.At) * Idle;
        var isBusy = now.Used - before.Used >= mayUse || now.Allocated - before.Allocated >= Quiet;
        if (isBusy || wasBusy)
        {
            // What the last requests left was freed after the last busy check.
            process.Trim();
        }

        wasBusy = isBusy;
        if (isBusy)
        {
            if (clock.GetElapsedTime(swept, now.At) >= Old)
            {
                process.Sweep();
                swept = now.At;
            }

            return;
        }

        var isRush = now.Allocated - collected > Worth;
        if (isRush || (gaveBack is { } at && clock.GetElapsedTime(at, now.At) >= Again))
        {
            process.GiveBack();
            gaveBack = isRush ? now.At : null;
            lastCheck = Now();
            collected = lastCheck.Allocated;
        }
    }

    private (long At, TimeSpan Used, long Allocated) Now() => (clock.GetTimestamp(), process.Used, process.Allocated);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Check();
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }

    /// <summary>The process this code runs in.</summary>
    internal sealed class ThisProcess : IProcess
    {
        private readonly Action shrink;

        /// <param name="shrink">Releases what the database keeps in memory for later requests.</param>
        public ThisProcess(Action shrink)
        {
            this.shrink = shrink;
            NativeHeap.SetThresholds();
        }

        public TimeSpan Used => Environment.CpuUsage.TotalTime;

        public long Allocated => GC.GetTotalAllocatedBytes();

        public void GiveBack()
        {
            shrink();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Trim();
        }

        public void Trim() => NativeHeap.Trim();

        public void Sweep() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
    }
}
