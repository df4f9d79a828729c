using System.Runtime.CompilerServices;
using Gateway.Catalog;

namespace Gateway.Import.Places;

/// <summary>
/// Finds the municipality an address starts with. A name without its prefecture is looked for in the publisher's, since many
/// names exist twice; a name that exists twice where it is looked for is not taken.
/// </summary>
internal sealed class MunicipalityFinder
{
    private const int LongestCounty = 6;

    private readonly Dictionary<string, NameTable> prefectures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameTable>.AlternateLookup<ReadOnlySpan<char>> prefectureLookup;
    private readonly Dictionary<string, Municipality> cityOfWard = new(StringComparer.Ordinal);
    private readonly MunicipalityTable table;

    /// <summary>
    /// The cities of all prefectures; towns and wards are left out, for an address may start with a 町 that is a part of a city.
    /// </summary>
    private readonly NameTable cities = new();

    public MunicipalityFinder(MunicipalityTable table)
    {
        this.table = table;
        foreach (var municipality in table.All)
        {
            if (!prefectures.TryGetValue(municipality.Prefecture, out var names))
            {
                prefectures[municipality.Prefecture] = names = new NameTable();
            }

            if (!municipality.IsPrefecture)
            {
                names.Add(municipality);
                if (municipality.Name.EndsWith('市'))
                {
                    cities.Add(municipality);
                }
            }
        }

        prefectureLookup = prefectures.GetAlternateLookup<ReadOnlySpan<char>>();
        FindWards();
    }

    /// <summary>The local government with this complete code; a ward counts as its city.</summary>
    public Municipality? ByCode(string code) => table.Find(code) is { } found ? Whole(found) : null;

    /// <summary>The one whose prefecture and name are these, <c>茨城県</c> and <c>常総市</c>, also when more follows the name.</summary>
    public Municipality? ByNames(string prefecture, string city, string? home)
    {
        var name = Squeeze(city);
        var head = Head(name, null);
        if (head.Prefecture is not null)
        {
            return head.City ?? Prefecture(head.Prefecture);
        }

        var table = Squeeze(prefecture) is { Length: > 0 } stated ? stated : home;
        return name.Length == 0
            ? Squeeze(prefecture).Length > 0 ? Prefecture(Squeeze(prefecture)) : null
            : table is null ? null : Below(table, name).City;
    }

    /// <param name="address">An address as published.</param>
    /// <param name="home">
    /// The prefecture to look in when the address names none; null = then only a city is found whose name is the only one in Japan.
    /// </param>
    public AddressHead Head(string address, string? home)
    {
        var text = Squeeze(address);
        for (var length = 3; length <= 4 && length <= text.Length; length++)
        {
            if (prefectureLookup.TryGetValue(text.AsSpan(0, length), out var prefecture, out _))
            {
                return Below(prefecture, text[length..]) with { Prefecture = prefecture };
            }
        }

        return home is not null ? Below(home, text)
            : cities.Longest(text) is { } city ? new AddressHead(null, Whole(city), text[city.Name.Length..])
            : new AddressHead(null, null, text);
    }

    /// <summary>The prefecture itself as a local government.</summary>
    public Municipality? Prefecture(string name) => table.All.FirstOrDefault(m => m.IsPrefecture && m.Name == name);

    /// <summary>The one of this name in all of Japan; null when there are several.</summary>
    public Municipality? OnlyOneNamed(string name) =>
        Squeeze(name) is { Length: > 0 } squeezed && table.All.Where(m => m.Name == squeezed).Take(2).ToList() is [var only] ? only : null;

    /// <summary>In one width, without white space.</summary>
    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Squeeze(string text)
    {
        var folded = Cells.CellText.Fold(text);
        foreach (var c in folded)
        {
            if (char.IsWhiteSpace(c))
            {
                return string.Concat(folded.Where(c => !char.IsWhiteSpace(c)));
            }
        }

        return folded;
    }

    /// <summary>Looks for a name of the prefecture at the start of the text, a county (郡) or an island (島) may stand before it.</summary>
    private AddressHead Below(string prefecture, string text)
    {
        if (!prefectures.TryGetValue(prefecture, out var names))
        {
            return new AddressHead(null, null, text);
        }

        var start = 0;
        var found = names.Longest(text);
        if (found is null && text.AsSpan(0, Math.Min(text.Length, LongestCounty)).IndexOfAny('郡', '島') is var end and > 0)
        {
            start = end + 1;
            found = names.Longest(text.AsSpan(start));
        }

        if (found is null)
        {
            return new AddressHead(null, null, text);
        }

        var whole = Whole(found);
        return new AddressHead(null, whole, text[(start + whole.Name.Length)..], found.Name.Length - whole.Name.Length);
    }

    private Municipality Whole(Municipality municipality) => cityOfWard.GetValueOrDefault(municipality.Code, municipality);

    /// <summary>札幌市中央区 is part of 札幌市; the wards of Tokyo are municipalities of their own.</summary>
    private void FindWards()
    {
        foreach (var ward in table.All.Where(m => m.Name.EndsWith('区') && m.Name.Contains('市', StringComparison.Ordinal)))
        {
            var city = ward.Name[..(ward.Name.IndexOf('市', StringComparison.Ordinal) + 1)];
            if (prefectures[ward.Prefecture].Longest(city) is { } whole && whole.Name == city)
            {
                cityOfWard[ward.Code] = whole;
            }
        }
    }
}
