using Gateway.Import.Download;
using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>Visits the sources of a sources file: all of them once, or one that is due.</summary>
internal sealed class SourceRun : IDisposable
{
    private readonly SourceList list;
    private readonly SourceLedger ledger;
    private readonly Downloader downloader;
    private readonly SourceVisitor visitor;
    private readonly PortalVisitor portals;

    /// <param name="chance">Returns a number from 0 to 1, a new one each time, to spread sources over time.</param>
    public SourceRun(
        SourceList list,
        CityStore database,
        Importer importer,
        DownloadRules rules,
        TimeProvider? clock = null,
        Func<double>? chance = null)
    {
        var time = clock ?? TimeProvider.System;
        var next = new NextTime(chance ?? Random.Shared.NextDouble);
        (this.list, ledger, downloader) = (list, database.Sources, new Downloader(rules, time, isRobot: true));
        visitor = new SourceVisitor(database, importer, downloader, list.Path, time, next);
        portals = new PortalVisitor(new CkanPortal(downloader), visitor, ledger, list.Path, time, next);
    }

    /// <summary>Visits every source, whether due or not.</summary>
    /// <returns>The result of each visit; tables of a portal precede the portal.</returns>
    /// <exception cref="DatabaseFailure">The database cannot be used; what was imported before stays.</exception>
    public async Task<IReadOnlyList<SourceVisit>> AllAsync(Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        var visits = new List<SourceVisit>();
        for (var i = 0; i < list.Entries.Count; i++)
        {
            var (origin, done) = (list.Entries[i].Origin, i / (double)list.Entries.Count);
            progress?.Invoke(new ImportProgress(origin, 0, done));
            await OneAsync(list.Entries[i], onlyDue: false, visits.Add,
                p => progress?.Invoke(p with { File = origin, Fraction = done + (p.Fraction / list.Entries.Count) }), cancellation);
        }

        visits.AddRange(MarkUnlisted());
        return visits;
    }

    /// <summary>Visits one source.</summary>
    /// <param name="onlyDue">Whether to visit only those tables of a portal that are due.</param>
    public async Task<SourceState> OneAsync(
        SourceEntry entry, bool onlyDue, Action<SourceVisit> tell, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        if (entry.Ckan is not null)
        {
            return await portals.VisitAsync(entry, onlyDue, tell, progress, cancellation);
        }

        var visit = await visitor.VisitAsync(entry, progress, cancellation);
        tell(visit);
        return visit.State;
    }

    /// <summary>Records which sources, once listed in this file, are no longer listed.</summary>
    public IReadOnlyList<SourceVisit> MarkUnlisted()
    {
        var ids = list.Entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var visits = new List<SourceVisit>();
        foreach (var state in ledger.All()
            .Where(s => s.List == list.Path && s.Outcome is not SourceOutcome.Vanished && !ids.Contains(s.Id.Split('/')[0])))
        {
            var gone = state.Leave() with
            {
                Outcome = SourceOutcome.Vanished,
                Message = "It is no longer in the sources file; its data is kept.",
                NextAt = null,
            };
            ledger.Put(gone);
            visits.Add(new SourceVisit(gone, []));
        }

        return visits;
    }

    public void Dispose()
    {
        visitor.Dispose();
        downloader.Dispose();
    }
}
