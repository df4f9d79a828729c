using System.Diagnostics.CodeAnalysis;

namespace Gateway.Catalog;

/// <summary>A local government: its code, prefecture, name and kana. A prefecture has its own name as prefecture.</summary>
internal sealed record Municipality(string Code, string Prefecture, string Name, string Kana)
{
    public bool IsPrefecture => Name == Prefecture;

    /// <summary>Whether it is a ward of a city: 札幌市中央区 is part of 札幌市, but the wards of Tokyo are municipalities of their own.</summary>
    public bool IsWard => Name.EndsWith('区') && Name.Contains('市', StringComparison.Ordinal);

    /// <summary>Prefecture and name, <c>茨城県常総市</c>; a prefecture's name alone.</summary>
    public string FullName => FullNameOf(Prefecture, Name);

    /// <summary>Returns the same for one known only from rows; null where its name is not known.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? FullNameOf(string? prefecture, string? name) => name is null || name == prefecture ? name : prefecture + name;
}

/// <summary>The local governments of Japan and the fictional one of the sample city, by code.</summary>
internal sealed class MunicipalityTable
{
    private static readonly Lazy<MunicipalityTable> OfProgram = new(Read);

    private readonly Dictionary<string, Municipality> byCode;
    private readonly Dictionary<string, Municipality> cityOfWard;
    private readonly Dictionary<string, string> prefectures;
    private readonly Lazy<TownHistory> history;

    /// <param name="municipalities">The current ones.</param>
    /// <param name="former">The abolished ones, as <see cref="TownHistory"/> reads them; null = none are known.</param>
    public MunicipalityTable(IEnumerable<Municipality> municipalities, IEnumerable<string[]>? former = null)
    {
        All = [.. municipalities];
        byCode = All.ToDictionary(m => m.Code, StringComparer.Ordinal);
        prefectures = All.DistinctBy(m => m.Code[..2]).ToDictionary(m => m.Code[..2], m => m.Prefecture, StringComparer.Ordinal);
        var byName = All.Where(m => m.Name.EndsWith('市')).ToLookup(m => m.FullName, StringComparer.Ordinal);
        cityOfWard = (from ward in All.Where(m => m.IsWard)
                      let city = ward.FullName[..(ward.Prefecture.Length + ward.Name.IndexOf('市', StringComparison.Ordinal) + 1)]
                      where byName[city].Take(2).Count() == 1
                      select KeyValuePair.Create(ward.Code, byName[city].First())).ToDictionary(StringComparer.Ordinal);
        history = new Lazy<TownHistory>(() => new TownHistory(this, former ?? []));
    }

    public IReadOnlyList<Municipality> All { get; }

    /// <summary>The abolished municipalities and their successors.</summary>
    public TownHistory History => history.Value;

    public Municipality? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Returns the city of a ward; anything else is returned unchanged.</summary>
    public Municipality WholeOf(Municipality municipality) => cityOfWard.GetValueOrDefault(municipality.Code, municipality);

    /// <summary>Returns the wards of a city, ordered by code.</summary>
    public IEnumerable<Municipality> WardsOf(string code) =>
        All.Where(m => cityOfWard.TryGetValue(m.Code, out var city) && city.Code == code);

    /// <summary>Returns the prefecture of a code, including codes no longer in use.</summary>
    public string PrefectureOf(string code) => prefectures[code[..2]];

    /// <summary>Returns the tables built into the program, those of the catalogue and of the sample; they are read once.</summary>
    public static MunicipalityTable BuiltIn() => OfProgram.Value;

    private static MunicipalityTable Read() => new(
        from cells in BuiltInTable.Read("municipalities.csv").Concat(BuiltInTable.Read("sample/municipalities.csv"))
        select new Municipality(cells[0], cells[1], cells[2], cells[3]),
        BuiltInTable.Read("former-municipalities.csv").Concat(BuiltInTable.Read("sample/former-municipalities.csv")));
}
