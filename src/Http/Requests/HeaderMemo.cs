using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Requests;

/// <summary>Remembers what a header was read as: a client sends the same text each time, and most clients send one of few.</summary>
/// <param name="read">Reads the header.</param>
internal sealed class HeaderMemo<T>(Func<StringValues, T> read)
{
    private const int Most = 200;

    private const int Longest = 500;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    public T Read(StringValues header)
    {
        if (header.Count > 1)
        {
            return read(header);
        }

        var text = header.ToString();
        if (known.TryGetValue(text, out var value))
        {
            return value;
        }

        value = read(header);
        if (text.Length > Longest)
        {
            return value;
        }

        // Whoever sends ever new ones would otherwise have the last word on what is remembered.
        if (Interlocked.Increment(ref count) > Most)
        {
            known.Clear();
            Volatile.Write(ref count, 1);
        }

        known[text] = value;
        return value;
    }
}
