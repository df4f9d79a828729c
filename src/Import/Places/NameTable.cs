namespace Gateway.Import.Places;

/// <summary>What the municipalities of one prefecture are called, for finding the longest name that a text starts with.</summary>
internal sealed class NameTable<T> where T : class
{
    private const string Written = "ヶ梼釜鯵条";
    private const string Meant = "ケ檮竈鰺條";

    private readonly Dictionary<string, T?> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What has this name, however that is written; null is known to be ambiguous.</summary>
    public T? this[string name]
    {
        get => names.GetValueOrDefault(Unified(name));
        set
        {
            names[Unified(name)] = value;
            longest = Math.Max(longest, name.Length);
        }
    }

    /// <summary>A name that is there already is known from now on to be ambiguous.</summary>
    public void Add(string name, T named) => this[name] = names.ContainsKey(Unified(name)) ? null : named;

    public T? Longest(ReadOnlySpan<char> text)
    {
        Span<char> head = stackalloc char[Math.Min(longest, text.Length)];
        text[..head.Length].CopyTo(head);
        Unify(head);
        for (var length = head.Length; length >= 2; length--)
        {
            if (lookup.TryGetValue(head[..length], out var named))
            {
                return named;
            }
        }

        return null;
    }

    private static string Unified(string name) => string.Create(name.Length, name, static (span, text) =>
    {
        text.CopyTo(span);
        Unify(span);
    });

    /// <summary>Characters that are written for one another in these names: 龍ヶ崎市, 梼原町, 塩釜市.</summary>
    private static void Unify(Span<char> name)
    {
        for (var i = 0; i < Written.Length; i++)
        {
            name.Replace(Written[i], Meant[i]);
        }
    }
}
