using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Findings;
using Gateway.Import.Rows;
using Gateway.Import.Shapes;

namespace Gateway.Import.Recipes;

/// <summary>Reads the shape of a zone, and derives its bounding box, its number of corners and its area.</summary>
internal sealed class ShapeStep(Binding binding)
{
    private readonly Entity entity = binding.Map.Entity;
    private readonly int cell = binding.Cells(ColumnRole.Geometry) is [.., var last] ? last : -1;

    /// <summary>The last shape made and its text, because a row is judged before it is read.</summary>
    private (string Text, (Shape? Shape, IReadOnlyList<Rule> Rules) Made)? latest;

    /// <summary>Whether the geometry makes a shape.</summary>
    public bool IsDrawn(string[] cells) => Make(cells).Shape is not null;

    public void Read(RowDraft row)
    {
        var (shape, rules) = Make(row.Cells);
        foreach (var rule in rules)
        {
            row.Note(rule, cell);
        }

        if (shape is null)
        {
            return;
        }

        if (ShapeCheck.CrossesItself(shape))
        {
            row.Note(PlaceRules.ShapeCrossing, cell);
        }

        row.Shape = shape;
        SetShape(entity, row.Values, shape);
        row.KeptApart = cell;
    }

    /// <summary>Sets a shape, and what is derived from it, in the values of a row.</summary>
    public static void SetShape(Entity entity, object?[] values, Shape shape)
    {
        var box = shape.Box();
        Set(ColumnRole.Geometry, ShapeText.Write(shape));
        Set(ColumnRole.South, box.SouthWest.Latitude);
        Set(ColumnRole.West, box.SouthWest.Longitude);
        Set(ColumnRole.North, box.NorthEast.Latitude);
        Set(ColumnRole.East, box.NorthEast.Longitude);
        Set(ColumnRole.Corners, (long)shape.Corners);
        Set(ColumnRole.AreaSquareMeters, ShapeArea.Of(shape) is { } area ? Math.Round(area, 1) : null);

        void Set(ColumnRole role, object? value) => values[entity.Column(role).Index] = value;
    }

    private (Shape? Shape, IReadOnlyList<Rule> Rules) Make(string[] cells)
    {
        if (cell < 0 || cell >= cells.Length || cells[cell] is not { Length: > 0 } text)
        {
            return (null, []);
        }

        if (latest is not var (known, made) || !ReferenceEquals(known, text))
        {
            latest = (text, made = ShapeMaker.Of(GeoJsonReader.Read(text)));
        }

        return made;
    }
}
