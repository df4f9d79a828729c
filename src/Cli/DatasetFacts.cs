using Gateway.Store;

namespace Gateway.Cli;

/// <summary>What data sets are, read again when one is asked for that is not known and the data is not that of the last time.</summary>
internal sealed class DatasetFacts(CityStore store)
{
    private IReadOnlyDictionary<string, CountedDataset> known = new Dictionary<string, CountedDataset>();
    private DataState? read;

    public CountedDataset? Find(string key)
    {
        if (!known.ContainsKey(key) && (store.Noticed() is not { } now || now != read))
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
            (known, read) = (store.Demand.Datasets(), now);
        }
        catch (DatabaseFailure)
        {
            // What a data set is then remains unknown; that it is read is counted all the same.
        }
    }
}
