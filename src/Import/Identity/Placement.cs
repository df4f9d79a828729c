using Gateway.Import.Inputs;

namespace Gateway.Import.Identity;

/// <summary>Which data set a table is, and what becomes of what that holds already.</summary>
/// <param name="Stem">The slug its name gives before it is made longer.</param>
/// <param name="Run">What this run brings.</param>
internal sealed record Placement(Origin Origin, string Stem, DatasetIdentity Identity, RunLedger Run)
{
    /// <summary>Which part of a series it is; null = the whole, or the first.</summary>
    public string? Part { get; init; }

    /// <summary>The origins it takes the place of: what they gave goes, unless this table has it too.</summary>
    public IReadOnlyList<KeptOrigin> Drops { get; init; } = [];

    /// <summary>Parts of the series of which a database of an earlier version does not say where they came from.</summary>
    public IReadOnlyList<KeptOrigin> Guessed { get; init; } = [];

    /// <summary>The file whose data set it takes over.</summary>
    public string? Replaces { get; init; }

    /// <summary>Data sets of another kind that were read from where this table comes from: they go with all their rows.</summary>
    public IReadOnlyList<ShelvedDataset> Outgrown { get; init; } = [];

    /// <summary>All that it takes the place of, by the names of its files; null = nothing.</summary>
    public string? Told => string.Join(", ", Outgrown.Select(d => d.Names).Prepend(Replaces).OfType<string>()) is { Length: > 0 } names
        ? names
        : null;

    /// <summary>The newer edition that is served instead.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Whether the data set is not in the database yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The other origins of the data set, which stay; whose rows this table may take away is to be read again.</summary>
    /// <param name="stored">Those it has at this moment.</param>
    public IReadOnlyList<KeptOrigin> Others(IReadOnlyList<KeptOrigin> stored, Vanished vanished) =>
    [
        .. (stored.Count == 0 ? Guessed : stored).Where(o => o.Origin != Origin && !Drops.Any(d => d.Origin == o.Origin))
            .Select(o => o.Part == Part || vanished is Vanished.Go ? o with { Reading = null } : o),
    ];

    /// <summary>
    /// The parts whose rows are none of this table's business: those another table of this run brings, and those that came from elsewhere
    /// unless all is to be replaced.
    /// </summary>
    public IReadOnlyList<string?> Spares(IReadOnlyList<KeptOrigin> others, Vanished vanished) =>
        [.. Run.PartsOf(Identity.Key).Concat(vanished is Vanished.Go ? [] : others.Select(o => o.Part)).Where(p => p != Part).Distinct()];
}
