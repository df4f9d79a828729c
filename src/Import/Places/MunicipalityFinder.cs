using System.Runtime.CompilerServices;
using Gateway.Catalog;
using Gateway.Catalog.Addresses;

namespace Gateway.Import.Places;

/// <summary>
/// Finds the municipality that an address starts with. A name without its prefecture is looked up in the publisher's, since many names
/// exist twice; one that is ambiguous there is not taken.
/// </summary>
internal sealed class MunicipalityFinder
{
    private readonly Dictionary<string, NameTable<Municipality>> prefectures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameTable<Municipality>>.AlternateLookup<ReadOnlySpan<char>> prefectureLookup;
    private readonly MunicipalityTable table;

    /// <summary>Created on first use: most files name only existing municipalities.</summary>
    private readonly Lazy<FormerTowns> former;

    /// <summary>
    /// The cities of all prefectures; towns and wards are left out, since an address may start with a 町 that is part of a city.
    /// </summary>
    private readonly NameTable<Municipality> cities = new();

    public MunicipalityFinder(MunicipalityTable table)
    {
        this.table = table;
        former = new Lazy<FormerTowns>(() => new FormerTowns(table.History));
        foreach (var municipality in table.All)
        {
            if (!prefectures.TryGetValue(municipality.Prefecture, out var names))
            {
                prefectures[municipality.Prefecture] = names = new NameTable<Municipality>();
            }

            if (!municipality.IsPrefecture)
            {
                names.Add(municipality.Name, municipality);
                if (municipality.Name.EndsWith('市'))
                {
                    cities.Add(municipality.Name, municipality);
                }
            }
        }

        prefectureLookup = prefectures.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds the local government with this complete code; a ward counts as its city.</summary>
    public Municipality? ByCode(string code) => table.Find(code) is { } found ? table.WholeOf(found) : null;

    /// <summary>Finds the former municipality that had this complete code.</summary>
    public FormerTown? FormerByCode(string code) => former.Value.ByCode(code);

    /// <summary>Finds the municipality by prefecture and name, <c>茨城県</c> and <c>常総市</c>, even when more follows the name.</summary>
    public AddressHead ByNames(string prefecture, string city, string? home)
    {
        var name = Squeeze(city);
        var head = Head(name, null);
        if (head.Prefecture is not null)
        {
            return head with { City = head.City ?? (head.Former is null ? Prefecture(head.Prefecture) : null) };
        }

        var stated = Whole(prefecture);
        var table = stated.Length > 0 ? stated : home;
        return name.Length == 0
            ? new AddressHead(null, stated.Length > 0 ? Prefecture(stated) : null, "")
            : table is null ? new AddressHead(null, null, name) : Below(table, name, isStated: true);
    }

    /// <param name="address">An address as published.</param>
    /// <param name="home">
    /// The prefecture to search when the address names none; null = then only a city is found whose name is unique in Japan.
    /// </param>
    public AddressHead Head(string address, string? home)
    {
        var text = Squeeze(address);
        for (var length = 3; length <= 4 && length <= text.Length; length++)
        {
            if (prefectureLookup.TryGetValue(text.AsSpan(0, length), out var prefecture, out _))
            {
                return Below(prefecture, text[length..], isStated: true) with { Prefecture = prefecture };
            }
        }

        return home is not null ? Below(home, text, isStated: false)
            : cities.Longest(text) is { } city ? new AddressHead(null, table.WholeOf(city), text[city.Name.Length..])
            : Former(former.Value.LongestCity(text), text, 0);
    }

    /// <summary>Returns the name of a prefecture without blanks, and with the suffix (県) that some omit.</summary>
    public string Whole(string prefecture)
    {
        var name = Squeeze(prefecture);
        return name.Length == 0 || prefectures.ContainsKey(name) ? name
            : prefectures.Keys.FirstOrDefault(
                whole => whole.Length == name.Length + 1 && whole.StartsWith(name, StringComparison.Ordinal)) ?? name;
    }

    /// <summary>Whether an address begins with a city outside the prefecture being searched.</summary>
    public bool IsElsewhere(string address, string home) =>
        cities.Longest(Squeeze(address)) is { } city && city.Prefecture != home;

    /// <summary>Returns the prefecture itself as a local government.</summary>
    public Municipality? Prefecture(string name) => table.All.FirstOrDefault(m => m.IsPrefecture && m.Name == name);

    /// <summary>
    /// Finds the only one of this name in all of Japan; none when there are several, including former ones: a name alone does not say from
    /// which time it is.
    /// </summary>
    public TownFound OnlyOneNamed(string name)
    {
        var squeezed = Squeeze(name);
        var living = squeezed.Length == 0 ? [] : table.All.Where(m => m.Name == squeezed).Take(2).ToList();
        return (living, former.Value.Named(squeezed)) switch
        {
            ([var only], null) => new TownFound(only),
            ([var only], { Today: { } today }) when today == table.WholeOf(only) => new TownFound(only),
            ([var only], { } other) => new TownFound(null)
            {
                Former = other with { Candidates = [.. other.Candidates.Prepend(only).Distinct()] },
            },
            ([], { } gone) => new TownFound(gone.Today) { Former = gone },
            _ => default,
        };
    }

    /// <summary>Folds a text to one width and removes white space.</summary>
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

    /// <summary>Finds a name of the prefecture at the start of the text, perhaps after a county (郡) or an island (島).</summary>
    private AddressHead Below(string prefecture, string text, bool isStated)
    {
        if (!prefectures.TryGetValue(prefecture, out var names))
        {
            return new AddressHead(null, null, text);
        }

        if (names.Longest(text) is { } first)
        {
            return Living(first, text, 0);
        }

        var county = AddressStart.CountyLength(text);
        return county > 0 && names.Longest(text.AsSpan(county)) is { } below
            ? Living(below, text, county)
            : Former(prefecture, text, county, isStated);
    }

    private AddressHead Living(Municipality found, string text, int start)
    {
        var whole = table.WholeOf(found);
        return new AddressHead(null, whole, text[(start + whole.Name.Length)..], found.Name.Length - whole.Name.Length);
    }

    /// <summary>
    /// Does the same for former names. Without prefecture and county only cities are searched: many a former town survives as a part of a
    /// city (町, 字), and an address may start with that.
    /// </summary>
    private AddressHead Former(string prefecture, string text, int county, bool isStated)
    {
        var start = 0;
        var found = former.Value.Longest(prefecture, text);
        if (found is not null && !isStated && !found.Name.EndsWith('市'))
        {
            found = null;
        }

        if (found is null && county > 0 && text[county - 1] == '郡')
        {
            start = county;
            found = former.Value.Longest(prefecture, text.AsSpan(start));
        }

        return Former(found, text, start);
    }

    private static AddressHead Former(FormerTown? found, string text, int start) => found is null
        ? new AddressHead(null, null, text)
        : new AddressHead(null, found.Today, text[(start + found.Name.Length)..]) { Former = found };
}
