namespace Gateway.Import.Recipes;

/// <summary>
/// Which rows of a file are sums of others: totals, upper levels whose parts have rows of their own, and what was said already. Only when
/// all rows are read that is known. The sums are checked, and never corrected.
/// </summary>
/// <remarks>A row stands at a path, from the widest to the narrowest; one path begins as another does that it contains.</remarks>
internal sealed class MoneyTotals
{
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, long? Amount)> repeatable = [];

    /// <summary>What a path is known by.</summary>
    public static string KeyOf(IEnumerable<string> path) => string.Join('\u001f', path);

    /// <summary>Takes a row with what it adds.</summary>
    /// <param name="isTotal">Its own words say that it is a total.</param>
    /// <param name="mayRepeat">Its amount is that of a level above it, which each row of that level may state again.</param>
    public PlacedAmount Place(IReadOnlyList<string> path, long? amount, bool isTotal, bool mayRepeat)
    {
        var keys = Enumerable.Range(1, path.Count).Select(length => KeyOf(path.Take(length))).ToList();
        var isRepeated = mayRepeat && !repeatable.Add((keys[^1], amount));
        if (!isTotal)
        {
            keys.SkipLast(1).ToList().ForEach(key => NodeAt(key).HasParts = true);
        }

        return new PlacedAmount(keys, amount, isTotal, isRepeated);
    }

    /// <summary>Whether other rows make up this one. Asked when all are placed.</summary>
    public bool IsSum(PlacedAmount placed) =>
        placed.IsTotal || placed.IsRepeated || nodes.GetValueOrDefault(placed.Keys[^1])?.HasParts == true;

    /// <summary>Counts a row that is no sum of others for all that contain it.</summary>
    public void Add(PlacedAmount leaf)
    {
        foreach (var key in leaf.Keys.SkipLast(1))
        {
            var node = NodeAt(key);
            node.Sum += leaf.Amount ?? 0;
            node.IsKnown &= leaf.Amount is not null;
        }
    }

    /// <summary>The sum of the parts of a path; null when it has none, or one of them is not known.</summary>
    public decimal? SumOf(string key) => nodes.GetValueOrDefault(key) is { HasParts: true, IsKnown: true } node ? node.Sum : null;

    private Node NodeAt(string key)
    {
        if (!nodes.TryGetValue(key, out var node))
        {
            nodes.Add(key, node = new Node());
        }

        return node;
    }

    private sealed class Node
    {
        public bool HasParts { get; set; }

        public bool IsKnown { get; set; } = true;

        public decimal Sum { get; set; }
    }
}

/// <summary>An amount at its place.</summary>
/// <param name="Keys">The path and all that contain it, the widest first.</param>
/// <param name="IsTotal">Its own words say that it is a total.</param>
/// <param name="IsRepeated">Another row said the same.</param>
internal sealed record PlacedAmount(IReadOnlyList<string> Keys, long? Amount, bool IsTotal, bool IsRepeated);
