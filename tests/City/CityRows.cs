using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Tests.City;

/// <summary>The rows of a city by entity, to be loaded into a store or walked in memory.</summary>
internal sealed class CityRows
{
    private readonly Dictionary<string, List<CityRow>> byEntity;
    private readonly Dictionary<(string Entity, string Key), CityRow> byKey;

    public CityRows(DataCatalog catalog, IEnumerable<CityRow> rows)
    {
        Catalog = catalog;
        byEntity = rows.GroupBy(r => r.Entity, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        byKey = byEntity.Values.SelectMany(r => r).ToDictionary(r => (r.Entity, r.Key));
    }

    public DataCatalog Catalog { get; }

    public IReadOnlyList<CityRow> Of(string entity) => byEntity.GetValueOrDefault(entity) ?? [];

    public CityRow? Find(string entity, object? key) => key is string text ? byKey.GetValueOrDefault((entity, text)) : null;

    /// <summary>The row's values in the order of the entity's columns.</summary>
    public object?[] Values(CityRow row)
    {
        var entity = Catalog.Entity(row.Entity);
        var values = new object?[entity.Columns.Count];
        foreach (var (column, value) in row.Values)
        {
            values[entity.Column(column).Index] = value;
        }

        return values;
    }

    /// <summary>Passes all rows through the loader, referenced entities first, and commits.</summary>
    public void Load(Loader loader)
    {
        string[] loaded =
        [
            "Municipality", "Dataset", "SourceFile", "Area", "Facility", "Event", "Population", "Budget", "BudgetItem",
            "TaxCollection", "WasteItem", "WasteArea", "WasteCalendar", "SchoolMenu", "SupportScheme",
            "AreaStatistic", "Zone", "BusRoute", "BusTrip", "BusStopTime", "BusCalendar", "TableRow",
        ];
        foreach (var entity in loaded)
        {
            foreach (var row in Of(entity))
            {
                loader.Put(new LoadRow(Catalog.Entity(entity), Values(row)));
            }
        }

        PutDependents(loader, "AgeGroup", "population_id");
        PutDependents(loader, "SchoolDish", "menu_id");
        PutDependents(loader, "Finding", "dataset_id");
        loader.PutAddresses(FixedAddresses.Points(), static _ => { });
        loader.Commit();
    }

    private void PutDependents(Loader loader, string name, string owner)
    {
        var entity = Catalog.Entity(name);
        foreach (var rows in Of(name).GroupBy(r => (string)r[owner]!, StringComparer.Ordinal))
        {
            loader.PutDependents(entity, entity.Column(owner), rows.Key, rows.Select(Values));
        }
    }
}
