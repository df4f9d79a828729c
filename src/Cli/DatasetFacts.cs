using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Caches the facts of data sets; reads them again when an unknown one is asked for and the data has changed since the last read.
/// </summary>
internal sealed class DatasetFacts(CityStore store)
{
    /// <summary>How long a database that failed is not asked again, in milliseconds: the interval of counting.</summary>
    private const int Rest = 1_000;

    private IReadOnlyDictionary<string, CountedDataset> known = new Dictionary<string, CountedDataset>();
    private DataState? read;
    private long next;

    public CountedDataset? Find(string key)
    {
        if (!known.ContainsKey(key) && Environment.TickCount64 >= next && (store.CurrentState() is not { } now || now != read))
        {
            Read();
        }

        return known.TryGetValue(key, out var facts) ? facts : null;
    }

    private void Read()
    {
        try
        {
            var now = store.CurrentState();
            (known, read) = (store.DatasetsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult(), now);
        }
        catch (Exception failure) when (failure is DatabaseFailure or TimeoutException)
        {
            // The facts of a data set then remain unknown; its reads are counted all the same.
            read = null;
        }

        next = read is null ? Environment.TickCount64 + Rest : 0;
    }
}
