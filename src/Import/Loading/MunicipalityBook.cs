using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Import.Loading;

/// <summary>Sees to it that each municipality a row refers to is stored, once.</summary>
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

    /// <summary>What is no longer is stored too, when people were counted in it; how its name was read is not known.</summary>
    private Municipality? Find(string code) => table.Find(code)
        ?? (table.History.Ended(code) is [var ended, ..] ? new Municipality(ended.Code, ended.Prefecture, ended.Name, "") : null);
}
