using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>The records of a file, each followed by the cells of its companion's record.</summary>
/// <param name="key">The column with the identifier of the companion's record.</param>
/// <param name="note">Called for identifiers that the companion does not have.</param>
internal sealed class JoinedRecords(RecordStream own, CompanionRows companion, int key, Action<Finding> note) : RecordStream
{
    private int width = -1;

    public override long Position => own.Position;

    public override bool Read()
    {
        if (!own.Read())
        {
            Failure = own.Failure;
            return false;
        }

        Line = own.Line;
        if (width < 0)
        {
            width = own.Published.Length;
            Take([.. own.Published, .. companion.Headings]);
            return true;
        }

        // Cells beyond the header are kept without a heading, and such a record is not joined: its key may have shifted.
        if (own.Published.Length > width)
        {
            Take([.. own.Published[..width], .. companion.Headings.Select(_ => ""), .. own.Published[width..]]);
            return true;
        }

        var beside = Beside();
        Take(beside.Length == 0 ? own.Published : [.. own.Published, .. Enumerable.Repeat("", width - own.Published.Length), .. beside]);
        return true;
    }

    public override void Dispose() => own.Dispose();

    private string[] Beside()
    {
        var id = key < own.Cells.Length ? CellText.Trim(own.Cells[key]) : "";
        if (id.Length > 0 && companion.Find(id) is { } found)
        {
            return found;
        }

        if (Array.Exists(own.Cells, cell => !CellText.IsEmpty(cell)))
        {
            note(new Finding(FileRules.CompanionRowMissing, Line, CompanionFile.Key, id.Length > 0 ? id : null));
        }

        return [];
    }
}
