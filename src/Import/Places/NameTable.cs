namespace Gateway.Import.Places;

/// <summary>The names of the municipalities of one prefecture, for finding the longest name that a text starts with.</summary>
internal sealed class NameTable<T> where T : class
{
    private const string Written = "ヶ梼釜鯵条";
    private const string Meant = "ケ檮竈鰺條";

    private readonly Dictionary<string, T?> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry of this name in any spelling; null = there is none, or the name is ambiguous.</summary>
    public T? this[string name]
    {
        get => names.GetValueOrDefault(Unified(name));
        set
        {
            names[Unified(name)] = value;
            longest = Math.Max(longest, name.Length);
        }
    }

    /// <summary>Adds a name; one that exists already becomes ambiguous.</summary>
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

    /// <summary>Unifies characters that are used interchangeably in these names: 龍ヶ崎市, 梼原町, 塩釜市.</summary>
    private static void Unify(Span<char> name)
    {
        for (var i = 0; i < Written.Length; i++)
        {
            name.Replace(Written[i], Meant[i]);
        }
    }
}
