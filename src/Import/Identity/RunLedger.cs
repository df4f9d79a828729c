namespace Gateway.Import.Identity;

/// <summary>The data sets that one run of the importer brings: no two of its tables may share one, except parts of one series.</summary>
internal sealed class RunLedger
{
    private readonly Dictionary<string, List<string?>> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    /// <summary>Whether a table of this run claims the data set.</summary>
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

    /// <summary>Records the stem of a table of this run; no other table may take it as a lengthened slug.</summary>
    public void AddStem(string stem) => stems.Add(stem);

    public bool IsStem(string slug) => stems.Contains(slug);

    /// <summary>Records that a table of this run is stored under this key.</summary>
    public void Store(string key) => stored.Add(key);

    public bool IsStored(string key) => stored.Contains(key);
}
