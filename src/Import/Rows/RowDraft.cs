using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>A row while it is read: its cells, the values it has so far, and where findings about it go.</summary>
internal sealed class RowDraft(Entity entity, int line, string[] cells, IReadOnlyList<FileColumn> columns, FindingLog findings)
{
    public int Line { get; } = line;

    public string[] Cells { get; } = cells;

    /// <summary>The cells as published.</summary>
    public string[] Published { get; init; } = cells;

    /// <summary>Whether the row names itself; else something stands in for its name, by which nothing may be found.</summary>
    public bool IsNamed { get; set; } = true;

    /// <summary>What it brings with it; null = nothing.</summary>
    public Brought? Brought { get; set; }

    /// <summary>What it looks like on the map; null = it is none of a map, or its shape is not read yet.</summary>
    public Shape? Shape { get; set; }

    /// <summary>The cell that a field keeps whole, so that it is not kept twice; negative = none.</summary>
    public int KeptApart { get; set; } = -1;

    /// <summary>By <see cref="Column.Index"/> of the entity, in the form of the database.</summary>
    public object?[] Values { get; } = new object?[entity.Columns.Count];

    public object? this[Column column]
    {
        get => Values[column.Index];
        set => Values[column.Index] = value;
    }

    /// <summary>The text in a column of text.</summary>
    public string? Text(Column column) => Values[column.Index] as string;

    /// <summary>Whether a spreadsheet's error or a ditto mark stands in the cell: then nothing is known of it.</summary>
    public bool IsUnknown(int cell) => cell < Cells.Length && CellText.IsUnknown(CellText.Trim(Cells[cell]));

    /// <param name="cell">Index of the cell in question; negative = the row.</param>
    /// <param name="detail">A sentence to add to the rule's message.</param>
    public void Note(Rule rule, int cell = -1, string? value = null, Wording? detail = null) =>
        findings.Add(new Finding(rule, Line, Heading(cell), value, detail));

    /// <summary>The heading above the cell; null = there is none.</summary>
    public string? Heading(int cell) => cell < 0 || cell >= columns.Count ? null : columns[cell].Heading;
}
