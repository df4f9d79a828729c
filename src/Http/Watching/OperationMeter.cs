using System.Diagnostics.Metrics;
using Gateway.Graph.Answers;

namespace Gateway.Http.Watching;

/// <summary>
/// Measures operations: how long they take, how many rows they read, what they cost, how often their plan was cached. Operation names come
/// from clients and are unbounded, so they are in traces and not in metrics.
/// </summary>
internal sealed class OperationMeter
{
    private static readonly double[] Seconds =
        [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private static readonly long[] Rows = [0, 1, 10, 50, 100, 500, 1000, 5000, 10000];

    private static readonly double[] Costs = [1, 10, 50, 100, 250, 500, 1000, 2000];

    private readonly Histogram<double> duration;
    private readonly Histogram<long> rows;
    private readonly Histogram<double> cost;
    private readonly Counter<long> documents;
    private readonly Counter<long> plans;
    private readonly Counter<long> answers;

    /// <param name="meter">Creates the instruments.</param>
    /// <param name="dataVersion">The number of the newest data version: each import that changed something made one.</param>
    public OperationMeter(Meter meter, Func<long> dataVersion)
    {
        duration = Histogram(meter, "duration", "s", "How long operations took, their place in the queue included.", Seconds);
        rows = Histogram(meter, "rows", "{row}", "Rows that operations read.", Rows);
        cost = Histogram(meter, "cost", null, "Field cost of operations.", Costs);
        documents = Counter(meter, "documents", "Operations whose document was kept (hit) or had to be read and validated (miss).");
        plans = Counter(meter, "plans", "Operations whose plan was kept (hit) or had to be made (miss).");
        answers = Counter(
            meter, "answers", "Operations whose answer was kept (hit), was with the client (not-modified) or had to be made (miss).");
        meter.CreateObservableCounter(
            "gateway.imports", dataVersion, "{import}", "Imports that changed something, since the database was made.");
    }

    public void Note(Answer answer, TimeSpan time)
    {
        Note(Outcome.Of(answer), time);
        if (answer.Facts is { WasPlanned: true } facts)
        {
            rows.Record(answer.Rows);
            cost.Record(facts.Cost.FieldCost);
            documents.Add(1, Found(facts.DocumentWasCached));
            plans.Add(1, Found(facts.PlanWasCached));
        }
    }

    /// <summary>Counts where the answer to an operation came from.</summary>
    public void NoteAnswer(string place) => answers.Add(1, new KeyValuePair<string, object?>("result", place));

    /// <summary>Records an operation whose client did not wait for the answer.</summary>
    public void NoteAbandoned(TimeSpan time) => Note(Outcome.Abandoned, time);

    private void Note(string outcome, TimeSpan time) =>
        duration.Record(time.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));

    private static Histogram<T> Histogram<T>(Meter meter, string name, string? unit, string help, T[] bounds)
        where T : struct =>
        meter.CreateHistogram(
            "gateway.operation." + name, unit, help, null, new InstrumentAdvice<T> { HistogramBucketBoundaries = bounds });

    private static Counter<long> Counter(Meter meter, string name, string help) =>
        meter.CreateCounter<long>("gateway." + name, "{operation}", help);

    private static KeyValuePair<string, object?> Found(bool wasKept) => new("result", wasKept ? "hit" : "miss");
}
