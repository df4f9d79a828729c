using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What distinguishes a row within its file: its cells in certain columns, whatever the others contain.</summary>
/// <param name="fields">The names of the entity's columns that identify a row.</param>
internal sealed class FieldWords(Binding binding, params IReadOnlyList<string> fields)
{
    private readonly string kind = binding.Map.Kind.Name;

    private readonly int[][] told = [.. fields.Select(field => binding.Fields.FirstOrDefault(f => f.Column.Name == field)?.Cells ?? [])];

    public string[] Of(string[] cells) => [kind, .. told.Select(at => CellText.Fold(Binding.First(at, cells, out _)))];

    /// <summary>Whether the row has no value in the first of them, without which it is not a row.</summary>
    public bool IsNameless(string[] cells) => Binding.First(told[0], cells, out _).Length == 0;
}
