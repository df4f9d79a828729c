using System.Runtime.CompilerServices;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Http.Demand;

/// <summary>The sums of one week. Only one thread counts here: whoever answers clients only says that there is something to.</summary>
/// <param name="week">Which week.</param>
/// <param name="datasets">What the data set with a key is; null = not known.</param>
internal sealed class DemandWeek(string week, Func<string, CountedDataset?> datasets)
{
    private readonly Dictionary<DemandKey, DemandSum> sums = [];

    /// <summary>Of each operation, for as long as its plan is kept.</summary>
    private readonly ConditionalWeakTable<DemandScope, OperationSums> operations = [];

    /// <summary>By the names of the forms, each at hand: there are few, and every answer is in one.</summary>
    private readonly Dictionary<string, DemandSum> forms = new(StringComparer.Ordinal);

    private readonly WaitingRoom waiting = new();
    private DemandSum? all;
    private long answers;

    public string Week => week;

    /// <summary>Counts an answer for a client, and all that were given since it was counted last.</summary>
    public void Count(AnswerDemand demand, ulong client)
    {
        var given = new Given(++answers, demand.TakeGiven(), client);
        if (demand.Page is { } page)
        {
            CountPage(page, demand.PageOf, given);
        }
        else
        {
            CountAnswer(demand, given);
        }

        foreach (var sought in demand.Sought)
        {
            Seek(sought, given);
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

    private void CountPage(string page, string? dataset, Given given)
    {
        Of(DemandSubject.Page, page).Add(given);
        if (dataset is not null)
        {
            Of(DemandSubject.DatasetPage, dataset).Add(given);
        }
    }

    private void CountAnswer(AnswerDemand demand, Given given)
    {
        var answer = all ??= Of(DemandSubject.Answer, "");
        answer.Add(given);
        if (demand.Form is { } form)
        {
            OfForm(form).Add(given);
        }

        if (demand.Scope is { } scope)
        {
            Count(demand, given, SumsOf(scope), answer);
        }
    }

    private void Count(AnswerDemand demand, Given given, OperationSums operation, DemandSum answer)
    {
        foreach (var field in operation.Fields)
        {
            field.Add(given);
        }

        for (var share = demand.Shares; share is not null; share = share.Next)
        {
            answer.Add(given, share.Rows);
            operation.Of(share, datasets(share.Dataset.Text)).Add(given, share);
        }
    }

    private DemandSum OfForm(string form)
    {
        if (!forms.TryGetValue(form, out var sum))
        {
            forms.Add(form, sum = Of(DemandSubject.Form, form));
        }

        return sum;
    }

    private OperationSums SumsOf(DemandScope scope)
    {
        if (!operations.TryGetValue(scope, out var found))
        {
            operations.Add(scope, found = new OperationSums(scope, Of));
        }

        return found;
    }

    private void Seek(Sought sought, Given given)
    {
        if (sums.TryGetValue(new DemandKey(week, sought.Subject, sought.Text, sought.Within), out var sum))
        {
            sum.Add(given);
        }
        else if (waiting.Note(sought, given.Client, given.Times) is { } enough)
        {
            Of(sought.Subject, sought.Text, sought.Within).Add(enough.Times, enough.Clients);
        }
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
