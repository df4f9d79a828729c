using Gateway.Import.Places;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>
/// What a whole table shows of its areas: which names several of them share, as 栄町 of two wards or 本町 of two districts, and which codes
/// are those of wards, with several towns. The first pass over the file gathers it; the second finds it complete.
/// </summary>
internal sealed class AreaDistricts
{
    private readonly Dictionary<UInt128, UInt128> districtOf = [];
    private readonly Dictionary<UInt128, UInt128> nameOf = [];
    private readonly HashSet<string> sharedNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> sharedCodes = new(StringComparer.Ordinal);

    /// <summary>Takes note of a row about one area.</summary>
    public void See(AreaTold area)
    {
        if (area.District is not null && !IsFirst(districtOf, area.Name, area.Date, area.District))
        {
            sharedNames.Add(Fold(area.Name));
        }

        if (area.Code.Length > 0 && area.Name.Length > 0 && !IsFirst(nameOf, area.Code, area.Date, area.Full))
        {
            sharedCodes.Add(area.Code);
        }
    }

    /// <summary>Returns the name of the area, with that of its district if another area of the table has the same.</summary>
    public string NameOf(AreaTold area) => sharedNames.Contains(Fold(area.Name)) ? area.Full : area.Name;

    /// <summary>Whether a code is that of one area, as far as the table shows.</summary>
    public bool IsOfOne(string code) => !sharedCodes.Contains(code);

    /// <summary>
    /// Returns what tells the rows of an area from those of others, the same in both passes: its code or name, if it is the first with
    /// that; otherwise its name with its district.
    /// </summary>
    public string WordOf(AreaTold area) =>
        area.Name.Length == 0 || (area.Code.Length > 0 && IsFirst(nameOf, area.Code, area.Date, area.Full))
            ? PeopleWords.AreaOf(area.Code, area.Name)
            : PeopleWords.AreaOf(
                "", area.District is null || IsFirst(districtOf, area.Name, area.Date, area.District) ? area.Name : area.Full);

    private static bool IsFirst(Dictionary<UInt128, UInt128> firsts, string of, string date, string value)
    {
        var (key, told) = (StableKey.Hash([Fold(of), date]), StableKey.Hash([Fold(value)]));
        return firsts.TryAdd(key, told) || firsts[key] == told;
    }

    private static string Fold(string name) => TownText.Fold(MunicipalityFinder.Squeeze(name)) ?? "";
}

/// <summary>What a row tells of the area it is about.</summary>
/// <param name="Code">Its code, folded; empty = none.</param>
/// <param name="Name">Its name; empty = none.</param>
/// <param name="District">What other columns name beside it, its ward or district; null = the table has no such column.</param>
/// <param name="Full">All these names in the order of the columns.</param>
/// <param name="Date">The survey date, as published.</param>
internal readonly record struct AreaTold(string Code, string Name, string? District, string Full, string Date);
