using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Import.Records;

/// <summary>Reads the records of a text file one by one, each with the line it starts on.</summary>
internal sealed class RecordReader : RecordStream
{
    /// <summary>A larger record is not genuine: an unclosed quotation mark has swallowed the rest of the file.</summary>
    private const int MaxRecordBytes = 1 << 20;

    private readonly CsvReader csv;
    private readonly Stream stream;
    private readonly Action<Finding> note;
    private Finding? stray;
    private Finding? behind;

    /// <param name="note">Called for each record with wrong quotation marks.</param>
    public RecordReader(ImportSource source, Encoding encoding, char separator, Action<Finding> note)
    {
        this.note = note;
        stream = source.Open();
        csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            Encoding = encoding,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => Hear(record),
        }, leaveOpen: true);
    }

    public override long Position => csv.ByteOffset;

    public override bool Read()
    {
        while (Advance() && Failure is null && TakeCells())
        {
            if (!IsOfSeveralRows())
            {
                TellMarks();
                return true;
            }
        }

        return false;
    }

    private bool Advance()
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException)
        {
            Failure = new FileFailure("record-size", "A record is larger than a megabyte: a quotation mark may be unclosed.", Line + 1);
            return false;
        }
    }

    // Hot from the first row on, in a process that lives for seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TakeCells()
    {
        Line = (int)csv.LineNumber;
        if (csv.FieldCount > MaxCells)
        {
            Failure = new FileFailure("columns", $"A record has {csv.FieldCount} cells; at most {MaxCells} are read.", Line);
            return false;
        }

        var cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = csv.GetString(i);
        }

        Take(cells);
        return true;
    }

    public override void Dispose()
    {
        csv.Dispose();
        stream.Dispose();
    }

    /// <summary>
    /// Handles a malformed record; a quotation mark that is never closed turns the rest of the file into one cell, so nothing after it can
    /// be trusted.
    /// </summary>
    private void Hear(in CsvMalformedRecord record)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
        {
            Failure = new FileFailure("quote-open", "A quotation mark is never closed.", (int)record.LineNumber);
            return;
        }

        if (record.Reason is CsvMalformedReason.StrayQuote)
        {
            stray = new Finding(RowRules.Quotes, (int)record.LineNumber,
                Detail: new Wording("A quotation mark is inside a cell that does not start with one.", "引用符で始まらないセルの途中に引用符があります。"));
            return;
        }

        behind ??= new Finding(RowRules.Quotes, (int)record.LineNumber,
            Detail: new Wording("Text follows a closing quotation mark.", "閉じる引用符のあとに文字があります。"));
    }

    /// <summary>
    /// Whether the record spans several rows: a quotation mark not closed in its row is closed by the next one in a later row, and the text
    /// after that gives it away. The record is dropped, and reported instead of its other quotation mark findings.
    /// </summary>
    private bool IsOfSeveralRows()
    {
        if (behind is null || Cells.Sum(LineBreaks) is not (var breaks and > 0))
        {
            return false;
        }

        note(new Finding(RowRules.RowsInOne, Line,
            Detail: new Wording($"Lines {Line} to {Line + breaks}.", $"{Line}行目から{Line + breaks}行目です。")));
        (stray, behind) = (null, null);
        return true;
    }

    private static int LineBreaks(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n')) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Reports wrong quotation marks, except those of a guard, ="0312", which are intentional.</summary>
    private void TellMarks()
    {
        if (behind is not null)
        {
            note(behind);
            behind = null;
        }

        if (stray is not null && (ReferenceEquals(Cells, Published) || Array.Exists(Cells, c => c.Contains('"', StringComparison.Ordinal))))
        {
            note(stray);
        }

        stray = null;
    }
}
