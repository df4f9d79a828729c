using Gateway.Store;

namespace Gateway.Cli;

/// <summary>What data sets are, read again when one is asked for that is not known and the data is not that of the last time.</summary>
internal sealed class DatasetFacts(CityStore store)
{
    /// <summary>For how long a database that could not tell is not asked again, in milliseconds: as often as is counted.</summary>
    private const int Rest = 1_000;

    private IReadOnlyDictionary<string, CountedDataset> known = new Dictionary<string, CountedDataset>();
    private DataState? read;
    private long next;

    public CountedDataset? Find(string key)
    {
        if (!known.ContainsKey(key) && Environment.TickCount64 >= next && (store.Noticed() is not { } now || now != read))
        {
            Read();
        }

        return known.TryGetValue(key, out var facts) ? facts : null;
    }

    private void Read()
    {
        try
        {
            var now = store.Noticed();
            (known, read) = (store.DatasetsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult(), now);
        }
        catch (Exception failure) when (failure is DatabaseFailure or TimeoutException)
        {
            // What a data set is then remains unknown; that it is read is counted all the same.
            read = null;
        }

        next = read is null ? Environment.TickCount64 + Rest : 0;
    }
}
