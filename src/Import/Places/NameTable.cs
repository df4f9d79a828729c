using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>The municipalities of one prefecture by name, for finding the longest one a text starts with.</summary>
internal sealed class NameTable
{
    private const string Written = "ヶ梼釜鯵条";
    private const string Meant = "ケ檮竈鰺條";

    private readonly Dictionary<string, Municipality?> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Municipality?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name that is there already is known from now on to be ambiguous.</summary>
    public void Add(Municipality municipality)
    {
        var name = string.Create(municipality.Name.Length, municipality.Name, static (span, text) =>
        {
            text.CopyTo(span);
            Unify(span);
        });
        names[name] = names.ContainsKey(name) ? null : municipality;
        longest = Math.Max(longest, name.Length);
    }

    /// <summary>Characters that are written for one another in these names: 龍ヶ崎市, 梼原町, 塩釜市.</summary>
    private static void Unify(Span<char> name)
    {
        for (var i = 0; i < Written.Length; i++)
        {
            name.Replace(Written[i], Meant[i]);
        }
    }

    public Municipality? Longest(ReadOnlySpan<char> text)
    {
        Span<char> head = stackalloc char[Math.Min(longest, text.Length)];
        text[..head.Length].CopyTo(head);
        Unify(head);
        for (var length = head.Length; length >= 2; length--)
        {
            if (lookup.TryGetValue(head[..length], out var municipality))
            {
                return municipality;
            }
        }

        return null;
    }
}
