using System.Runtime.CompilerServices;

namespace Gateway.Http.Streams;

/// <summary>Calls back while a stream yields nothing.</summary>
internal static class Pulse
{
    /// <summary>
    /// Yields the same items, and calls <paramref name="beat"/> each time that none came for a while. If it fails, so does this, once the
    /// wait for the next item has ended: an enumerator cannot be disposed while an item is pending.
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
