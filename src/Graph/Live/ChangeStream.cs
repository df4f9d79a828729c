using System.Runtime.CompilerServices;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>
/// Answers subscriptions: at each new data version it reads the rows that changed since the previous one, and sends each as an answer.
/// </summary>
internal sealed class ChangeStream(CityStore store, VersionWatch watch)
{
    /// <summary>Changes count from now on: anything imported after this returns is sent.</summary>
    public async Task<Answer> OpenAsync(
        CompiledOperation compiled, Binder binder, VariableValues variables, CancellationToken cancellation)
    {
        if (compiled.Plan.Fields is [var field, ..] && Refusal(compiled, field, binder, variables) is { } refusal)
        {
            return Answer.OfErrors(AnswerKind.RequestError, [Errors.Of(refusal, [field.Key], field.Locations)]);
        }

        var now = await watch.CurrentAsync(cancellation);
        return new Answer(AnswerKind.Subscribed, ReadOnlyMemory<byte>.Empty)
        {
            Events = FollowAsync(compiled, binder, variables, now, CancellationToken.None),
        };
    }

    /// <summary>Why the field itself cannot be answered, whatever changes; fields below it may be refused in each answer.</summary>
    private Refusal? Refusal(CompiledOperation compiled, Output field, Binder binder, VariableValues variables) => field switch
    {
        RefusedOutput refused => refused.Refusal,
        ListOutput list => binder.Bind(compiled.Plan, ChangePlanner.Between(VariablesNow(variables), 0, 0)).Reads[list.Read].Refusal,
        _ => null,
    };

    /// <summary>Each answer has its own moment.</summary>
    private VariableValues VariablesNow(VariableValues variables) => variables.At(store.Rules.Clock.GetUtcNow());

    private async IAsyncEnumerable<Answer> FollowAsync(
        CompiledOperation compiled,
        Binder binder,
        VariableValues variables,
        DataState state,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        // With @skip on its only field, a subscription asks for nothing.
        while (compiled.Plan.Fields is [ListOutput field])
        {
            var next = await watch.NextAsync(state, cancellation);
            if (next.File != state.File)
            {
                // Versions of two files are unrelated: the changes between them are unknown.
                yield return Answer.OfErrors(AnswerKind.RequestError, [Errors.DataReplaced()]);
                yield break;
            }

            var bound = binder.Bind(compiled.Plan, ChangePlanner.Between(VariablesNow(variables), state.Version, next.Version));
            var (answers, read) = await ReadAsync(compiled, field, bound, cancellation);
            foreach (var answer in answers)
            {
                yield return answer;
            }

            // Another replica may be behind the one that reported the version: the rest is read once it is there.
            state = next with { Version = Math.Clamp(read ?? next.Version, state.Version, next.Version) };
        }
    }

    /// <returns>The answers, and the data version of the rows if known.</returns>
    private async Task<(IReadOnlyList<Answer> Answers, long? Version)> ReadAsync(
        CompiledOperation compiled, ListOutput field, BoundOperation bound, CancellationToken cancellation)
    {
        using var results = await store.ReadAsync(compiled, bound, cancellation);
        var rows = results[field.Read].Ranges is [var range, ..] ? range.Count : 0;
        return ([.. Enumerable.Range(0, rows).Select(row => Write(field, row, bound, results))], results.State?.Version);
    }

    private Answer Write(ListOutput field, int row, BoundOperation bound, ReadResults results)
    {
        var buffer = new AnswerBuffer(1024);
        var hasErrors = JsonForm.WriteRow(field, row, bound, results, store.Openings, buffer);
        return new Answer(AnswerKind.Executed, buffer) { HasErrors = hasErrors };
    }
}
