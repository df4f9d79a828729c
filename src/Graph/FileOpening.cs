using Gateway.Catalog;
using Gateway.Catalog.Licences;
using Gateway.Graph.Answers;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>Starts an answer that is a file: everything known before its first row, and that row.</summary>
internal sealed class FileOpening(CityStore store, DataCatalog catalog, FileLimits files)
{
    /// <summary>How often a file is started over because its data changed before its first row.</summary>
    private const int MaximumRetries = 5;

    /// <summary>Reads the first row; the rest are read while the file is sent.</summary>
    public async ValueTask<Answer> OpenAsync(Call call, FileForm form, BoundOperation bound, CancellationToken cancellation)
    {
        var rows = FileRows.Of(bound.Plan, out _)!;
        if ((bound.Reads[rows.Read.Number].Refusal ?? await NeededRowsRefusalAsync(call, rows.Read, bound, cancellation)) is { } refusal)
        {
            return Answer.OfErrors(
                AnswerKind.RequestError,
                [Errors.Of(refusal with { Coordinate = rows.List.Coordinate }, [rows.List.Key], rows.List.Locations)]);
        }

        call.KeepDocument();
        var (stream, credits, headings) = await BeginAsync(call, rows, bound, cancellation);
        var name = call.Request.FileName ?? call.Operation.Operation.Name ?? rows.List.Key;
        var head = new FileHead(rows, bound, files, store.Openings, stream.State)
        {
            Name = name,
            Credits = credits,
            Columns = credits.Count > 1 ? rows.Columns : PublishedColumns.Of(rows, headings),
        };
        var hasFirst = await FirstAsync(stream, cancellation);
        var demand = call.Planned.Demand is { } scope ? DemandReader.Begin(scope, bound, form.Name) : null;
        return new Answer(AnswerKind.Executed, ReadOnlyMemory<byte>.Empty)
        {
            File = new RowFile(form, head, stream, hasFirst, demand)
            {
                Name = name,
                Licences = [.. credits.Select(credit => credit.LicenceUrl).OfType<string>().Distinct()],
                Credits = [.. credits.Select(credit => credit.Text(isJapanese: true))],
                IsTruncated = RowFile.EndsEarly(head, stream.Total),
            },
            Rows = (int)Math.Min(stream.Total, bound.Reads[rows.Read.Number].Window!.Size),
            State = stream.State,
            DependsOnClock = bound.Plan.DependsOnClock,
            Demand = demand,
        };
    }

    /// <summary>Why the list has no answer: a row that its filter names by id is missing. Null when all are there.</summary>
    private async ValueTask<Refusal?> NeededRowsRefusalAsync(Call call, ReadPlan list, BoundOperation bound, CancellationToken cancellation)
    {
        if (NamedRows.Of(bound.Plan, list) is not { } named)
        {
            return null;
        }

        var values = call.Binder(catalog).Bind(named.Plan, bound.Variables);
        using var results = await store.ReadAsync(store.Compile(named.Plan), values, cancellation);
        return NeededRows.Refusal(values, results, named.Needed);
    }

    /// <summary>
    /// Starts reading the rows, and reads whom to credit for them. Both must come from the same data, so it starts over when the data
    /// changed in between. Replicas of one database may be at different versions for a while, so after some tries it takes what it has.
    /// </summary>
    private async ValueTask<(RowStream Rows, IReadOnlyList<Credit> Credits, IReadOnlyList<string> Headings)> BeginAsync(
        Call call, FileRows rows, BoundOperation bound, CancellationToken cancellation)
    {
        for (var retries = MaximumRetries; ; retries--)
        {
            var (credits, headings, state) = await CreditsOfAsync(call, rows, bound, cancellation);
            var stream = await store.StreamAsync(call.Planned.Compiled!, bound, files.Time, cancellation);
            if (state is null || state == stream.State || retries == 0)
            {
                return (stream, credits, headings);
            }

            stream.Dispose();
        }
    }

    private async ValueTask<(IReadOnlyList<Credit> Credits, IReadOnlyList<string> Headings, DataState? State)> CreditsOfAsync(
        Call call, FileRows rows, BoundOperation bound, CancellationToken cancellation)
    {
        if (ListSources.Of(rows.Read, catalog, rows.Headings) is not { } sources)
        {
            return ([], [], null);
        }

        var values = call.Binder(catalog).Bind(sources.Plan, bound.Variables) with { WantsState = true };
        using var results = await store.ReadAsync(store.Compile(sources.Plan), values, cancellation);
        return (
            [.. Credits.Of(sources, results).Select(one => one.Credit())],
            rows.Headings is null ? [] : PublishedColumns.HeadingsIn(results[ListSources.Headings].Rows),
            results.State);
    }

    private static async ValueTask<bool> FirstAsync(RowStream rows, CancellationToken cancellation)
    {
        try
        {
            return await rows.NextAsync(cancellation);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }
}
