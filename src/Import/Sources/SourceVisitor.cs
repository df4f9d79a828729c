using Gateway.Import.Download;
using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>
/// Visits a source: fetches what changed, imports it, and records the result. Several visits may run at once; their imports run one after
/// the other.
/// </summary>
internal sealed class SourceVisitor(
    CityStore database, Importer importer, Downloader downloader, string list, TimeProvider clock, NextTime next) : IDisposable
{
    private const int MostWaits = 5;

    /// <summary>A file changed more recently than this may still be being written.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly SourceLedger ledger = database.Sources;
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Visits a file, folder or address, but not a portal.</summary>
    /// <param name="tell">Called with the progress of each import.</param>
    /// <exception cref="DatabaseFailure">The database cannot be used; nothing was stored.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; nothing of the current table was stored.</exception>
    public async Task<SourceVisit> VisitAsync(SourceEntry entry, Action<ImportProgress>? tell, CancellationToken cancellation)
    {
        var began = clock.GetUtcNow();
        var before = ledger.Find(entry.Id) ?? new SourceState(entry.Id) { List = list, Origin = entry.Origin };
        var known = Known(before, entry);
        var state = before with
        {
            List = list,
            Origin = entry.Origin,
            Title = entry.Title,
            TriedAt = began,
            Fingerprint = entry.Fingerprint(),
        };
        var result = entry.Url is { } url
            ? await VisitWebAsync(state, known, url, entry, tell, cancellation)
            : await VisitFilesAsync(state, known, entry, tell, cancellation);
        var after = Settle(result, before, entry, began);
        ledger.Put(after);
        return new SourceVisit(after, result.Reports) { LeftOut = result.LeftOut };
    }

    public void Dispose() => turn.Dispose();

    /// <summary>
    /// Returns the state if what is there is still valid; null when everything has to be fetched: on the first visit, when the entry has
    /// changed, or when a data set was removed since.
    /// </summary>
    private SourceState? Known(SourceState state, SourceEntry entry) =>
        state.Fingerprint == entry.Fingerprint() && state.Datasets.Count > 0 && ledger.HasDatasets(state.Datasets) ? state : null;

    private async Task<VisitResult> VisitWebAsync(
        SourceState state, SourceState? known, Uri url, SourceEntry entry, Action<ImportProgress>? tell, CancellationToken cancellation)
    {
        var version = known is null ? null : new KnownVersion(known.ETag, known.LastModified);
        switch (await downloader.FetchAsync(url, version, cancellation, heedsRobots: !entry.IgnoreRobots))
        {
            case Fetched.NotModified:
                return VisitResult.Unchanged(state, "the server reports no change");
            case Fetched.Refused refused:
                return VisitResult.Failed(state, refused.Failure, refused.RetryAfter);
            case Fetched.Whole { File: var file }:
                using (file)
                {
                    var fresh = state with { ETag = file.Version.ETag, LastModified = file.Version.LastModified, Sha256 = file.Sha256 };
                    return known?.Sha256 == file.Sha256
                        ? VisitResult.Unchanged(fresh, "the file has not changed")
                        : await TakeAsync(
                            fresh, [ImportSource.File(file.Path, file.Name)], entry.Options(isSeveral: false), entry, tell, cancellation);
                }

            case var other:
                throw new InvalidOperationException($"A download ended as {other}.");
        }
    }

    private async Task<VisitResult> VisitFilesAsync(
        SourceState state, SourceState? known, SourceEntry entry, Action<ImportProgress>? tell, CancellationToken cancellation)
    {
        LocalFiles? files;
        try
        {
            files = await FindSettledAsync(entry.Path!, known, cancellation);
        }
        catch (Exception error) when (Unreadable.Explain(error) is { } failure)
        {
            return VisitResult.Failed(state, failure);
        }

        if (files is null)
        {
            return VisitResult.Failed(state, new FileFailure("path", $"File or folder not found: {entry.Path}."));
        }

        var fresh = state with { ETag = null, LastModified = null, Sha256 = files.Stamp };
        return known?.Sha256 == files.Stamp
            ? VisitResult.Unchanged(fresh, "no file changed")
            : (await TakeAsync(
                fresh, files.Paths.Select(ImportSource.File), entry.Options(LocalFiles.CanBeSeveral(entry.Path!)), entry,
                tell, cancellation)).WithLeftOut(files.LeftOut);
    }

    /// <summary>Finds the files; if data is already there, waits a while for a file that is still being written to be complete.</summary>
    private async Task<LocalFiles?> FindSettledAsync(string path, SourceState? known, CancellationToken cancellation)
    {
        var files = LocalFiles.Find(path);
        for (var i = 0; i < MostWaits && known is not null && files is not null && IsYoung(files); i++)
        {
            await Task.Delay(Settled, clock, cancellation);
            files = LocalFiles.Find(path);
        }

        return files;
    }

    private bool IsYoung(LocalFiles files) => clock.GetUtcNow() - files.Newest is var age && age >= TimeSpan.Zero && age < Settled;

    private async Task<VisitResult> TakeAsync(
        SourceState state, IEnumerable<ImportSource> sources, ImportOptions options, SourceEntry entry,
        Action<ImportProgress>? tell, CancellationToken cancellation)
    {
        ImportInput[] inputs = [.. sources.Select(source => new ImportInput(source.ReadBy(options), options, tell))];
        await turn.WaitAsync(cancellation);
        try
        {
            var before = ledger.DataVersion();
            var reports = await Task.Run(() => importer.Run(inputs, cancellation: cancellation).SelectMany(r => r).ToList(), cancellation);
            var after = ledger.VersionOf(reports.Select(r => r.Dataset).OfType<string>());
            return VisitResult.Taken(state, reports, after > before ? after : null, Orphans(state, reports));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>
    /// Returns the data sets that none of its tables supplies any more; none while a table cannot be read, which may be the one that does.
    /// </summary>
    private List<string> Orphans(SourceState state, List<FileReport> reports) => reports.Exists(r => r.Dataset is null) ? []
        : [.. state.Datasets.Except(reports.Select(r => r.Dataset!)).Where(d => ledger.HasDatasets([d]))];

    /// <summary>
    /// Returns the state to record: after a failure the identifiers of the previous version stay, so that the next good one is not missed.
    /// </summary>
    private SourceState Settle(VisitResult result, SourceState before, SourceEntry entry, DateTimeOffset began)
    {
        var now = clock.GetUtcNow();
        var failed = result.State.Outcome is SourceOutcome.Failed;
        var failures = failed ? before.Failures + 1 : 0;
        var nextAt = next.After(entry, failed ? now : began, failures, result.RetryAfter);
        var state = result.State with { Failures = failures, NextAt = nextAt };
        var kept = before.Fingerprint == state.Fingerprint ? before.Leave() : null;
        if (!failed)
        {
            var isSame = state.Outcome is SourceOutcome.Unchanged || result.Reports.Count == 0;
            return state with { SucceededAt = now, ChangedAt = isSame ? before.ChangedAt : now };
        }

        return state with
        {
            ETag = kept?.ETag,
            LastModified = kept?.LastModified,
            Sha256 = kept?.Sha256,
            Datasets = before.Datasets,
            Rows = before.Rows,
        };
    }
}

/// <summary>The result of a visit.</summary>
/// <param name="Reports">The reports of the tables that were read; none when nothing changed.</param>
internal sealed record SourceVisit(SourceState State, IReadOnlyList<FileReport> Reports)
{
    /// <summary>The names of the files that were left out because they hold no table.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
