using System.Runtime.CompilerServices;
using System.Text;
using Gateway.Catalog;
using Gateway.Import.Cells;

namespace Gateway.Import.Rows;

/// <summary>Stores where a row was read, and the row as published: the texts of its cells, one for each column of the file.</summary>
internal sealed class SourceStep(Entity entity, int width)
{
    private readonly Column line = entity.Column(ColumnRole.SourceLine);
    private readonly Column original = entity.Column(ColumnRole.SourceOriginal);
    private readonly StringBuilder text = new();

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(RowDraft row)
    {
        row[line] = (long)row.Line;
        text.Clear().Append('[');
        for (var i = 0; i < width; i++)
        {
            text.Append(i == 0 ? "\"" : ",\"")
                .Append(Json.Plain.Encoder!.Encode(i < row.Published.Length && i != row.KeptApart ? row.Published[i] : "")).Append('"');
        }

        row[original] = text.Append(']').ToString();
    }
}
