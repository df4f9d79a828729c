using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Gateway.Store.Postgres;

/// <summary>
/// The servers of one database. A reader is given a standby that is well and new enough, in turns, or else the primary; a writer the
/// primary. A server that hangs or dies is noticed within a second, and what was asked of it is asked of another.
/// </summary>
/// <remarks>
/// Npgsql can do with several servers too, but waits for one that hangs as long as it hangs, and goes on asking one that follows nobody.
/// Where there is one server only, nothing is chosen, and nothing that runs is given up before its time.
/// </remarks>
internal sealed class Hosts : IDisposable
{
    private readonly PostgresAddress address;
    private readonly HostRules rules;
    private readonly Host[] all;
    private readonly HostChoice choice;
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource anyUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task allJudged;
    private readonly Task ready;
    private readonly Task probes;
    private readonly Lock falling = new();

    /// <summary>When one that was well was last found not to answer.</summary>
    private long lost;

    public Hosts(PostgresAddress address, HostRules rules)
    {
        (this.address, this.rules) = (address, rules);
        all = [.. address.Hosts.Select(at => new Host(address, at, rules))];
        choice = new HostChoice(all, Marks, rules);
        allJudged = AllJudgedSince(0);
        ready = IsAlone ? Task.CompletedTask : Task.WhenAny(anyUp.Task, allJudged);
        probes = Task.WhenAll(all.Select(host => Task.Run(() => new HostProbe(this, host, rules).RunAsync(stop.Token))));
    }

    /// <summary>The servers in the order of the address.</summary>
    public IReadOnlyList<Host> All => all;

    /// <summary>How far the data went.</summary>
    public VersionMarks Marks { get; } = new();

    /// <summary>There is one server only, so that nobody can be given an older answer than another.</summary>
    public bool IsAlone => all.Length == 1;

    /// <summary>Whether none of them answered its probe when it was asked last.</summary>
    public bool AreDown => Array.TrueForAll(all, host => host.State.Condition == HostCondition.Down);

    /// <summary>
    /// Runs a read on a server, and again on another when that one fails. The read tells what it read by <see cref="Answered"/>.
    /// </summary>
    /// <param name="asked">Is given to the read.</param>
    /// <param name="read">Reads; may run more than once, and be left alone with its result, which is then disposed of.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <param name="least">The data version that whoever asks has seen already.</param>
    /// <exception cref="DatabaseFailure">No server can answer.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> ReadAsync<TAsked, T>(
        TAsked asked, Func<Host, TAsked, CancellationToken, Task<T>> read, CancellationToken cancellation, long least = 0)
    {
        if (!ready.IsCompleted)
        {
            await ready.WaitAsync(cancellation);
        }

        var tried = 0UL;
        for (var left = rules.Retries; ; left--)
        {
            var host = Reader(tried, least) ?? await ReaderAsItIsNowAsync(tried, least, null, cancellation) ?? throw Unreachable();
            try
            {
                return await host.AskAsync(asked, read, cancellation);
            }
            catch (Exception error) when (HostFaults.IsOfHost(error, host.State.IsStandby))
            {
                cancellation.ThrowIfCancellationRequested();
                tried = await AfterAsync(host, tried, least, error, left, cancellation);
            }
        }
    }

    /// <summary>An answer out of this data came from this server: from now on nobody is given one older by more than the gap.</summary>
    public void Answered(Host host, DataState data)
    {
        host.Answered(data);
        Serve(data.Version);
    }

    /// <summary>
    /// The newest data that a reader may be given now; whoever asks is taken to have been given it. Null when no server told lately what it
    /// holds, or none holds enough.
    /// </summary>
    public DataState? Noticed()
    {
        if ((IsAlone ? all[0] : choice.Newest()) is not { IsBelieved: true, Held: var held } || held.Version < Marks.Served - rules.Gap)
        {
            return null;
        }

        Serve(held.Version);
        return held;
    }

    private void Serve(long version)
    {
        if (Marks.Serve(version) && !IsAlone)
        {
            foreach (var other in all)
            {
                if (other.Version < version - rules.Gap)
                {
                    other.Doubt();
                }
            }
        }
    }

    /// <summary>The server that takes writes.</summary>
    /// <exception cref="DatabaseFailure">There is none.</exception>
    public Host Primary()
    {
        if (IsAlone && !all[0].State.IsStandby)
        {
            return all[0];
        }

        // Each is judged by its limits, however it is.
        while (choice.Primary is null && !allJudged.Wait(rules.Limit / 10))
        {
        }

        return choice.Primary ?? throw NoPrimary();
    }

    /// <summary>The primary, or else a server that can be read.</summary>
    /// <exception cref="DatabaseFailure">None can.</exception>
    public Host Any()
    {
        if (IsAlone)
        {
            return all[0];
        }

        if (choice.Primary is null)
        {
            // The first that answers may be a standby, of which nobody learns what may be written.
            allJudged.Wait();
        }

        return choice.Primary ?? Reader(0) ?? throw Unreachable();
    }

    /// <summary>A server answered its probe.</summary>
    /// <param name="host">Which.</param>
    /// <param name="answer">What it said.</param>
    /// <param name="version">What it was known to hold when it was asked.</param>
    /// <param name="served">The newest version that was served until then.</param>
    public void Heard(Host host, HostAnswer answer, long version, long served)
    {
        host.Rise(answer, version, Marks.Known);
        if (answer.Timeline is null)
        {
            Marks.Learn(answer.Version);
        }
        else if (choice.Counts(answer.Timeline))
        {
            Marks.Correct(served, answer.Version, rules.Lag);
            Marks.Learn(answer.Version);
        }

        anyUp.TrySetResult();
    }

    /// <summary>A server did not answer its probe. The last that was well is not given up for being slow: it is better than none.</summary>
    public Task FellAsync(Host host, string reason, bool isSlow)
    {
        // Two that are slow at the same moment, as when this machine is busy, must not each take the other for the one that is left.
        lock (falling)
        {
            if (isSlow && IsLast(host))
            {
                return Task.CompletedTask;
            }

            if (host.State.Condition == HostCondition.Up)
            {
                Lose();
            }

            return host.FallAsync(reason);
        }
    }

    public void Dispose()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        stop.Cancel();
        probes.Wait();
        Array.ForEach(all, host => host.Dispose());
        stop.Dispose();
    }

    /// <summary>Whether it answers, and none of the others does: there is nobody to ask in its place.</summary>
    private bool IsLast(Host host) =>
        !IsAlone && host.State.Condition == HostCondition.Up && all.Count(one => one.State.Condition == HostCondition.Up) == 1;

    private Host? Reader(ulong tried, long least = 0) => IsAlone ? all[0] : choice.Reader(tried, least);

    /// <summary>
    /// One that was down may be back since it was asked last: when those that were well go, nobody is refused before each was asked again.
    /// </summary>
    /// <param name="tried">Who is not to be given.</param>
    /// <param name="least">What it must hold.</param>
    /// <param name="lately">Who was tried last, and is given after all where it answers by now and nobody else does; null = nobody.</param>
    /// <param name="cancellation">Ends the wait.</param>
    private async ValueTask<Host?> ReaderAsItIsNowAsync(ulong tried, long least, Host? lately, CancellationToken cancellation)
    {
        var since = Volatile.Read(ref lost);
        foreach (var host in all)
        {
            if (!host.IsJudgedSince(since))
            {
                host.Doubt();
            }
        }

        // As long as a server that was down may take to say that it is back, and no longer than until one does.
        using var limit = new CancellationTokenSource(rules.Connect);
        var judged = AllJudgedSince(since);
        Host? found;
        while ((found = Found()) is null && !judged.IsCompleted && !limit.IsCancellationRequested)
        {
            await Task.WhenAny(judged, Task.Delay(rules.Limit / 10, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }

        return found ?? Found();

        Host? Found() => Reader(tried, least)
            ?? (lately is { State.Condition: HostCondition.Up } && lately.IsJudgedSince(since) ? lately : null);
    }

    /// <summary>Who must not be asked again; a lost connection may be made anew where nobody else is left.</summary>
    private async ValueTask<ulong> AfterAsync(
        Host host, ulong tried, long least, Exception error, int left, CancellationToken cancellation)
    {
        host.Doubt();
        if (left == 0)
        {
            throw Unreachable(host, error);
        }

        // A server that takes no more sessions, or cannot replay for a reader, is there: nobody need be asked anew because of it.
        var isLost = HostFaults.IsLost(error);
        var mayBeGone = isLost || error is HostGoneException;
        if (mayBeGone && host.State.Condition == HostCondition.Up)
        {
            Lose();
        }

        tried = choice.With(host, tried);
        var next = IsAlone ? null : Reader(tried, least);
        if (next is null && mayBeGone && !IsAlone)
        {
            next = await ReaderAsItIsNowAsync(tried, least, host, cancellation);
        }

        var isSameAgain = next == host || (next is null && isLost);
        return isSameAgain ? 0 : next is null ? throw Unreachable(host, error) : tried;
    }

    private void Lose() => Volatile.Write(ref lost, Stopwatch.GetTimestamp());

    private Task AllJudgedSince(long moment) => Task.WhenAll(all.Select(host => host.JudgedSinceAsync(moment)));

    private DatabaseFailure Unreachable(Host? last = null, Exception? error = null)
    {
        var reasons = all.Select(host => $"{host.Name}: {(host == last ? HostFaults.Reason(error!) : Condition(host))}");
        return new DatabaseFailure(
            DatabaseFailureKind.Unreachable,
            $"{address.Name} cannot be reached ({string.Join("; ", reasons)}); check that its servers run, and can be reached from here.",
            error);
    }

    private DatabaseFailure NoPrimary() => all.All(host => host.State.Condition != HostCondition.Up)
        ? Unreachable()
        : new DatabaseFailure(
            DatabaseFailureKind.ReadOnly,
            $"{address.Name} cannot be written: no primary is among its servers that answer ("
                + $"{string.Join("; ", all.Select(host => $"{host.Name}: {Condition(host)}"))}); promote one, or name the primary too.");

    private static string Condition(Host host) => host.State switch
    {
        { Condition: HostCondition.Down, Reason: var reason } => reason ?? "it does not answer",
        { IsStandby: true } => $"a standby with data version {host.Version}",
        { IsPrimary: true } => $"a primary of timeline {host.State.Timeline}",
        _ => "not heard of yet",
    };
}
