using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>The municipalities of one prefecture by name, for finding the longest one a text starts with.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Municipality?> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Municipality?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public NameTable() => lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name that is there already is known from now on to be ambiguous.</summary>
    public void Add(Municipality municipality)
    {
        var name = municipality.Name.Replace('ヶ', 'ケ');
        names[name] = names.ContainsKey(name) ? null : municipality;
        longest = Math.Max(longest, name.Length);
    }

    public Municipality? Longest(ReadOnlySpan<char> text)
    {
        Span<char> head = stackalloc char[Math.Min(longest, text.Length)];
        text[..head.Length].CopyTo(head);
        head.Replace('ヶ', 'ケ');
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
