namespace Gateway.Import.Identity;

/// <summary>
/// The data sets that one run of the importer brings: no two of its tables may have the same, but for parts of one series.
/// </summary>
internal sealed class RunLedger
{
    private readonly Dictionary<string, List<string?>> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>Whether a table of this run has the data set.</summary>
    public bool Has(string key) => parts.ContainsKey(key);

    public IReadOnlyList<string?> PartsOf(string key) => parts.GetValueOrDefault(key, []);

    public void Claim(string key, string? part)
    {
        if (!parts.TryGetValue(key, out var known))
        {
            parts[key] = known = [];
        }

        known.Add(part);
    }

    /// <summary>A table of this run is called so; no longer slug of another may be.</summary>
    public void AddStem(string stem) => stems.Add(stem);

    public bool IsStem(string slug) => stems.Contains(slug);

    /// <summary>A table of this run is in the database under this key.</summary>
    public void Store(string key) => stored.Add(key);

    public bool IsStored(string key) => stored.Contains(key);
}
