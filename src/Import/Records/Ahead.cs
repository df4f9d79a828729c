using System.Collections.Concurrent;

namespace Gateway.Import.Records;

/// <summary>
/// Runs a sequence on its own thread, a few batches ahead of the consumer: a file is read while the database writes. The order is kept,
/// exceptions of the sequence are rethrown to the consumer, and the thread has ended when the consumer is done.
/// </summary>
internal static class Ahead
{
    private const int BatchSize = 128;
    private const int MostBatches = 4;

    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using var stop = new CancellationTokenSource();
        using var batches = new BlockingCollection<List<T>>(MostBatches);
        var work = Task.Factory.StartNew(() => Fill(batches, items, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
            {
                foreach (var item in batch)
                {
                    yield return item;
                }
            }

            work.GetAwaiter().GetResult();
        }
        finally
        {
            // Whatever the sequence holds open must be closed before the consumer continues.
            stop.Cancel();
            ((IAsyncResult)work).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Fill<T>(BlockingCollection<List<T>> batches, IEnumerable<T> items, CancellationToken stop)
    {
        try
        {
            var batch = new List<T>(BatchSize);
            foreach (var item in items)
            {
                batch.Add(item);
                if (batch.Count == BatchSize)
                {
                    batches.Add(batch, stop);
                    batch = new List<T>(BatchSize);
                }
            }

            batches.Add(batch, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The consumer has stopped.
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
