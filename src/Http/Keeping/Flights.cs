using System.Collections.Concurrent;

namespace Gateway.Http.Keeping;

/// <summary>Questions that are being answered just now: whoever asks the same of the same data waits for the one answer.</summary>
internal sealed class Flights
{
    private readonly ConcurrentDictionary<(Question Question, Basis Basis), Flight> under = new();

    /// <summary>The answering of a question on this basis, begun by whoever asks first.</summary>
    public Flight Board(Question question, Basis basis, out bool leads)
    {
        var own = new Flight();
        var flight = under.GetOrAdd((question, basis), own);
        leads = flight == own;
        if (!leads)
        {
            flight.Wait();
        }

        return flight;
    }

    /// <summary>Nobody boards it any more; a later one of the same question goes on.</summary>
    public void Close(Question question, Basis basis, Flight flight) => under.TryRemove(KeyValuePair.Create((question, basis), flight));
}

/// <summary>One question that is being answered.</summary>
internal sealed class Flight
{
    private readonly TaskCompletionSource<KeptAnswer?> landing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;

    /// <summary>How many wait for the answer.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>The answer, in memory of its own; null when it is none that others may be given.</summary>
    public Task<KeptAnswer?> Landing => landing.Task;

    public void Wait() => Interlocked.Increment(ref waiting);

    public void Land(KeptAnswer? answer) => landing.TrySetResult(answer);
}
