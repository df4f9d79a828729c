using System.Globalization;
using Gateway.Import.Findings;
using Gateway.Store;

namespace Gateway.Import.Sources;

/// <summary>The result of a visit, before it is recorded.</summary>
internal sealed record VisitResult(SourceState State, IReadOnlyList<FileReport> Reports, TimeSpan? RetryAfter = null)
{
    /// <summary>The names of the files that were left out because they hold no table.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <param name="state">The state before: a partial failure remains one as long as nothing changes.</param>
    /// <param name="why">How it is known.</param>
    public static VisitResult Unchanged(SourceState state, string why) =>
        new(state.Outcome is SourceOutcome.Partly ? state : state with { Outcome = SourceOutcome.Unchanged, Message = why }, []);

    public static VisitResult Failed(SourceState state, FileFailure failure, TimeSpan? retryAfter = null) =>
        new(state with { Outcome = SourceOutcome.Failed, Message = failure.ToString() }, [], retryAfter);

    /// <param name="version">The data version created; null = nothing changed.</param>
    /// <param name="orphans">The data sets that came from the source before and do so no longer: their rows stay as they are.</param>
    public static VisitResult Taken(SourceState state, IReadOnlyList<FileReport> reports, long? version, IReadOnlyList<string> orphans)
    {
        var good = reports.Where(r => r.Failure is null && (r.Taken > 0 || r.SupersededBy is not null)).ToList();
        if (good.Count == 0)
        {
            var why = reports.Select(r => $"{r.File}: {r.Failure?.ToString() ?? "none of its rows could be imported"}").FirstOrDefault();
            return new(state with { Outcome = SourceOutcome.Failed, Message = why ?? "No file contains a table." }, reports);
        }

        var outcome = good.Count < reports.Count ? SourceOutcome.Partly
            : version is null && orphans.Count == 0 ? SourceOutcome.Unchanged
            : SourceOutcome.Changed;
        return new(
            state with
            {
                Outcome = outcome,
                Message = Summarize(good, reports)
                    + (orphans.Count == 0 ? "" : $"; no longer in it, but kept: {FirstNames.Of(orphans).English}"),
                Rows = good.Sum(r => (long)r.Taken),
                Version = version ?? state.Version,
                Datasets = [.. good.Select(r => r.Dataset!).Distinct()],
            },
            reports);
    }

    /// <summary>Adds the names of files that were left out because they hold no table.</summary>
    public VisitResult WithLeftOut(IReadOnlyList<string> names) => names.Count == 0 ? this : this with
    {
        State = State with { Message = $"{State.Message}; left out because they contain no table: {FirstNames.Of(names).English}" },
        LeftOut = names,
    };

    private static string Summarize(List<FileReport> good, IReadOnlyList<FileReport> reports)
    {
        var bad = reports.FirstOrDefault(r => !good.Contains(r));
        var numbers = string.Create(CultureInfo.InvariantCulture,
            $"{good.Sum(r => r.Added)} added, {good.Sum(r => r.Changed)} changed, ")
            + string.Create(CultureInfo.InvariantCulture, $"{good.Sum(r => r.Gone)} gone, {good.Sum(r => r.Rejected)} rejected");
        return bad is null ? numbers
            : $"{numbers}; {reports.Count - good.Count} gave no rows, such as {bad.File}: "
                + (bad.Failure?.ToString() ?? "no row could be imported");
    }
}
