using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Headings;
using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A figure of an area.</summary>
internal sealed record Figure(string Category, double? Value, string? Unit);

/// <summary>What a row of figures carries.</summary>
internal sealed record BroughtFigures(AreaText? Area, IReadOnlyList<Figure> Figures) : Brought;

/// <summary>
/// Reads the figures of a row: a column's heading is the category; the theme is recognized by the columns, or else is the file's own name.
/// </summary>
internal sealed class StatisticStep
{
    /// <summary>Columns that describe the survey rather than giving a figure for a category.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "areanumber", "confidential", "confidentialinformation", "totalarea",
    };

    /// <summary>The themes of known tables, each recognized by a column that no other has, with the unit of all their columns.</summary>
    private static readonly (string Sign, string Theme, string? Unit)[] Themes =
    [
        ("2fabovegroundwithoutbasement", "階数", AreaStatistic.Buildings),
        ("residentialland", "用途別土地利用面積", AreaStatistic.SquareMetres),
        ("numberofbusinessfacilities", "建物用途", null),
    ];

    private readonly AreaStep area;
    private readonly Column name;
    private readonly Column theme;
    private readonly string told;
    private readonly (int Cell, string Category, string? Unit)[] categories;

    public StatisticStep(RowSetting setting, AreaStep area)
    {
        this.area = area;
        var entity = setting.Binding.Map.Entity;
        (name, theme) = (entity.Column(ColumnRole.AreaName), entity.Column(ColumnRole.StatisticTheme));
        FileColumn[] columns = [.. setting.Binding.Columns.Where(IsOfFigures)];
        var known = Array.Find(Themes, of => Array.Exists(columns, c => c.Folded == of.Sign));
        told = known.Theme ?? setting.OwnName;
        categories = [.. columns.Select(c => (c.Index, CellText.Trim(c.Heading), UnitOf(c.Folded) ?? known.Unit))];
    }

    public void Read(RowDraft row)
    {
        row[theme] = told;
        var stated = area.Read(row);
        row[name] = stated?.Name;
        row.Brought = new BroughtFigures(stated, [.. categories.Select(category => Figure(row, category))]);
    }

    private static bool IsOfFigures(FileColumn column) =>
        column.Target is null && column.Folded.Length > 0 && column.Folded[0] is not '#' && !Others.Contains(column.Folded);

    private static Figure Figure(RowDraft row, (int Cell, string Category, string? Unit) of)
    {
        var text = of.Cell < row.Cells.Length ? CellText.Trim(row.Cells[of.Cell]) : "";
        var value = text.Length == 0 || CellText.IsUnknown(text) ? default : NumberCell.ReadDecimal(text);
        if (value.Rule is { } rule)
        {
            row.Note(rule, of.Cell, text);
        }

        return new Figure(of.Category, value.Value as double?, of.Unit);
    }

    /// <summary>Returns the unit implied by the heading itself: a number, or a size.</summary>
    private static string? UnitOf(string folded) =>
        folded.StartsWith("numberof", StringComparison.Ordinal) ? AreaStatistic.Buildings
        : folded.Contains("floorarea", StringComparison.Ordinal) || folded.EndsWith("buildingarea", StringComparison.Ordinal)
            ? AreaStatistic.SquareMetres
            : null;
}
