namespace Gateway.Import.Formats;

/// <summary>Names of which one that comes again gets a star, and from the third on its number: <c>a</c>, <c>a*</c>, <c>a*3</c>.</summary>
internal sealed class RepeatedNames
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The name, or as it is called here; no two are alike.</summary>
    public string Next(string name)
    {
        while (true)
        {
            var count = counts[name] = counts.GetValueOrDefault(name) + 1;
            var next = count switch { 1 => name, 2 => name + "*", _ => $"{name}*{count}" };
            if (count == 1 || counts.TryAdd(next, 1))
            {
                return next;
            }
        }
    }
}
