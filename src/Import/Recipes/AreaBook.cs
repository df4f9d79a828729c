using Gateway.Catalog;
using Gateway.Import.Rows;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>
/// The areas of population rows. Within a file, rows with the same code are about one area; across data sets of a municipality, an area is
/// identified by its name. What an earlier file says about an area stays, and only gaps are filled: two files that spell a name differently
/// would otherwise keep changing it back and forth.
/// </summary>
internal sealed class AreaBook(Loader loader, DataCatalog catalog)
{
    private readonly Entity entity = catalog.Entity(EntityRole.Area);
    private readonly Dictionary<(string? Municipality, string Mark), string> keys = [];
    private readonly Dictionary<(string? Municipality, string Name), string?> codes = [];

    /// <returns>The key of the area.</returns>
    public string Need(AreaText area, string? municipality)
    {
        var mark = area is { Code: { } code, HasOwnCode: true } ? "code " + code : "name " + area.MatchName;
        if (!keys.TryGetValue((municipality, mark), out var key))
        {
            key = KeyOf(area, municipality);
            keys.Add((municipality, mark), key);
            Put(area, municipality, key);
        }

        return key;
    }

    /// <summary>Returns the key; two areas with the same name in one file are distinguished by their codes.</summary>
    private string KeyOf(AreaText area, string? municipality)
    {
        var named = (municipality, area.MatchName);
        if (area.HasOwnCode && codes.TryGetValue(named, out var first) && area.Code is not null && first is not null && first != area.Code)
        {
            return StableKey.Of("area", municipality ?? "", area.MatchName, area.Code);
        }

        codes.TryAdd(named, area.Code);
        return StableKey.Of("area", municipality ?? "", area.MatchName);
    }

    private void Put(AreaText area, string? municipality, string key)
    {
        var row = new object?[entity.Columns.Count];
        row[entity.Key.Index] = key;
        row[entity.Column(ColumnRole.AreaCode).Index] = area.Code;
        row[entity.Column(ColumnRole.AreaName).Index] = area.Name;
        row[entity.Column(ColumnRole.AreaNameKana).Index] = area.NameKana;
        row[entity.Column(ColumnRole.AreaTownId).Index] = area.TownId;
        row[catalog.ReferenceTo(EntityRole.Municipality, entity)!.Index] = municipality;
        row[entity.Column(ColumnRole.MatchName).Index] = area.MatchName;
        var stored = loader.Find(entity, key);
        for (var i = 0; stored is not null && i < row.Length; i++)
        {
            row[i] = stored[i] ?? row[i];
        }

        loader.Put(new LoadRow(entity, row));
    }
}
