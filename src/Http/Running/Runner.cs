using System.Runtime.CompilerServices;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Watching;
using Gateway.Store;

namespace Gateway.Http.Running;

/// <summary>Runs operations for the wire. Whatever happens to one becomes an answer, so that the others go on.</summary>
internal sealed class Runner(Wire wire, WireRules rules, FaultLog faults, RequestLog log, LateRefusals refusals)
{
    private static readonly WireError KindNotAllowed = new(405, "The specified operation kind is not allowed.");

    /// <summary>An operation that finds no slot queues, as in HotChocolate, but not for ever and not behind any number of others.</summary>
    private readonly AdmissionQueue queue = new(
        rules, new ProcessorLoad(Processors.Count, () => Environment.CpuUsage.TotalTime, wire.Clock), wire.Clock);

    private readonly OperationWatch? watch =
        wire.Telemetry is { } telemetry ? new OperationWatch(telemetry, wire.Health, wire.Clock) : null;

    /// <summary>Accepts reports about rows; null if nobody may report.</summary>
    public Reporting? Reporting { get; init; }

    /// <summary>Counts operations; null when nobody watches.</summary>
    public OperationWatch? Watch => watch;

    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public Task<Answer> RunAsync(Client client, OperationRequest request, AnswerForm form, CancellationToken cancellation) =>
        RunAsync(wire.Execute, client, request, form, cancellation);

    /// <summary>The same for an operation of the gateway's own.</summary>
    public Task<Answer> RunOwnAsync(Client client, OperationRequest request, AnswerForm form, CancellationToken cancellation) =>
        RunAsync(wire.ExecuteOwn ?? wire.Execute, client, request, form, cancellation);

    /// <summary>Runs an operation that is no HTTP request of its own: it is counted as one, and gets its own line in the log.</summary>
    public async Task<Answer> RunLoggedAsync(Client client, OperationRequest request, CancellationToken cancellation)
    {
        var start = wire.Clock.GetTimestamp();
        var answer = client.TakeRequest() ?? await RunAsync(client, request, AnswerForm.Json, cancellation);
        log.Write(answer, wire.Clock.GetElapsedTime(start));
        if (answer.Kind is AnswerKind.Limited or AnswerKind.Busy)
        {
            await refusals.WaitAsync(client.Address, cancellation);
            cancellation.ThrowIfCancellationRequested();
        }

        return answer;
    }

    private Task<Answer> RunAsync(
        Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> execute,
        Client client,
        OperationRequest request,
        AnswerForm form,
        CancellationToken cancellation) => watch is null
            ? RunAdmittedAsync(execute, client, request, form, cancellation)
            : watch.RunAsync(() => RunAdmittedAsync(execute, client, request, form, cancellation));

    private async Task<Answer> RunAdmittedAsync(
        Func<OperationRequest, AnswerForm, CancellationToken, Task<Answer>> execute,
        Client client,
        OperationRequest request,
        AnswerForm form,
        CancellationToken cancellation)
    {
        if (await queue.EnterAsync(client, rules.Timeout, cancellation) is var admission and not Admission.Granted)
        {
            return admission is Admission.Crowded ? Busy : TimedOut;
        }

        // The cost of an operation is an estimate, and one that failed may have been the most work of all; the time in a slot is measured
        // either way.
        var start = wire.Clock.GetTimestamp();
        try
        {
            return await execute(WithReporting(client, client.ApplyTo(request)), form, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return Masked(fault);
        }
        finally
        {
            queue.Leave(client, wire.Clock.GetElapsedTime(start));
        }
    }

    private OperationRequest WithReporting(Client client, OperationRequest request) => Reporting is null ? request : request with
    {
        Report = (report, cancellation) => Reporting.TakeAsync(client.Address, report, cancellation),
    };

    /// <summary>Runs an operation that must have a single answer; a subscription is refused.</summary>
    public async Task<Answer> RunOnceAsync(Client client, OperationRequest request, CancellationToken cancellation)
    {
        var answer = await RunAsync(client, request, AnswerForm.Json, cancellation);
        return answer.Events is null ? answer : NotAllowed;
    }

    /// <summary>Returns the answers of a subscription up to its end; a fault ends it too.</summary>
    public async IAsyncEnumerable<Answer> FollowAsync(
        IAsyncEnumerable<Answer> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var one = events.GetAsyncEnumerator(cancellation);
        while (await NextAsync(one, cancellation) is { } answer)
        {
            yield return answer;
            if (answer.Kind is AnswerKind.Failed or AnswerKind.Unavailable or AnswerKind.Busy)
            {
                yield break;
            }
        }
    }

    /// <summary>Returns a check whether time is left, counted from now, for operations that share the timeout of one.</summary>
    public Func<bool> StartDeadline()
    {
        var start = wire.Clock.GetTimestamp();
        return () => wire.Clock.GetElapsedTime(start) <= rules.Timeout;
    }

    /// <summary>
    /// Returns why a batch is refused as a whole: a document that cannot be read, variables that do not fit; null = it may run.
    /// </summary>
    public Answer? Refuse(Batch batch) => batch.Items
        .Select(item => wire.Refuse(item.Request))
        .FirstOrDefault(answer => answer is not null && (!batch.IsList || answer.Kind == AnswerKind.SyntaxError));

    /// <summary>The answer to an operation that found no slot in time: nothing is wrong with it, so it may be retried.</summary>
    public Answer TimedOut => TimedOutAfter(rules.Timeout);

    /// <summary>The same after another limit.</summary>
    public static Answer TimedOutAfter(TimeSpan limit) => new(AnswerKind.RequestError, WireError.TimedOut(limit).ToJson())
    {
        HasErrors = true,
        RetryAfter = ResponseWriter.Soon,
    };

    private static Answer Busy { get; } = new(AnswerKind.Busy, WireError.Busy.ToJson()) { HasErrors = true };

    public static Answer NotAllowed { get; } = new(AnswerKind.NotAllowed, KindNotAllowed.ToJson()) { HasErrors = true };

    private async Task<Answer?> NextAsync(IAsyncEnumerator<Answer> events, CancellationToken cancellation)
    {
        try
        {
            return await events.MoveNextAsync() ? events.Current : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return Masked(fault);
        }
    }

    /// <summary>
    /// Turns a fault into an answer. An unreadable database is reported by the log and by /readyz, not once more for every request.
    /// </summary>
    private Answer Masked(Exception fault) => fault is DatabaseFailure
        ? new(AnswerKind.Unavailable, WireError.Unavailable.ToJson()) { HasErrors = true }
        : Faulty(fault);

    private Answer Faulty(Exception fault) => new(AnswerKind.Failed, faults.Note(fault, "an operation").ToJson()) { HasErrors = true };
}
