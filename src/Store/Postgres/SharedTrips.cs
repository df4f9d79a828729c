using System.Diagnostics;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Takes lookups of many operations to a server together, in one batch. A trip there and back costs much more than a lookup, so only few
/// are under way at once, and what is asked meanwhile makes up the next. Who asks while there are fewer goes at once.
/// </summary>
/// <remarks>
/// Each trip is one snapshot, made after all of its operations were asked. When a trip fails because of the server, each of its operations
/// fails of it, as if it had been alone. Of another fault nobody knows whose it is: each goes alone then.
/// </remarks>
internal sealed class SharedTrips : IDisposable
{
    /// <summary>How many trips are under way at most: one is written and read while the server answers the other.</summary>
    private const int UnderWay = 2;

    /// <summary>How many operations share a trip at most.</summary>
    private const int Seats = 32;

    /// <summary>
    /// A trip that takes longer than this, and at most half as long again, is given up, and all who are on it or wait go alone: what holds
    /// it up, as a lock of a table or a slow disk, is not to hold up those who ask for something else.
    /// </summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    /// <summary>For how long everybody goes alone after that.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly Host host;
    private readonly Lock gate = new();
    private readonly Queue<Passenger> waiting = new();
    private readonly List<Trip> trips = [];
    private readonly Timer alarm;
    private bool isAlarmSet;
    private bool isClosed;
    private long gaveUp;

    /// <param name="host">The server.</param>
    public SharedTrips(Host host)
    {
        this.host = host;
        alarm = new Timer(_ => GiveUpLateOnes());
    }

    /// <summary>Reads an operation that looks one row up.</summary>
    /// <returns>Null when it has to go alone.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    /// <exception cref="Exception">The server failed, as <see cref="HostFaults"/> tells.</exception>
    public Task<ReadResults?> ReadAsync(OperationRun run, CancellationToken cancellation)
    {
        var passenger = new Passenger(run);
        passenger.Leaving = cancellation.UnsafeRegister(Leave, passenger);
        Trip? trip;
        lock (gate)
        {
            waiting.Enqueue(passenger);
            trip = Next(null);
        }

        if (trip is not null)
        {
            // It goes on for others, who have nothing to do with what is traced of this request.
            using (ExecutionContext.SuppressFlow())
            {
                _ = TravelAsync(trip);
            }
        }

        return passenger.Task;
    }

    public void Dispose()
    {
        lock (gate)
        {
            isClosed = true;
        }

        alarm.Dispose();
    }

    /// <summary>Makes a trip, and further ones for as long as somebody waits.</summary>
    private async Task TravelAsync(Trip first)
    {
        for (var trip = first; trip is not null;)
        {
            await GoAsync(trip);
            lock (gate)
            {
                trip = Next(trip);
            }
        }
    }

    private async Task GoAsync(Trip trip)
    {
        var passengers = trip.Passengers;
        try
        {
            await using var connection = await host.ConnectAsync(trip.Token);
            await using var batch = connection.Session.CreateBatch();
            var wantsVersion = passengers.Exists(passenger => passenger.Run.WantsVersion);
            if (wantsVersion)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
            }

            passengers.ForEach(passenger => passenger.Run.AddTo(batch));
            trip.Starts();
            await using var reader = batch.BatchCommands.Count == 0 ? null : await batch.ExecuteReaderAsync(trip.Token);
            var state = wantsVersion ? await OperationRun.StateAsync(reader!, trip.Token) : Host.Nothing;
            foreach (var passenger in passengers)
            {
                passenger.Arrive(await passenger.Run.TakeAsync(reader, state, trip.Token));
            }
        }
        catch (Exception failure) when (HostFaults.IsOfHost(failure, host.State.IsStandby))
        {
            passengers.ForEach(passenger => passenger.Fail(failure));
        }
        catch
        {
            passengers.ForEach(passenger => passenger.Fail(null));
        }
    }

    /// <summary>
    /// The trip that is to be made now, with as many of those who wait as there are seats for; null when nobody waits, or has to wait on.
    /// </summary>
    /// <param name="last">The one that is over.</param>
    private Trip? Next(Trip? last)
    {
        if (last is not null)
        {
            trips.Remove(last);
            last.Dispose();
        }

        if (gaveUp != 0 && Stopwatch.GetElapsedTime(gaveUp) < Rest)
        {
            SendAllAlone();
        }

        if (trips.Count == UnderWay)
        {
            return null;
        }

        Trip? next = null;
        while (next?.Passengers.Count != Seats && waiting.TryDequeue(out var passenger))
        {
            if (passenger.Task.IsCompleted)
            {
                passenger.Fail(null);
                continue;
            }

            next ??= new Trip();
            next.Take(passenger);
        }

        if (next is not null)
        {
            trips.Add(next);
            SetAlarm();
        }

        return next;
    }

    private void SendAllAlone()
    {
        while (waiting.TryDequeue(out var passenger))
        {
            passenger.Fail(null);
        }
    }

    private void SetAlarm()
    {
        if (!isAlarmSet && !isClosed)
        {
            isAlarmSet = true;
            alarm.Change(Late / 2, Timeout.InfiniteTimeSpan);
        }
    }

    private void GiveUpLateOnes()
    {
        lock (gate)
        {
            isAlarmSet = false;
            if (trips.RemoveAll(trip => trip.GaveUp()) > 0)
            {
                gaveUp = Stopwatch.GetTimestamp();
                SendAllAlone();
            }

            if (trips.Count > 0)
            {
                SetAlarm();
            }
        }
    }

    private void Leave(object? who, CancellationToken cancellation)
    {
        var passenger = (Passenger)who!;
        lock (gate)
        {
            if (passenger.TrySetCanceled(cancellation))
            {
                passenger.Trip?.EndIfEmpty();
            }
        }
    }

    /// <summary>One operation, and whoever waits for it.</summary>
    private sealed class Passenger(OperationRun run)
        : TaskCompletionSource<ReadResults?>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        private bool hasArrived;

        public OperationRun Run => run;

        /// <summary>That its client may leave.</summary>
        public CancellationTokenRegistration Leaving { get; set; }

        /// <summary>On which it is; null while it waits for one.</summary>
        public Trip? Trip { get; set; }

        public void Arrive(ReadResults results)
        {
            hasArrived = true;
            Leaving.Unregister();
            if (!TrySetResult(results))
            {
                results.Dispose();
            }
        }

        /// <summary>What ended the trip for all who have not arrived; null sends them alone.</summary>
        public void Fail(Exception? failure)
        {
            if (hasArrived)
            {
                return;
            }

            Leaving.Unregister();
            run.Dispose();
            if (failure is null)
            {
                TrySetResult(null);
            }
            else
            {
                TrySetException(failure);
            }
        }
    }

    /// <summary>A batch on its way. All but what is said by who makes it happens at the gate.</summary>
    private sealed class Trip : IDisposable
    {
        private readonly CancellationTokenSource ending = new();
        private long since;
        private bool isOver;

        public List<Passenger> Passengers { get; } = [];

        public CancellationToken Token => ending.Token;

        public void Take(Passenger passenger)
        {
            Passengers.Add(passenger);
            passenger.Trip = this;
        }

        /// <summary>Who makes it says that it has a connection: to wait for one tells nothing of what is asked.</summary>
        public void Starts() => Volatile.Write(ref since, Stopwatch.GetTimestamp());

        /// <summary>Whether it is late; then those on it go alone, and it is ended on the server.</summary>
        public bool GaveUp()
        {
            if (Volatile.Read(ref since) is var start && (start == 0 || Stopwatch.GetElapsedTime(start) < Late))
            {
                return false;
            }

            // What they took is given back by who makes the trip.
            Passengers.ForEach(passenger => passenger.TrySetResult(null));
            EndIfEmpty();
            return true;
        }

        /// <summary>Ends it on the server when nobody is on it any more.</summary>
        public void EndIfEmpty()
        {
            if (!isOver && Passengers.TrueForAll(passenger => passenger.Task.IsCompleted))
            {
                // Npgsql connects to the server to tell it, on the thread that cancels, which has others to look after.
                _ = ending.CancelAsync();
            }
        }

        public void Dispose()
        {
            isOver = true;
            ending.Dispose();
        }
    }
}
