using Gateway.Import.Inputs;

namespace Gateway.Import.Identity;

/// <summary>Which data set a table belongs to, and what happens to what that holds already.</summary>
/// <param name="Stem">The slug derived from its name, before it is lengthened.</param>
/// <param name="Run">The data sets of this run.</param>
internal sealed record Placement(Origin Origin, string Stem, DatasetIdentity Identity, RunLedger Run)
{
    /// <summary>Which part of a series it is; null = the whole, or the first part.</summary>
    public string? Part { get; init; }

    /// <summary>The origins it replaces: their rows go, unless this table has them too.</summary>
    public IReadOnlyList<KeptOrigin> Drops { get; init; } = [];

    /// <summary>The guessed origins of earlier parts of the series, in a database of an earlier version that did not record them.</summary>
    public IReadOnlyList<KeptOrigin> Guessed { get; init; } = [];

    /// <summary>The file whose data set it takes over.</summary>
    public string? Replaces { get; init; }

    /// <summary>
    /// Data sets of another kind, publisher or name that were read from the same origin: they are removed with all their rows.
    /// </summary>
    public IReadOnlyList<ShelvedDataset> Outgrown { get; init; } = [];

    /// <summary>Everything it replaces, by file names; null = nothing.</summary>
    public string? AllReplaced =>
        string.Join(", ", Outgrown.Select(d => d.Names).Prepend(Replaces).OfType<string>()) is { Length: > 0 } names ? names : null;

    /// <summary>The newer edition that is served instead.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Whether the data set is not in the database yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>
    /// Returns the other origins of the data set, which stay; those that may lose rows to this table have to be read again.
    /// </summary>
    /// <param name="stored">The origins stored at this moment.</param>
    public IReadOnlyList<KeptOrigin> Others(IReadOnlyList<KeptOrigin> stored, Vanished vanished) =>
    [
        .. (stored.Count == 0 ? Guessed : stored).Where(o => o.Origin != Origin && !Drops.Any(d => d.Origin == o.Origin))
            .Select(o => o.Part == Part || vanished is Vanished.Go ? o with { Reading = null } : o),
    ];

    /// <summary>
    /// Returns the parts whose rows this table must not touch: those brought by other tables of this run, and those from elsewhere unless
    /// everything is to be replaced.
    /// </summary>
    public IReadOnlyList<string?> Spares(IReadOnlyList<KeptOrigin> others, Vanished vanished) =>
        [.. Run.PartsOf(Identity.Key).Concat(vanished is Vanished.Go ? [] : others.Select(o => o.Part)).Where(p => p != Part).Distinct()];
}
