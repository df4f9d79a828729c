using Microsoft.Extensions.Hosting;

namespace Gateway.Http.Running;

/// <summary>
/// Gives memory back that was needed once: the collector keeps what it has until somebody allocates again, so after a rush it would stay as
/// large as it was then for as long as nobody asks. What native code freed is given back while somebody asks too: glibc has a heap for
/// nearly each thread, and what one sort of SQLite once needed would come to stay in all of them, one after another. And the collector
/// looks at what is old so seldom that answers which new data made worthless would lie there for hours: it is made to look each minute.
/// </summary>
/// <param name="process">What it looks at.</param>
/// <param name="clock">What time it is.</param>
internal sealed class IdleMemory(IdleMemory.IProcess process, TimeProvider clock) : BackgroundService
{
    /// <summary>Less of a processor than this is idle: to collect all takes a moment in which nobody is answered.</summary>
    private const double Idle = 0.05;

    /// <summary>Where less was allocated since the last time, little can be given back.</summary>
    private const long Worth = 64 << 20;

    /// <summary>Where more is allocated from one look to the next, somebody asks, however little of a processor it takes.</summary>
    private const long Quiet = 2 << 20;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>How long what is old and worthless lies there at most while somebody asks.</summary>
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(1);

    /// <summary>Pools drop buffers that nobody rented for a minute, and only when all is collected: so it is done once more.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(90);

    private (long At, TimeSpan Used, long Allocated) looked = (clock.GetTimestamp(), process.Used, 0);
    private long collected;
    private long swept = clock.GetTimestamp();
    private long? gaveBack;
    private bool wasBusy;

    /// <summary>The process whose memory it is.</summary>
    internal interface IProcess
    {
        /// <summary>The time of processors it has used so far.</summary>
        TimeSpan Used { get; }

        /// <summary>What it has allocated so far, in bytes.</summary>
        long Allocated { get; }

        /// <summary>Gives back all that can be, which takes a moment in which nobody is answered.</summary>
        void GiveBack();

        /// <summary>Gives back what native code freed, beside those who are answered.</summary>
        void Trim();

        /// <summary>Has the collector look at what is old too, beside those who are answered.</summary>
        void Sweep();
    }

    /// <summary>One look, which a test may take by itself.</summary>
    public void Look()
    {
        var (before, now) = (looked, Now());
        looked = now;
        var mayUse = clock.GetElapsedTime(before.At, now.At) * Idle;
        var isBusy = now.Used - before.Used >= mayUse || now.Allocated - before.Allocated >= Quiet;
        if (isBusy || wasBusy)
        {
            // What the last who asked left was freed after the last busy look.
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
            looked = Now();
            collected = looked.Allocated;
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
                Look();
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }

    /// <summary>The one that this is part of.</summary>
    internal sealed class ThisProcess : IProcess
    {
        private readonly Action shrink;

        /// <param name="shrink">Gives back what the database keeps for the next who ask.</param>
        public ThisProcess(Action shrink)
        {
            this.shrink = shrink;
            NativeHeap.KeepLittle();
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
