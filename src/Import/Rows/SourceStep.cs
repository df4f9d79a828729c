using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Keeps where a row was read, and the row as published: the texts of its cells, as many as the file has columns.</summary>
internal sealed class SourceStep(Entity entity, int width)
{
    private readonly Column line = entity.Column("source_line");
    private readonly Column original = entity.Column("source_original");

    public void Read(RowDraft row)
    {
        row[line] = (long)row.Line;
        row[original] = JsonSerializer.Serialize(Enumerable.Range(0, width).Select(i => i < row.Cells.Length ? row.Cells[i] : ""), Json.Plain);
    }
}
