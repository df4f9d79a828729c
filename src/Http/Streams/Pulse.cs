using System.Runtime.CompilerServices;

namespace Gateway.Http.Streams;

/// <summary>Lets something happen while nothing comes.</summary>
internal static class Pulse
{
    /// <summary>The same items; each time that none came for a while, <paramref name="beat"/> is called.</summary>
    public static async IAsyncEnumerable<T> WithPulse<T>(
        this IAsyncEnumerable<T> items, TimeSpan every, Func<ValueTask> beat, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var one = items.GetAsyncEnumerator(cancellation);
        while (true)
        {
            var next = one.MoveNextAsync().AsTask();
            while (!next.IsCompleted
                && await Task.WhenAny(next, Task.Delay(every, cancellation)) != next
                && !cancellation.IsCancellationRequested)
            {
                await beat();
            }

            if (!await next)
            {
                yield break;
            }

            yield return one.Current;
        }
    }
}
