using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Http.Demand;

/// <summary>
/// The sums of one week. One thread at a time counts here: it finds the tally of an answer at once, and adds up all tallies now and then.
/// </summary>
/// <param name="week">Which week.</param>
/// <param name="datasets">Looks up a data set by its key; null = not known.</param>
internal sealed class DemandWeek(string week, Func<string, CountedDataset?> datasets)
{
    /// <summary>The most tallies and parts of them: each takes half a kilobyte, or 1.5 where many clients ask.</summary>
    private const int MostTallied = 10_000;

    private readonly Dictionary<DemandKey, DemandSum> sums = [];

    /// <summary>What was counted and is not yet in the sums.</summary>
    private readonly Dictionary<AnswerDemand, AnswerTally> tallies = new(AnswerTally.Alikeness);

    /// <summary>One for each subject, so that made-up entries of one cannot crowd out those of another.</summary>
    private readonly Dictionary<DemandSubject, WaitingRoom> waiting = [];

    /// <summary>The fields that have cells in the answers being added up.</summary>
    private readonly HashSet<string> celled = new(StringComparer.Ordinal);
    private int tallied;
    private long added;

    public string Week => week;

    /// <summary>Whether there is room for another tally, so that any answer can be counted without adding up first.</summary>
    public bool HasRoom => tallied < MostTallied;

    /// <summary>Counts an answer for a client, and all times it was given since it was last counted.</summary>
    public void Count(AnswerDemand demand, ulong client)
    {
        var times = demand.TakeServedCount();
        TallyOf(demand).Add(demand, times, client);
        foreach (var one in demand.Sought)
        {
            Seek(one, times, client);
        }
    }

    /// <summary>Adds all tallies up if there is no room for another.</summary>
    public void MakeRoom()
    {
        if (!HasRoom)
        {
            AddUp();
        }
    }

    /// <summary>Returns the sums that changed since the last write, as they are now.</summary>
    public IReadOnlyList<DemandLine> Changed()
    {
        AddUp();
        return [.. sums.Where(one => one.Value.HasChanged)
            .Select(one => new DemandLine(one.Key, one.Value.Reads, one.Value.Rows, one.Value.Nulls, one.Value.Clients.Estimate()))
            .Where(IsPublished)];
    }

    /// <summary>Marks all changes as written.</summary>
    public void MarkWritten()
    {
        foreach (var sum in sums.Values)
        {
            sum.HasChanged = false;
        }
    }

    /// <summary>
    /// Whether a line is published. The fields that were read make up a query: those of too few clients wait, as what was searched for
    /// does.
    /// </summary>
    private static bool IsPublished(DemandLine line) => line.Key.Subject is not (DemandSubject.Field or DemandSubject.Cell)
        || (line.Clients >= WaitingRoom.Clients && line.Key is not { Subject: DemandSubject.Cell, Within: "" });

    private AnswerTally TallyOf(AnswerDemand demand)
    {
        if (tallies.TryGetValue(demand, out var known))
        {
            return known;
        }

        MakeRoom();
        var tally = new AnswerTally(demand);
        tallies.Add(demand, tally);
        tallied += 1 + tally.Shares.Count;
        return tally;
    }

    /// <summary>Adds all tallies to the sums.</summary>
    private void AddUp()
    {
        foreach (var (like, tally) in tallies)
        {
            AddUp(like, tally, new AnswerGroup(++added, tally.Times, tally.Clients));
        }

        tallies.Clear();
        tallied = 0;
    }

    private void AddUp(AnswerDemand like, AnswerTally tally, AnswerGroup group)
    {
        if (like.Page is { } page)
        {
            Of(DemandSubject.Page, page.Route).Add(group);
            if (page.Dataset is { } dataset)
            {
                Of(DemandSubject.DatasetPage, dataset).Add(group);
            }

            return;
        }

        Of(DemandSubject.Answer, "").Add(group, tally.Shares.Sum(share => share.Rows));
        if (like.Form is { } form)
        {
            Of(DemandSubject.Form, form).Add(group);
        }

        celled.Clear();
        foreach (var share in tally.Shares)
        {
            AddUp(share, group);
        }

        foreach (var field in like.Scope?.Fields ?? [])
        {
            if (!celled.Contains(field))
            {
                AddField(field, "", group);
            }
        }
    }

    private void AddUp(ShareTally share, AnswerGroup group)
    {
        Of(DemandSubject.Dataset, share.Dataset).Add(group, share.Rows);
        if (datasets(share.Dataset) is { } facts)
        {
            Of(DemandSubject.Kind, facts.Kind).Add(group, share.Rows);
            if (facts.Municipality is { } city)
            {
                Of(DemandSubject.Municipality, city).Add(group, share.Rows);
            }
        }

        foreach (var (field, nulls) in share.Cells)
        {
            celled.Add(field);
            AddField(field, share.Dataset, group, share.Rows, nulls);
        }
    }

    /// <summary>
    /// Counts a field as the sum of its parts: its cells in each data set and, where it had none, the fact that it was asked for. A part
    /// waits until several clients asked for it. If the sum included every part, subtracting the published ones would leave what one client
    /// alone selected.
    /// </summary>
    private void AddField(string field, string dataset, AnswerGroup group, long rows = 0, long nulls = 0) =>
        Of(DemandSubject.Field, field).Add(Of(DemandSubject.Cell, field, dataset), group, rows, nulls);

    private void Seek(Sought one, long times, ulong client)
    {
        if (sums.TryGetValue(new DemandKey(week, one.Subject, one.Text, one.Within), out var sum))
        {
            sum.Add(times, client);
        }
        else if (WaitingRoomOf(one.Subject).Note(one, client, times) is { } enough)
        {
            Of(one.Subject, one.Text, one.Within).Add(new AnswerGroup(++added, enough.Times, enough.Clients));
        }
    }

    private WaitingRoom WaitingRoomOf(DemandSubject subject)
    {
        if (!waiting.TryGetValue(subject, out var room))
        {
            waiting.Add(subject, room = new WaitingRoom());
        }

        return room;
    }

    private DemandSum Of(DemandSubject subject, string name, string within = "")
    {
        var key = new DemandKey(week, subject, name, within);
        if (!sums.TryGetValue(key, out var sum))
        {
            sums.Add(key, sum = new DemandSum());
        }

        return sum;
    }
}
