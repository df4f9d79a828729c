using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// What one answer means for whoever counts what is asked for: it is made when the rows are read, stays with an answer that is kept, and
/// counts how often that is given. It holds neither text nor values, but for what was looked for and is not there.
/// </summary>
/// <param name="scope">What was asked for; null = not known.</param>
internal sealed class AnswerDemand(DemandScope? scope)
{
    /// <summary>Clients that are noted once and not again for each time that they ask.</summary>
    private const int Slots = 8;

    /// <summary>So many shares are looked through one by one; a file may have thousands.</summary>
    private const int FewShares = 16;

    /// <summary>Most answers are given once, to one client: only what is given again needs room for several.</summary>
    private ulong first;
    private ulong[]? recent;
    private int given;

    /// <summary>The shares, where they are more than few; null when all are found.</summary>
    private Dictionary<(CountedRead Read, DatasetName Dataset), DatasetShare>? many;
    private int shareCount;

    public DemandScope? Scope => scope;

    /// <summary>The form it was given in.</summary>
    public string? Form { get; init; }

    /// <summary>The page that it is; null = it is none.</summary>
    public CountedPage? Page { get; init; }

    /// <summary>The rows in it by data set and read, as a chain from the last that was met; null = there are none.</summary>
    public DatasetShare? Shares { get; private set; }

    /// <summary>All of these.</summary>
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

    /// <summary>How many bytes the shares take, roughly.</summary>
    public long Weight => 160L * shareCount;

    /// <summary>What was looked for and is not there, and in which squares something was looked for.</summary>
    public IReadOnlyList<Sought> Sought { get; init; } = [];

    /// <summary>It is given to a client.</summary>
    /// <returns>Whether that is news: the client may not be counted yet, or nothing is to be taken yet.</returns>
    public bool Give(ulong client)
    {
        if (Interlocked.Increment(ref given) == 1)
        {
            Slot(client) = client;
            return true;
        }

        ref var slot = ref Slot(client);
        var isNews = slot != client;
        slot = client;
        return isNews;
    }

    /// <summary>How often it was given since this was asked last.</summary>
    public int TakeGiven() => Interlocked.Exchange(ref given, 0);

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

    /// <summary>All rows are counted: what finds their shares is needed no more.</summary>
    public void Close() => many = null;

    /// <summary>Where a client is remembered: the first has no slots, until a second comes.</summary>
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
        if (many is not null)
        {
            var name = read.Names.Of(key);
            return many.TryGetValue((read, name), out var found) ? found : Begin(read, name);
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
        many?.Add((read, dataset), share);
        if (++shareCount == FewShares)
        {
            many = AllShares.ToDictionary(one => (one.Read, one.Dataset));
        }

        return share;
    }
}

/// <summary>A page of the gateway.</summary>
/// <param name="Route">Where it is, without the values of its address.</param>
/// <param name="Dataset">Of the page of a data set: the key of that; null for another.</param>
internal sealed record CountedPage(string Route, string? Dataset);

/// <summary>What was looked for.</summary>
/// <param name="Within">Of a kind, the code of the municipality in which it was looked for; else empty.</param>
internal readonly record struct Sought(DemandSubject Subject, string Text, string Within = "")
{
    /// <summary>
    /// Words, as they were written but for width, case and space: who reads them must know them again. Control characters are space: no
    /// reader sees them, and PostgreSQL keeps no U+0000. Null where there are no words.
    /// </summary>
    public static Sought? Words(string text)
    {
        var visible = string.Concat(Nfkc.Of(text).ToLowerInvariant().Select(sign => char.IsControl(sign) ? ' ' : sign));
        var words = string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : new Sought(DemandSubject.Search, words);
    }

    /// <summary>What is around a point, in degrees, by its square; null where there is none.</summary>
    public static Sought? Near(double latitude, double longitude) =>
        GridSquare.Of(latitude, longitude) is { } square ? new(DemandSubject.Square, square) : null;
}
