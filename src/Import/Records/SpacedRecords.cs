using System.Text;
using Gateway.Import.Cells;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>Reads a text whose cells are separated by two or more blanks, as in a list made for printing: each line is a record.</summary>
internal sealed class SpacedRecords : RecordStream
{
    private readonly Stream stream;
    private readonly StreamReader lines;

    public SpacedRecords(ImportSource source, Encoding encoding)
    {
        stream = source.Open();
        lines = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true);
    }

    public override long Position => stream.CanSeek ? stream.Position : 0;

    public override bool Read()
    {
        while (Failure is null && lines.ReadLine() is { } line)
        {
            Line++;
            if (!CellText.IsEmpty(line))
            {
                var cells = Separator.Spaced(line);
                Failure = cells.Length > MaxCells
                    ? new FileFailure("columns", $"A record has {cells.Length} cells; at most {MaxCells} are read.", Line)
                    : null;
                Take(cells);
                return Failure is null;
            }
        }

        return false;
    }

    public override void Dispose()
    {
        lines.Dispose();
        stream.Dispose();
    }
}
