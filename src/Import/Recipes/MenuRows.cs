using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What a menu carries: its dishes in file order, each with its ingredients.</summary>
internal sealed record BroughtMenu(IReadOnlyList<IReadOnlyList<BroughtIngredient>> Dishes) : Brought;

/// <summary>Joins the records of one menu into one row, the first of them; records of one dish become one dish.</summary>
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

    /// <summary>Returns what identifies a dish: its name and number; its preparation may be in only one of its records.</summary>
    private static string TellingOf(BroughtIngredient part) => string.Join('\n', part.Dish
        .Where(said => said.Key.Role is ColumnRole.Name or ColumnRole.Code).OrderBy(said => said.Key.Index).Select(said => said.Value));

    private static string? NameOf(List<BroughtIngredient> dish) =>
        dish[0].Dish.FirstOrDefault(said => said.Key.Role is ColumnRole.Name).Value;
}
