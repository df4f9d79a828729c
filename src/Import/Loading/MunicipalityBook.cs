using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>Ensures that each municipality a row refers to is stored, once.</summary>
internal sealed class MunicipalityBook(Loader loader, DataCatalog catalog, MunicipalityTable table)
{
    private readonly Entity entity = catalog.Entity(EntityRole.Municipality);
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);

    public void Need(string? code)
    {
        if (code is null || !stored.Add(code) || Find(code) is not { } municipality)
        {
            return;
        }

        var row = new object?[entity.Columns.Count];
        row[entity.Key.Index] = code;
        row[entity.Column("code").Index] = code;
        row[entity.Column("name").Index] = municipality.Name;
        row[entity.Column("name_kana").Index] = municipality.Kana.Length > 0 ? municipality.Kana : null;
        row[entity.Column("prefecture").Index] = municipality.Prefecture;
        loader.Put(new LoadRow(entity, row));
    }

    /// <summary>
    /// Finds a municipality; a former one is stored too when people were counted in it, with the reading of its name unknown.
    /// </summary>
    private Municipality? Find(string code) => table.Find(code)
        ?? (table.History.Ended(code) is [var ended, ..] ? new Municipality(ended.Code, ended.Prefecture, ended.Name, "") : null);
}
