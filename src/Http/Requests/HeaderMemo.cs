using Gateway.Graph.Documents;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http.Requests;

/// <summary>Caches parsed headers: a client sends the same text each time, and most clients send one of a few.</summary>
/// <param name="read">Parses the header.</param>
internal sealed class HeaderMemo<T>(Func<StringValues, T> read)
{
    private const int Most = 200;

    private const int Longest = 500;

    /// <summary>However many new values a client sends, those that recur stay.</summary>
    private readonly BoundedCache<string, T> known = new(Most, static (_, _) => 1, StringComparer.Ordinal);

    public T Read(StringValues header)
    {
        if (header.Count > 1)
        {
            return read(header);
        }

        var text = header.ToString();
        if (known.TryGet(text, out var value))
        {
            return value;
        }

        value = read(header);
        if (text.Length <= Longest)
        {
            known.Add(text, value);
        }

        return value;
    }
}
