namespace Gateway.Import.Recipes;

/// <summary>
/// Finds the rows of a file that are sums of others: totals, upper levels whose parts have rows of their own, and repetitions. This is
/// known only once all rows are read. The sums are checked, never corrected.
/// </summary>
/// <remarks>
/// A row has a path, from the widest level to the narrowest; the path of a row begins with the path of every row that contains it.
/// </remarks>
internal sealed class MoneyTotals
{
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, long? Amount)> repeatable = [];

    /// <summary>Returns the key of a path.</summary>
    public static string KeyOf(IEnumerable<string> path) => string.Join('\u001f', path);

    /// <summary>Places a row with its amount.</summary>
    /// <param name="isTotal">Whether its own words say that it is a total.</param>
    /// <param name="mayRepeat">Whether its amount is that of a level above it, which each row of that level may repeat.</param>
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

    /// <summary>Whether other rows make up this one. To be called once all are placed.</summary>
    public bool IsSum(PlacedAmount placed) =>
        placed.IsTotal || placed.IsRepeated || nodes.GetValueOrDefault(placed.Keys[^1])?.HasParts == true;

    /// <summary>Adds a row that is not a sum of others to everything that contains it.</summary>
    public void Add(PlacedAmount leaf)
    {
        foreach (var key in leaf.Keys.SkipLast(1))
        {
            var node = NodeAt(key);
            node.Sum += leaf.Amount ?? 0;
            node.IsKnown &= leaf.Amount is not null;
        }
    }

    /// <summary>Returns the sum of the parts of a path; null when it has none, or one of them is unknown.</summary>
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
/// <param name="Keys">The keys of the path and of all paths that contain it, widest first.</param>
/// <param name="IsTotal">Whether its own words say that it is a total.</param>
/// <param name="IsRepeated">Whether another row states the same.</param>
internal sealed record PlacedAmount(IReadOnlyList<string> Keys, long? Amount, bool IsTotal, bool IsRepeated);
