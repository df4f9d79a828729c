using System.Globalization;
using Gateway.Import.Download;
using Gateway.Import.Inputs;
using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>Lists what a CKAN portal offers, then visits each of its tables as a source of its own.</summary>
internal sealed class PortalVisitor(
    CkanPortal portal, SourceVisitor visitor, SourceLedger ledger, string list, TimeProvider clock, NextTime next)
{
    /// <param name="onlyDue">Whether to skip tables that are not due yet.</param>
    /// <param name="tell">Called for each table visited, and for the portal itself at the end.</param>
    /// <param name="progress">Called with the progress of each import.</param>
    public async Task<SourceState> VisitAsync(
        SourceEntry entry, bool onlyDue, Action<SourceVisit> tell, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        var began = clock.GetUtcNow();
        var before = ledger.Find(entry.Id) ?? new SourceState(entry.Id) { List = list, Origin = entry.Origin };
        var state = before with { List = list, Origin = entry.Origin, Title = entry.Title, TriedAt = began };
        var listing = await portal.ListAsync(entry.Ckan!, cancellation);
        state = listing.Refused is { } refused
            ? Failed(state, entry, refused)
            : await VisitTablesAsync(state, entry, listing, onlyDue, tell, progress, cancellation);
        ledger.Put(state);
        tell(new SourceVisit(state, []));
        return state;
    }

    private SourceState Failed(SourceState state, SourceEntry entry, Fetched.Refused refused) => state with
    {
        Outcome = SourceOutcome.Failed,
        Message = refused.Failure.ToString(),
        Failures = state.Failures + 1,
        NextAt = next.After(entry, clock.GetUtcNow(), state.Failures + 1, refused.RetryAfter),
    };

    private async Task<SourceState> VisitTablesAsync(
        SourceState state, SourceEntry entry, CkanListing listing, bool onlyDue,
        Action<SourceVisit> tell, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        var began = clock.GetUtcNow();
        var known = ledger.All().Where(s => s.Id.StartsWith(entry.Id + "/", StringComparison.Ordinal))
            .ToDictionary(s => s.Id, StringComparer.Ordinal);
        var entries = Recognize([.. listing.Entries(entry)], known);
        var states = new List<SourceState>();
        foreach (var table in entries)
        {
            if (onlyDue && known.TryGetValue(table.Id, out var last) && !IsDue(table, last, began)
                && last.Fingerprint == table.Fingerprint())
            {
                states.Add(last);
                continue;
            }

            var visit = await visitor.VisitAsync(table, progress, cancellation);
            tell(visit);
            states.Add(visit.State);
        }

        // What a list leaves out that changed while it was read may still be there.
        var gone = listing.IsWhole ? Unlisted(entries, known).Select(s => Vanish(s, tell)).ToList() : [];
        return Sum(state, entry, listing, states, gone.Count, began);
    }

    private static List<SourceState> Unlisted(List<SourceEntry> entries, Dictionary<string, SourceState> known) =>
        [.. known.Values.Where(s => entries.TrueForAll(e => e.Id != s.Id))];

    /// <summary>
    /// Gives a table that is listed under another id than before its former id. Where a file is replaced or harvested anew, many portals
    /// delete the resource and create another: as a source of its own, it would bring all rows a second time.
    /// </summary>
    private static List<SourceEntry> Recognize(List<SourceEntry> entries, Dictionary<string, SourceState> known)
    {
        var gone = Unlisted(entries, known);
        Recognize((table, _) => gone.Where(s => s.Origin == table.Origin).MaxBy(s => s.TriedAt));
        Recognize((table, others) =>
            gone.FindAll(s => IsCalled(table, s.Title, s.Origin)) is [var only]
            && others.Count(t => IsCalled(t, only.Title, only.Origin)) == 1
                ? only
                : null);
        return entries;

        void Recognize(Func<SourceEntry, List<SourceEntry>, SourceState?> find)
        {
            var others = entries.FindAll(e => !known.ContainsKey(e.Id));
            foreach (var table in others)
            {
                if (find(table, others) is { } former)
                {
                    gone.Remove(former);
                    entries[entries.IndexOf(table)] = table with { Id = former.Id };
                }
            }
        }
    }

    /// <summary>Whether a table has this title, and its file the same name as the one at this address.</summary>
    private static bool IsCalled(SourceEntry table, string? title, string origin) => table.Title == title
        && Path.GetFileName(table.Url!.AbsolutePath) is { Length: > 0 } name
        && Uri.TryCreate(origin, UriKind.Absolute, out var address) && Path.GetFileName(address.AbsolutePath) == name;

    /// <summary>Whether a table is due; the pause after a failure is not shortened.</summary>
    private static bool IsDue(SourceEntry table, SourceState last, DateTimeOffset now) =>
        last.NextAt is not { } time || time <= now + (last.Failures == 0 ? NextTime.Along(table) : TimeSpan.Zero);

    private SourceState Vanish(SourceState state, Action<SourceVisit> tell)
    {
        var gone = state.Leave() with
        {
            Outcome = SourceOutcome.Vanished,
            Message = "The portal no longer lists it; its data is kept.",
            NextAt = null,
        };
        if (gone != state)
        {
            ledger.Put(gone);
            tell(new SourceVisit(gone, []));
        }

        return gone;
    }

    private SourceState Sum(
        SourceState state, SourceEntry entry, CkanListing listing, List<SourceState> tables, int gone, DateTimeOffset began)
    {
        var (now, failed) = (clock.GetUtcNow(), tables.Count(t => t.Outcome is SourceOutcome.Failed));
        var changed = tables.Exists(t => t.ChangedAt >= began);
        var regular = next.After(entry, began, 0, null);
        return state with
        {
            Outcome = tables.Count > 0 && failed == tables.Count ? SourceOutcome.Failed
                : failed > 0 ? SourceOutcome.Partly
                : changed ? SourceOutcome.Changed
                : SourceOutcome.Unchanged,
            Message = string.Create(CultureInfo.InvariantCulture,
                $"{tables.Count} {(tables.Count == 1 ? "table" : "tables")}{Part(failed, "failed")}{Part(gone, "no longer listed")}")
                + Part(listing.LeftOut, "other resources left out")
                + (listing.IsWhole ? "" : "; the list changed while it was read, or is incomplete")
                + (listing.IsUnwanted ? "; its robots.txt disallows the API for crawlers" : ""),
            Failures = 0,
            SucceededAt = now,
            ChangedAt = changed ? now : state.ChangedAt,
            NextAt = tables.Select(t => t.NextAt).OfType<DateTimeOffset>().Append(regular).Min(),
            Rows = tables.Sum(t => t.Rows ?? 0),
            Version = tables.Max(t => t.Version),
        };
    }

    private static string Part(int count, string what) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} {what}");
}
