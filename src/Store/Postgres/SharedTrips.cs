using System.Diagnostics;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Sends lookups of many operations to a server together, in one batch. A round trip costs much more than a lookup, so only few are under
/// way at once, and lookups that arrive meanwhile make up the next one. While there are fewer, a lookup goes at once.
/// </summary>
/// <remarks>
/// Each trip is one snapshot, taken after all of its operations arrived. When a trip fails because of the server, each of its operations
/// fails as if it had been alone. Any other failure cannot be attributed: each operation is then read alone.
/// </remarks>
internal sealed class SharedTrips : IDisposable
{
    /// <summary>The maximum number of trips under way: one is written and read while the server answers the other.</summary>
    private const int UnderWay = 2;

    /// <summary>The maximum number of operations in a trip.</summary>
    private const int Seats = 32;

    /// <summary>
    /// A trip that takes longer than this, and at most half as long again, is given up, and all operations on it or waiting are read alone:
    /// whatever delays it, such as a table lock or a slow disk, must not delay those that ask for something else.
    /// </summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    /// <summary>For how long every operation is read alone after that.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly Host host;
    private readonly Lock gate = new();
    private readonly Queue<Passenger> waiting = new();
    private readonly List<Trip> trips = [];
    private readonly Timer alarm;
    private bool isAlarmSet;
    private bool isClosed;
    private long abandonedAt;

    /// <param name="host">The server.</param>
    public SharedTrips(Host host)
    {
        this.host = host;
        alarm = new Timer(_ => AbandonLateTrips());
    }

    /// <summary>Reads an operation that looks up one row.</summary>
    /// <returns>Null when it has to be read alone.</returns>
    /// <exception cref="OperationCanceledException">The caller no longer waits for it.</exception>
    /// <exception cref="Exception">The server failed, according to <see cref="HostFaults"/>.</exception>
    public Task<ReadResults?> ReadAsync(OperationRun run, CancellationToken cancellation)
    {
        var passenger = new Passenger(run);
        passenger.Registration = cancellation.UnsafeRegister(OnCancelled, passenger);
        Trip? trip;
        lock (gate)
        {
            waiting.Enqueue(passenger);
            trip = Next(null);
        }

        if (trip is not null)
        {
            // The loop goes on to serve others, which must not inherit this request's tracing context.
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

    /// <summary>Makes a trip, and further ones as long as operations are waiting.</summary>
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
            try
            {
                await ReadAsync(trip, connection.Session);
            }
            catch
            {
                await connection.ForgetPreparedAsync();
                throw;
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

    private static async Task ReadAsync(Trip trip, NpgsqlConnection session)
    {
        var passengers = trip.Passengers;
        await using var batch = session.CreateBatch();
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

    /// <summary>
    /// Returns the trip to make now, with as many waiting operations as there are seats; null if none is waiting, or they have to wait on.
    /// </summary>
    /// <param name="last">The trip that has ended.</param>
    private Trip? Next(Trip? last)
    {
        if (last is not null)
        {
            trips.Remove(last);
            last.Dispose();
        }

        if (abandonedAt != 0 && Stopwatch.GetElapsedTime(abandonedAt) < Rest)
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

    private void AbandonLateTrips()
    {
        lock (gate)
        {
            isAlarmSet = false;
            if (trips.RemoveAll(trip => trip.TryAbandon()) > 0)
            {
                abandonedAt = Stopwatch.GetTimestamp();
                SendAllAlone();
            }

            if (trips.Count > 0)
            {
                SetAlarm();
            }
        }
    }

    private void OnCancelled(object? who, CancellationToken cancellation)
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

    /// <summary>One operation and the caller waiting for it.</summary>
    private sealed class Passenger(OperationRun run)
        : TaskCompletionSource<ReadResults?>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        private bool hasArrived;

        public OperationRun Run => run;

        /// <summary>The registration that lets its caller leave.</summary>
        public CancellationTokenRegistration Registration { get; set; }

        /// <summary>The trip it is on; null while it waits for one.</summary>
        public Trip? Trip { get; set; }

        public void Arrive(ReadResults results)
        {
            hasArrived = true;
            Registration.Unregister();
            if (!TrySetResult(results))
            {
                results.Dispose();
            }
        }

        /// <summary>Fails the operation unless it has arrived; null = it is to be read alone.</summary>
        public void Fail(Exception? failure)
        {
            if (hasArrived)
            {
                return;
            }

            Registration.Unregister();
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

    /// <summary>A batch under way. All its members except <see cref="Starts"/> are called under the gate.</summary>
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

        /// <summary>Starts the clock once there is a connection: waiting for one says nothing about the queries.</summary>
        public void Starts() => Volatile.Write(ref since, Stopwatch.GetTimestamp());

        /// <summary>Whether it is late; if so, its operations are sent to be read alone, and it is cancelled on the server.</summary>
        public bool TryAbandon()
        {
            if (Volatile.Read(ref since) is var start && (start == 0 || Stopwatch.GetElapsedTime(start) < Late))
            {
                return false;
            }

            // The loop that makes the trip disposes what they took.
            Passengers.ForEach(passenger => passenger.TrySetResult(null));
            EndIfEmpty();
            return true;
        }

        /// <summary>Cancels it on the server when no operation is on it any more.</summary>
        public void EndIfEmpty()
        {
            if (!isOver && Passengers.TrueForAll(passenger => passenger.Task.IsCompleted))
            {
                // To cancel, Npgsql connects to the server on the cancelling thread, which has other work to do.
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
