using System.Runtime.CompilerServices;

namespace Gateway.Http.Streams;

/// <summary>Lets something happen while nothing comes.</summary>
internal static class Pulse
{
    /// <summary>
    /// The same items; each time that none came for a while, <paramref name="beat"/> is called. Where it fails, so does this, once the wait
    /// for the next item has ended: items that are on their way cannot be disposed of.
    /// </summary>
    public static async IAsyncEnumerable<T> WithPulse<T>(
        this IAsyncEnumerable<T> items, TimeSpan every, Func<ValueTask> beat, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var one = items.GetAsyncEnumerator(over.Token);
        while (true)
        {
            var next = one.MoveNextAsync().AsTask();
            while (!next.IsCompleted
                && await Task.WhenAny(next, Task.Delay(every, cancellation)) != next
                && !cancellation.IsCancellationRequested)
            {
                try
                {
                    await beat();
                }
                catch
                {
                    await over.CancelAsync();
                    await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    throw;
                }
            }

            if (!await next)
            {
                yield break;
            }

            yield return one.Current;
        }
    }
}
