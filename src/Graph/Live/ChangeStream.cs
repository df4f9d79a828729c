using System.Runtime.CompilerServices;
using System.Text.Json;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;

namespace Gateway.Graph.Live;

/// <summary>Answers subscriptions: at each new data version it reads the rows that changed since the one before, and each is an answer.</summary>
internal sealed class ChangeStream(CityStore store, Binder binder, VersionWatch watch, JsonWriterOptions json)
{
    /// <summary>Changes count from now on: what is imported after this has ended is told.</summary>
    public async Task<Answer> OpenAsync(CompiledOperation compiled, VariableValues variables, CancellationToken cancellation)
    {
        if (compiled.Plan.Fields is [var field, ..] && Refusal(compiled, field, variables) is { } refusal)
        {
            return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.Of(refusal, [field.Key], field.Locations)], json);
        }

        var now = await watch.NowAsync(cancellation);
        return new Answer(AnswerKind.Subscribed, ReadOnlyMemory<byte>.Empty) { Events = FollowAsync(compiled, variables, now, CancellationToken.None) };
    }

    /// <summary>Why the field itself cannot be told, whatever changes; fields below it may be refused in each answer.</summary>
    private Refusal? Refusal(CompiledOperation compiled, Output field, VariableValues variables) => field switch
    {
        RefusedOutput refused => refused.Refusal,
        ListOutput list => binder.Bind(compiled.Plan, ChangePlanner.Between(variables, 0, 0)).Reads[list.Read].Refusal,
        _ => null,
    };

    private async IAsyncEnumerable<Answer> FollowAsync(
        CompiledOperation compiled, VariableValues variables, DataState state, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // With @skip on its only field, a subscription asks for nothing.
        while (compiled.Plan.Fields is [ListOutput field])
        {
            var next = await watch.NextAsync(state, cancellation);
            if (next.File != state.File)
            {
                // Versions of two files have nothing to do with each other: what changed cannot be said.
                yield return AnswerText.OfErrors(AnswerKind.RequestError, [Errors.DataReplaced()], json);
                yield break;
            }

            foreach (var answer in await ReadAsync(compiled, field, ChangePlanner.Between(variables, state.Version, next.Version), cancellation))
            {
                yield return answer;
            }

            state = next;
        }
    }

    private async Task<IReadOnlyList<Answer>> ReadAsync(
        CompiledOperation compiled, ListOutput field, VariableValues variables, CancellationToken cancellation)
    {
        var bound = binder.Bind(compiled.Plan, variables);
        using var results = await store.ReadAsync(compiled, bound, cancellation);
        var rows = results[field.Read].Ranges is [var range, ..] ? range.Count : 0;
        return [.. Enumerable.Range(0, rows).Select(row => AnswerText.OfRow(field, row, bound, results, json))];
    }
}
