using System.Diagnostics.CodeAnalysis;

namespace Gateway.Http.Running;

/// <summary>
/// Lets so many operations run at once, and so many more wait for a place. The line is bounded, so that who stands in it is answered soon
/// however many come: its length divided by what the machine answers in a second is the longest wait.
/// </summary>
/// <param name="places">How many run at once.</param>
/// <param name="line">How many may wait; one more is turned away at once.</param>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class Entrance(int places, int line)
{
    private readonly SemaphoreSlim free = new(places, places);
    private int waiting;

    /// <summary>Waits for a place. Whoever is let in gives it back by <see cref="Leave"/>.</summary>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public ValueTask<Admission> EnterAsync(TimeSpan patience, CancellationToken cancellation) =>
        free.Wait(0, cancellation) ? ValueTask.FromResult(Admission.Granted) : WaitAsync(patience, cancellation);

    public void Leave() => free.Release();

    private async ValueTask<Admission> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return Interlocked.Increment(ref waiting) > line ? Admission.Crowded
                : await free.WaitAsync(patience, cancellation) ? Admission.Granted
                : Admission.TooLate;
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}

/// <summary>Whether an operation may run.</summary>
internal enum Admission
{
    Granted,

    /// <summary>Too many wait already.</summary>
    Crowded,

    /// <summary>It waited for as long as it may.</summary>
    TooLate,
}
