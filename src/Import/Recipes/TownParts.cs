using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Import.Shapes;

namespace Gateway.Import.Recipes;

/// <summary>
/// In census layers, a town in several pieces has a record for each, with the same KEY_CODE and name: together they are its border. The
/// first record supplies everything else.
/// </summary>
internal sealed partial class TownParts(Binding binding) : RowGroups
{
    private readonly Entity entity = binding.Map.Entity;
    private readonly Dictionary<(string Code, string Name), int> towns = [];
    private int count;

    public override int Of(string[] cells)
    {
        var code = CellText.Fold(binding.Text(ColumnRole.Code, cells));
        var name = CellText.Fold(binding.Text(ColumnRole.Name, cells));
        if (name.Length == 0 || !IsTown(code))
        {
            return count++;
        }

        if (!towns.TryGetValue((code, name), out var town))
        {
            towns.Add((code, name), town = count++);
        }

        return town;
    }

    public override ReadRow Join(IReadOnlyList<ReadRow> rows)
    {
        var first = rows[0] with { Brought = null };
        if (rows.Count > 1)
        {
            var drawn = rows.Select(row => (BroughtShape)row.Brought!).ToList();
            var parts = drawn.SelectMany(part => part.Shape.Parts).DistinctBy(part => string.Join(' ', part.SelectMany(ring => ring)));
            var whole = drawn[0].Shape with { Parts = [.. parts] };
            var united = ShapeCheck.United(whole);
            var shape = united ?? whole;
            ShapeStep.SetShape(entity, first.Values, shape);
            if (united is not null)
            {
                drawn[0].Row.Note(PlaceRules.ShapeOverlapping);
            }

            if (ShapeCheck.CrossesItself(shape))
            {
                drawn[0].Row.Note(PlaceRules.ShapeCrossing);
            }
        }

        return first;
    }

    /// <summary>Keeps the shape of a row until its town is complete.</summary>
    public static void Keep(RowDraft row) => row.Brought = row.Shape is { } shape ? new BroughtShape(row, shape) : null;

    /// <summary>Whether it is a KEY_CODE of the census: municipality, town and part.</summary>
    public static bool IsTown(string code) => KeyCode().IsMatch(code);

    [GeneratedRegex("^[0-9]{9,11}$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyCode();
}

/// <summary>The shape of a row that may be a part of another row's.</summary>
internal sealed record BroughtShape(RowDraft Row, Shape Shape) : Brought;
