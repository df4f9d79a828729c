using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Headings;

namespace Gateway.Import.Rows;

/// <summary>A row being read: its cells, the values it has so far, and the log for its findings.</summary>
internal sealed class RowDraft(Entity entity, int line, string[] cells, IReadOnlyList<FileColumn> columns, FindingLog findings)
{
    public int Line { get; } = line;

    public string[] Cells { get; } = cells;

    /// <summary>The cells as published.</summary>
    public string[] Published { get; init; } = cells;

    /// <summary>
    /// Whether the row has a name of its own; otherwise something stands in for it, and nothing may be looked up by that.
    /// </summary>
    public bool IsNamed { get; set; } = true;

    /// <summary>What the row brings along; null = nothing.</summary>
    public Brought? Brought { get; set; }

    /// <summary>Its shape on the map; null = it is not a feature, or its shape is not read yet.</summary>
    public Shape? Shape { get; set; }

    /// <summary>The cell that a field stores whole, so that it is not stored twice; negative = none.</summary>
    public int KeptApart { get; set; } = -1;

    /// <summary>By <see cref="Column.Index"/> of the entity, in database form.</summary>
    public object?[] Values { get; } = new object?[entity.Columns.Count];

    public object? this[Column column]
    {
        get => Values[column.Index];
        set => Values[column.Index] = value;
    }

    /// <summary>Returns the text in a text column.</summary>
    public string? Text(Column column) => Values[column.Index] as string;

    /// <summary>Whether the cell holds a spreadsheet error or a ditto mark, which means that its value is unknown.</summary>
    public bool IsUnknown(int cell) => cell < Cells.Length && CellText.IsUnknown(CellText.Trim(Cells[cell]));

    /// <param name="cell">The index of the cell in question; negative = the row.</param>
    /// <param name="detail">A sentence to add to the rule's message.</param>
    public void Note(Rule rule, int cell = -1, string? value = null, Wording? detail = null) =>
        findings.Add(new Finding(rule, Line, Heading(cell), value, detail));

    /// <summary>Returns the heading above the cell; null = there is none.</summary>
    public string? Heading(int cell) => cell < 0 || cell >= columns.Count ? null : columns[cell].Heading;
}
