using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Store;

namespace Gateway.Import.Recipes;

/// <summary>Stores the dishes of a menu after it; their keys keep them in file order.</summary>
internal sealed class MenuRetinue(Loader loader, DataCatalog catalog) : RowRetinue
{
    private readonly Entity dishes = catalog.Entity(EntityRole.Dish);
    private readonly Column owner = catalog.ReferenceTo(EntityRole.Menu, catalog.Entity(EntityRole.Dish))!;
    private readonly Column ingredients = catalog.Entity(EntityRole.Dish).Column(ColumnRole.Ingredients);

    public override void Precede(ReadRow row, object?[] values)
    {
    }

    public override void Follow(ReadRow row, string key) => loader.PutDependents(
        dishes, owner, key,
        ((BroughtMenu)row.Brought!).Dishes.Select((dish, i) => Values(dish, string.Create(CultureInfo.InvariantCulture, $"{key}-{i:D3}"))));

    private object?[] Values(IReadOnlyList<BroughtIngredient> dish, string key)
    {
        var row = new object?[dishes.Columns.Count];
        row[dishes.Key.Index] = key;
        foreach (var (column, text) in dish.SelectMany(part => part.Dish))
        {
            row[column.Index] ??= text;
        }

        row[ingredients.Index] = JsonSerializer.Serialize(dish.Select(part => part.Values), Json.Plain);
        return row;
    }
}
