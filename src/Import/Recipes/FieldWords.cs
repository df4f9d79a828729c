using Gateway.Import.Cells;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What tells a row from the others of its file: its cells of some columns, whatever stands in the others.</summary>
/// <param name="fields">The names of the columns of the entity that tell it.</param>
internal sealed class FieldWords(Binding binding, params IReadOnlyList<string> fields)
{
    private readonly string kind = binding.Map.Kind.Name;

    private readonly int[][] told = [.. fields.Select(field => binding.Fields.FirstOrDefault(f => f.Column.Name == field)?.Cells ?? [])];

    public string[] Of(string[] cells) => [kind, .. told.Select(at => CellText.Fold(Binding.First(at, cells, out _)))];

    /// <summary>Whether the row says nothing of the first of them, without which it is no row.</summary>
    public bool IsNameless(string[] cells) => Binding.First(told[0], cells, out _).Length == 0;
}
