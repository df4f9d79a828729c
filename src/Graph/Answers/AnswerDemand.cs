using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// What one answer contributes to the demand counts: made when the rows are read, kept with a cached answer, and counting how often that is
/// served. It holds neither text nor values, except searches that found nothing.
/// </summary>
/// <param name="scope">What was asked for; null = unknown.</param>
internal sealed class AnswerDemand(DemandScope? scope)
{
    /// <summary>The slots in which recent clients are remembered, so that one is reported once and not for each of its requests.</summary>
    private const int Slots = 8;

    /// <summary>Up to this many shares are searched linearly; a file may have thousands.</summary>
    private const int LinearSearchLimit = 16;

    /// <summary>Most answers are served once, to one client: only one that is served again needs room for several.</summary>
    private ulong first;
    private ulong[]? recent;
    private int servedCount;

    /// <summary>The index of the shares once they are more than a few; null before that, and when all rows are counted.</summary>
    private Dictionary<(CountedRead Read, DatasetName Dataset), DatasetShare>? shareIndex;
    private int shareCount;

    public DemandScope? Scope => scope;

    /// <summary>The form it was written in.</summary>
    public string? Form { get; init; }

    /// <summary>The page it is; null = not a page.</summary>
    public CountedPage? Page { get; init; }

    /// <summary>Row counts by data set and read, a linked list from the last one met; null = none.</summary>
    public DatasetShare? Shares { get; private set; }

    /// <summary>All shares of that list.</summary>
    public IEnumerable<DatasetShare> AllShares
    {
        get
        {
            for (var share = Shares; share is not null; share = share.Next)
            {
                yield return share;
            }
        }
    }

    /// <summary>How much it is to count: itself and its shares.</summary>
    public int Extent => 1 + shareCount;

    /// <summary>The approximate size of the shares, in bytes.</summary>
    public long Weight => 160L * shareCount;

    /// <summary>What was looked for and not found, and the squares in which something was looked for.</summary>
    public IReadOnlyList<Sought> Sought { get; init; } = [];

    /// <summary>Records that the answer is served to a client.</summary>
    /// <returns>Whether that is news: the client may not be counted yet, or the count was at zero.</returns>
    public bool RecordServed(ulong client)
    {
        if (Interlocked.Increment(ref servedCount) == 1)
        {
            Slot(client) = client;
            return true;
        }

        ref var slot = ref Slot(client);
        var isNews = slot != client;
        slot = client;
        return isNews;
    }

    /// <summary>Returns how often it was served since the last call.</summary>
    public int TakeServedCount() => Interlocked.Exchange(ref servedCount, 0);

    /// <summary>Counts the first rows of a read, or of a part of it.</summary>
    public void Count(CountedRead read, RowBuffer rows, int count)
    {
        for (int row = 0, end; row < count; row = end)
        {
            end = rows.EndOfRun(row, read.Dataset, count);
            if (!rows.IsNull(row, read.Dataset))
            {
                ShareOf(read, rows.Text(row, read.Dataset)).Add(rows, row, end);
            }
        }
    }

    /// <summary>Ends the counting and frees the index.</summary>
    public void Close() => shareIndex = null;

    /// <summary>Where a client is remembered: slots are only allocated once there is a second client.</summary>
    private ref ulong Slot(ulong client)
    {
        if (recent is null && (first == 0 || first == client))
        {
            return ref first;
        }

        var slots = recent ??= new ulong[Slots];
        return ref slots[client % Slots];
    }

    private DatasetShare ShareOf(CountedRead read, ReadOnlySpan<byte> key)
    {
        if (shareIndex is not null)
        {
            var name = read.Names.Of(key);
            return shareIndex.TryGetValue((read, name), out var found) ? found : Begin(read, name);
        }

        for (var known = Shares; known is not null; known = known.Next)
        {
            if (known.Read == read && known.Dataset.Is(key))
            {
                return known;
            }
        }

        return Begin(read, read.Names.Of(key));
    }

    private DatasetShare Begin(CountedRead read, DatasetName dataset)
    {
        var share = Shares = new DatasetShare(read, dataset, Shares);
        shareIndex?.Add((read, dataset), share);
        if (++shareCount == LinearSearchLimit)
        {
            shareIndex = AllShares.ToDictionary(one => (one.Read, one.Dataset));
        }

        return share;
    }
}

/// <summary>A page of the gateway.</summary>
/// <param name="Route">Where it is, without the values of its address.</param>
/// <param name="Dataset">The key of the data set whose page it is; null for any other page.</param>
internal sealed record CountedPage(string Route, string? Dataset);

/// <summary>Something that was looked for.</summary>
/// <param name="Within">For a kind, the code of the municipality in which it was looked for; otherwise empty.</param>
internal readonly record struct Sought(DemandSubject Subject, string Text, string Within = "")
{
    /// <summary>
    /// The words as written, folded in width, case and space only: people reading them must recognise them. Control characters become
    /// spaces: no reader sees them, and PostgreSQL cannot store U+0000. Null when there are no words.
    /// </summary>
    public static Sought? Words(string text)
    {
        var visible = string.Concat(Nfkc.Of(text).ToLowerInvariant().Select(sign => char.IsControl(sign) ? ' ' : sign));
        var words = string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : new Sought(DemandSubject.Search, words);
    }

    /// <summary>The grid square of a point, in degrees; null when it has none.</summary>
    public static Sought? Near(double latitude, double longitude) =>
        GridSquare.Of(latitude, longitude) is { } square ? new(DemandSubject.Square, square) : null;
}
