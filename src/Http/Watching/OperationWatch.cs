using System.Diagnostics;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;

namespace Gateway.Http.Watching;

/// <summary>Gives each operation a span and measures it. A gateway that nobody watches has none.</summary>
internal sealed class OperationWatch(Telemetry telemetry, Func<CancellationToken, Task<Health>> health, TimeProvider clock)
{
    /// <summary>The answer was cached.</summary>
    public const string Hit = "hit";

    /// <summary>The answer had to be made.</summary>
    public const string Miss = "miss";

    /// <summary>The client already had the answer.</summary>
    public const string NotModified = "not-modified";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly OperationMeter meter = new(telemetry.Meter, () => DataVersion(health));

    public async Task<Answer> RunAsync(Func<Task<Answer>> run)
    {
        using var span = telemetry.Trace.StartActivity("operation");
        var start = clock.GetTimestamp();
        try
        {
            var answer = await run();
            meter.Note(answer, clock.GetElapsedTime(start));
            Describe(span, answer);
            return answer;
        }
        catch (OperationCanceledException)
        {
            meter.NoteAbandoned(clock.GetElapsedTime(start));
            span?.SetTag("gateway.outcome", Outcome.Abandoned);
            throw;
        }
    }

    /// <summary>Records an operation that was answered from what was at hand, in this time.</summary>
    public void Note(Answer answer, TimeSpan time)
    {
        using var span = telemetry.Trace.StartActivity("operation");
        meter.Note(answer, time);
        Describe(span, answer);
        span?.SetTag("gateway.answer.hit", true);
    }

    /// <summary>Counts where the answer to an operation came from.</summary>
    public void NoteAnswer(string place) => meter.NoteAnswer(place);

    private static void Describe(Activity? span, Answer answer)
    {
        if (span is null)
        {
            return;
        }

        var facts = answer.Facts;
        span.DisplayName = facts.Name is { } name ? $"operation {name}" : "operation";
        span.SetTag("graphql.operation.name", facts.Name);
        span.SetTag("gateway.outcome", Outcome.Of(answer));
        if (answer.Kind == AnswerKind.Failed)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }

        if (facts.WasPlanned)
        {
            span.SetTag("gateway.cost", facts.Cost.FieldCost);
            span.SetTag("gateway.rows", answer.Rows);
            span.SetTag("gateway.document.hit", facts.DocumentWasCached);
            span.SetTag("gateway.plan.hit", facts.PlanWasCached);
        }
    }

    /// <summary>
    /// Returns the version of the data, 0 when the database is away. The metrics collector blocks on it, on a thread of its own.
    /// </summary>
    private static long DataVersion(Func<CancellationToken, Task<Health>> health)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return health(patience.Token).GetAwaiter().GetResult().DataVersion ?? 0;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }
}
