using CsvHelper;

namespace Gateway.Import.Records;

/// <summary>Reads the records of a text file one after the other, each with the line it starts on.</summary>
internal sealed class RecordReader : IDisposable
{
    /// <summary>A record larger than this is no record: an unclosed quotation mark swallows the rest of the file.</summary>
    private const int MaxRecordBytes = 1 << 20;

    /// <summary>No table of a city is wider.</summary>
    private const int MaxCells = 4_000;

    private readonly CsvReader csv;
    private readonly Stream stream;

    /// <param name="malformed">Told the line of each record whose quotation marks are wrong.</param>
    public RecordReader(TextFile file, Action<int, string>? malformed = null)
    {
        stream = file.Source.Open();
        csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = file.Separator,
            HasHeader = false,
            Encoding = file.Encoding,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => Hear(record, malformed),
        }, leaveOpen: true);
    }

    /// <summary>The line of the file where the record starts, 1-based.</summary>
    public int Line { get; private set; }

    /// <summary>The texts of the record's cells, as published.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>Why reading ended before the end of the file.</summary>
    public FileFailure? Failure { get; private set; }

    /// <summary>How many bytes of text were read so far, about.</summary>
    public long Position => csv.ByteOffset;

    /// <summary>Goes to the next record; false at the end, or when <see cref="Failure"/> says why not.</summary>
    public bool Read() => Advance() && Failure is null && TakeCells();

    private bool Advance()
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException)
        {
            Failure = new FileFailure("record-size", "A record grows beyond a megabyte: a quotation mark is not closed.", Line + 1);
            return false;
        }
    }

    private bool TakeCells()
    {
        Line = (int)csv.LineNumber;
        if (csv.FieldCount > MaxCells)
        {
            Failure = new FileFailure("columns", $"A record has {csv.FieldCount} cells; at most {MaxCells} are read.", Line);
            return false;
        }

        Cells = new string[csv.FieldCount];
        for (var i = 0; i < Cells.Length; i++)
        {
            Cells[i] = csv.GetString(i);
        }

        return true;
    }

    public void Dispose()
    {
        csv.Dispose();
        stream.Dispose();
    }

    /// <summary>A mark that is never closed makes one cell of the rest of the file: nothing below it can be believed.</summary>
    private void Hear(in CsvMalformedRecord record, Action<int, string>? malformed)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
        {
            Failure = new FileFailure("quote-open", "A quotation mark is never closed.", (int)record.LineNumber);
            return;
        }

        malformed?.Invoke((int)record.LineNumber, record.Reason is CsvMalformedReason.StrayQuote
            ? "A quotation mark stands inside a cell that does not start with one."
            : "Text follows a closing quotation mark.");
    }
}
