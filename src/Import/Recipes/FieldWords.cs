using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What distinguishes a row within its file: its cells in certain columns, whatever the others contain.</summary>
/// <param name="fields">The names of the entity's columns that identify a row.</param>
internal sealed class FieldWords(Binding binding, params IReadOnlyList<string> fields)
{
    private readonly string kind = binding.Map.Kind.Name;

    private readonly BoundField?[] told = [.. fields.Select(field => binding.Fields.FirstOrDefault(f => f.Column.Name == field))];

    public string[] Of(string[] cells) => [kind, .. told.Select(field => CellText.Fold(field?.Text(cells, out _) ?? ""))];

    /// <summary>Whether the row has no value in the first of them, without which it is not a row.</summary>
    public bool IsNameless(string[] cells) => told[0]?.Text(cells, out _) is null or "";
}
