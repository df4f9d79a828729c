using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>Reads the rows of a .dbf file as records: first the field names, then each row that is not deleted.</summary>
internal sealed class AttributeRecords(AttributeFile file) : RecordStream
{
    private int next = -1;

    public override long Position => Line;

    public override bool Read()
    {
        while (next >= 0 && next < file.Count && file.IsDeleted(next))
        {
            next++;
        }

        if (next >= file.Count)
        {
            return false;
        }

        Line = Math.Max(0, next + 1);
        Take(next < 0 ? [.. file.Headings] : file.Cells(next));
        next++;
        return true;
    }

    public override void Dispose()
    {
    }
}
