using System.Collections.Concurrent;
using System.Text.Json;
using Gateway.Store;

namespace Gateway.Http.Requests;

/// <summary>
/// Caches strings by the bytes they came as: nearly all requests bring one of a few documents, and decoding it anew costs more than finding
/// it.
/// </summary>
internal sealed class TextMemo
{
    private const int Most = 500;

    private const int Longest = 4096;

    private readonly ConcurrentDictionary<byte[], string> known = new(new ByBytes());
    private int count;

    /// <summary>Returns the string at the reader's position.</summary>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    public string Read(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (bytes.Length > Longest)
        {
            return JsonText.GetString(ref reader);
        }

        if (known.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(bytes, out var text))
        {
            return text;
        }

        text = JsonText.GetString(ref reader);
        if (Interlocked.Increment(ref count) > Most)
        {
            known.Clear();
            Volatile.Write(ref count, 1);
        }

        known[bytes.ToArray()] = text;
        return text;
    }
}
