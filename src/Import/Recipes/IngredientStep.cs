using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>An ingredient of a dish, as stated in a record of the file.</summary>
/// <param name="Dish">What is said about the dish, by column.</param>
/// <param name="Values">The parts of the ingredient, in the order of the catalogue.</param>
internal sealed record BroughtIngredient(
    IReadOnlyDictionary<Column, string> Dish, object?[] Values, IReadOnlyList<string> Allergens) : Brought;

/// <summary>Reads the dish and the ingredient of a record; text where a number belongs is reported.</summary>
internal sealed class IngredientStep(Binding binding)
{
    private readonly ILookup<Column, int> dish = binding.Columns.Where(column => column.Target?.PartOf?.Column is not null)
        .OrderBy(column => column.Target!.Rank).ToLookup(column => column.Target!.PartOf!.Column!, column => column.Index);

    private readonly (TuplePart Part, int[] Cells)[] parts =
    [
        .. (binding.Map.Parts?.Parts.Parts ?? []).Select(part => (part, binding.Columns
            .Where(column => column.Target?.PartOf?.Part == part).OrderBy(column => column.Target!.Rank).Select(column => column.Index)
            .ToArray())),
    ];

    private static readonly string[] NoAllergen = ["無", "不使用", "含まない", "×", "0", "なし。"];

    public void Read(RowDraft row)
    {
        var values = parts.Select(part => Value(part.Part, part.Cells, row)).ToArray();
        var of = (string name) => Array.FindIndex(parts, part => part.Part.Name == name);
        values[of("name")] ??= values[of("tableName")];
        values[of("line")] = row.Line;
        row.Brought = new BroughtIngredient(
            dish.Select(field => (field.Key, Text: Binding.First([.. field], row.Cells, out _))).Where(field => field.Text.Length > 0)
                .ToDictionary(field => field.Key, field => field.Text),
            values,
            values[of("allergens")] is string named ? Allergens(named) : []);
    }

    private static List<string> Allergens(string named) =>
    [
        .. named.Split(['・', '/', '／', ' ', '　']).SelectMany(ListCell.Split).Where(one => !NoAllergen.Contains(one))
            .Distinct(StringComparer.Ordinal),
    ];

    private static object? Value(TuplePart part, int[] cells, RowDraft row)
    {
        var text = Binding.First(cells, row.Cells, out var cell);
        if (text.Length == 0 || part.Scalar is not Scalar.Float)
        {
            return text.Length == 0 ? null : CellText.Fold(text);
        }

        var number = NumberCell.ReadDecimal(text, part.Unit);
        if (number.Rule is { } rule)
        {
            row.Note(rule, cell, text);
        }

        return number.Value;
    }
}
