using System.Collections.Concurrent;
using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>The patterns of days and hours of one data version, and which of them are open at a given minute.</summary>
internal sealed class OpeningPatterns(DataState state, IReadOnlyList<(long Number, OpeningRule Rule)> patterns)
{
    /// <summary>Few are needed: all requests for "now" share the same minute.</summary>
    private const int MostMinutes = 64;

    private readonly ConcurrentDictionary<DateTime, ILookup<OpenStatus, long>> minutes = new();

    public DataState State => state;

    /// <summary>Returns the numbers of the patterns with a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="at">The minute, as a value of a request.</param>
    public IEnumerable<long> With(OpenStatus status, object? at)
    {
        if (minutes.Count > MostMinutes)
        {
            minutes.Clear();
        }

        return minutes.GetOrAdd(
            Minute.Read(at), minute => patterns.ToLookup(p => p.Rule.At(minute), p => p.Number))[status];
    }
}

/// <summary>The patterns of the data version last asked for.</summary>
internal sealed class OpeningBook(OpeningRules rules)
{
    private volatile OpeningPatterns? latest;

    /// <summary>Returns the patterns of a data version if they are cached.</summary>
    public OpeningPatterns? Find(DataState state) => latest is { } known && known.State == state ? known : null;

    /// <summary>Returns the patterns of the snapshot being read.</summary>
    /// <param name="append">Reads their rows if they are not cached.</param>
    public OpeningPatterns Of(DataState state, Action<RowBuffer> append)
    {
        if (Find(state) is { } known)
        {
            return known;
        }

        using var rows = new RowBuffer(PatternTexts.Columns.Count);
        append(rows);
        return Keep(state, PatternRows.Of(rows));
    }

    public OpeningPatterns Keep(DataState state, IEnumerable<(long Number, OpeningCells Cells)> patterns) =>
        latest = new OpeningPatterns(state, [.. patterns.Select(p => (p.Number, rules.Of(p.Cells)))]);
}
