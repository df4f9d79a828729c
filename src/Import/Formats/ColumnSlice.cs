using Gateway.Import.Cells;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The records of some columns of a table; rows above its header stay whole.</summary>
internal sealed class ColumnSlice(RecordStream whole, int header, int from, int width) : RecordStream
{
    public override long Position => whole.Position;

    public override bool Read()
    {
        while (whole.Read())
        {
            Line = whole.Line;
            Take(Line < header ? whole.Published : Slice(whole.Published));
            if (!Array.TrueForAll(Published, CellText.IsEmpty))
            {
                return true;
            }
        }

        Failure = whole.Failure;
        return false;
    }

    public override void Dispose() => whole.Dispose();

    private string[] Slice(string[] cells) => [.. Enumerable.Range(from, width).Select(i => i < cells.Length ? cells[i] : "")];
}
