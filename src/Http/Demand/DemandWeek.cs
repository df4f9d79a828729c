using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Http.Demand;

/// <summary>The sums of one week. Only one thread counts here: whoever answers clients only says that there is something to.</summary>
/// <param name="week">Which week.</param>
/// <param name="datasets">What the data set with a key is; null = not known.</param>
internal sealed class DemandWeek(string week, Func<string, CountedDataset?> datasets)
{
    private readonly Dictionary<DemandKey, Sum> sums = [];
    private readonly WaitingRoom waiting = new();

    public string Week => week;

    /// <summary>Counts an answer for a client, and all that were given since it was counted last.</summary>
    public void Count(AnswerDemand demand, ulong client)
    {
        var times = demand.TakeGiven();
        if (demand.Page is { } page)
        {
            Add(DemandSubject.Page, page, times, 0, client);
            if (demand.PageOf is { } dataset)
            {
                Add(DemandSubject.DatasetPage, dataset, times, 0, client);
            }

            return;
        }

        Add(DemandSubject.Answer, "", times, times * demand.Shares.Sum(share => share.Rows), client);
        if (demand.Form is { } form)
        {
            Add(DemandSubject.Form, form, times, 0, client);
        }

        CountRows(demand, times, client);
        foreach (var field in demand.Scope?.Fields ?? [])
        {
            Add(DemandSubject.Field, field, times, 0, client);
        }

        HashSet<(string Dataset, string Field)> counted = [];
        foreach (var share in demand.Shares)
        {
            CountCells(share, times, client, counted);
        }

        foreach (var sought in demand.Sought)
        {
            Seek(sought, times, client);
        }
    }

    /// <summary>What is different since it was written last, as it is now.</summary>
    public IReadOnlyList<DemandLine> Changed() => [.. sums.Where(one => one.Value.HasChanged)
        .Select(one => new DemandLine(one.Key, one.Value.Reads, one.Value.Rows, one.Value.Nulls, one.Value.Clients.Estimate()))
        .Where(IsTold)];

    /// <summary>All that is different is written.</summary>
    public void HaveWritten()
    {
        foreach (var sum in sums.Values)
        {
            sum.HasChanged = false;
        }
    }

    /// <summary>Which fields were read makes a query: those of fewer clients wait, as what was looked for does.</summary>
    private static bool IsTold(DemandLine line) =>
        line.Key.Subject is not (DemandSubject.Field or DemandSubject.Cell) || line.Clients >= WaitingRoom.Clients;

    /// <summary>An answer counts once for a kind, however many of its data sets it draws from.</summary>
    private void CountRows(AnswerDemand demand, long times, ulong client)
    {
        var known = demand.Shares.GroupBy(share => share.Dataset, StringComparer.Ordinal)
            .Select(set => (Key: set.Key, Rows: set.Sum(share => share.Rows), Facts: datasets(set.Key))).ToList();
        foreach (var (key, rows, _) in known)
        {
            Add(DemandSubject.Dataset, key, times, times * rows, client);
        }

        foreach (var kind in known.Where(set => set.Facts is not null).GroupBy(set => set.Facts!.Value.Kind, StringComparer.Ordinal))
        {
            Add(DemandSubject.Kind, kind.Key, times, times * kind.Sum(set => set.Rows), client);
        }

        foreach (var city in known.Where(set => set.Facts?.Municipality is not null)
            .GroupBy(set => set.Facts!.Value.Municipality!, StringComparer.Ordinal))
        {
            Add(DemandSubject.Municipality, city.Key, times, times * city.Sum(set => set.Rows), client);
        }
    }

    /// <summary>In how many answers a field is, was counted for the field; here are the cells that were read for it.</summary>
    /// <param name="counted">The cells of which the answer is counted, for several reads of it may have the same.</param>
    private void CountCells(DatasetShare share, long times, ulong client, HashSet<(string Dataset, string Field)> counted)
    {
        for (var i = 0; i < share.Nulls.Count; i++)
        {
            var field = share.Read.Cells[i].Field;
            var (of, cells) = (Of(DemandSubject.Field, field), Of(DemandSubject.Cell, field, share.Dataset));
            of.Add(0, times * share.Rows, times * share.Nulls[i]);
            cells.Add(counted.Add((share.Dataset, field)) ? times : 0, times * share.Rows, times * share.Nulls[i]);
            cells.Clients.Add(client);
        }
    }

    private void Seek(Sought sought, long times, ulong client)
    {
        if (sums.TryGetValue(new DemandKey(week, sought.Subject, sought.Text, sought.Within), out var sum))
        {
            sum.Add(times, 0, 0);
            sum.Clients.Add(client);
        }
        else if (waiting.Note(sought, client, times) is { } enough)
        {
            sum = Of(sought.Subject, sought.Text, sought.Within);
            sum.Add(enough.Times, 0, 0);
            foreach (var one in enough.Clients)
            {
                sum.Clients.Add(one);
            }
        }
    }

    private void Add(DemandSubject subject, string name, long times, long rows, ulong client)
    {
        var sum = Of(subject, name);
        sum.Add(times, rows, 0);
        sum.Clients.Add(client);
    }

    private Sum Of(DemandSubject subject, string name, string within = "")
    {
        var key = new DemandKey(week, subject, name, within);
        if (!sums.TryGetValue(key, out var sum))
        {
            sums.Add(key, sum = new Sum());
        }

        return sum;
    }

    private sealed class Sum
    {
        public long Reads { get; private set; }

        public long Rows { get; private set; }

        public long Nulls { get; private set; }

        public DistinctCount Clients { get; } = new();

        public bool HasChanged { get; set; }

        public void Add(long reads, long rows, long nulls) =>
            (Reads, Rows, Nulls, HasChanged) = (Reads + reads, Rows + rows, Nulls + nulls, true);
    }
}
