namespace Gateway.Import.Formats;

/// <summary>Makes names unique: a repeated one gets a star, and from the third on a number: <c>a</c>, <c>a*</c>, <c>a*3</c>.</summary>
internal sealed class RepeatedNames
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Returns the name, or a variant of it; no two are equal.</summary>
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
