using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What a menu brings with it: its dishes in the order of the file, each with its ingredients.</summary>
internal sealed record BroughtMenu(IReadOnlyList<IReadOnlyList<BroughtIngredient>> Dishes) : Brought;

/// <summary>The records of one menu are one row, the first of them; records of one dish are one dish of it.</summary>
internal sealed class MenuRows(Binding binding, RowWords words) : RowGroups
{
    private const string Between = "、";

    private readonly Column summary = binding.Map.Entity.Column(ColumnRole.Summary);
    private readonly Column allergens = binding.Map.Entity.Column(ColumnRole.Allergens);
    private readonly Dictionary<UInt128, int> groups = [];

    public override int Of(string[] cells)
    {
        var key = StableKey.Hash(words(cells));
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = groups.Count);
        }

        return group;
    }

    public override ReadRow Join(IReadOnlyList<ReadRow> rows)
    {
        var dishes = rows.Select(row => (BroughtIngredient)row.Brought!)
            .GroupBy(TellingOf, StringComparer.Ordinal).Select(dish => dish.ToList()).ToList();
        var named = dishes.Select(NameOf).OfType<string>().Distinct().ToList();
        var allergic = rows.SelectMany(row => ((BroughtIngredient)row.Brought!).Allergens).Distinct().ToList();
        rows[0].Values[summary.Index] = named.Count == 0 ? null : string.Join(Between, named);
        rows[0].Values[allergens.Index] = allergic.Count == 0 ? null : JsonSerializer.Serialize(allergic, Json.Plain);
        return rows[0] with { Brought = new BroughtMenu(dishes) };
    }

    /// <summary>A dish is told by its name and its number; how it is made may stand in one of its records only.</summary>
    private static string TellingOf(BroughtIngredient part) => string.Join('\n', part.Dish
        .Where(said => said.Key.Role is ColumnRole.Name or ColumnRole.Code).OrderBy(said => said.Key.Index).Select(said => said.Value));

    private static string? NameOf(List<BroughtIngredient> dish) =>
        dish[0].Dish.FirstOrDefault(said => said.Key.Role is ColumnRole.Name).Value;
}
