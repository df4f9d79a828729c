using System.Collections.Concurrent;
using System.Text;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>The key of a data set, as bytes from a row and as text.</summary>
internal sealed record DatasetName(byte[] Utf8, string Text)
{
    public bool Is(ReadOnlySpan<byte> key) => key.SequenceEqual(Utf8);
}

/// <summary>The interned keys of the data sets met so far: every answer meets some of the same few.</summary>
internal sealed class DatasetNames
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<byte[], DatasetName> known = new(new ByBytes());

    public DatasetName Of(ReadOnlySpan<byte> key)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var name))
        {
            return name;
        }

        name = new DatasetName(key.ToArray(), Encoding.UTF8.GetString(key));
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[name.Utf8] = name;
        return name;
    }
}
