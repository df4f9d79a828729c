using Gateway.Import.Places;
using Gateway.Import.Records;
using Gateway.Import.Rows;

namespace Gateway.Import;

/// <summary>
/// The second pass over a file: its rows one after the other, and what was found. No database is needed for it; reading to the end
/// completes the counts.
/// </summary>
internal sealed class FileReading(Survey survey, Publisher publisher, MunicipalityFinder finder, FindingLog findings)
{
    private const int ShownOfRow = 200;

    public Survey Survey { get; } = survey;

    public Publisher Publisher { get; } = publisher;

    public FindingLog Findings { get; } = findings;

    public int Taken { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>About how many bytes were read.</summary>
    public long Position { get; private set; }

    public IEnumerable<ReadRow> Rows()
    {
        ColumnFindings.Add(Survey, Findings);
        using var records = new RecordReader(Survey.File, (line, why) => Findings.Add(new Finding(Rules.Quotes, line, Detail: why)));
        var gate = new RowGate(Survey.Binding, Survey.Header.IsLinkData);
        var reader = new RowReader(Survey, Publisher, finder, Findings);
        for (var position = 0; records.Read(); position++)
        {
            var kind = position <= Survey.Header.Position ? RowKind.Blank : gate.Judge(records.Cells);
            Position = records.Position;
            if (kind is RowKind.Data)
            {
                Taken++;
                yield return reader.Read(records.Line, records.Cells);
            }
            else if (kind is not RowKind.Blank)
            {
                Reject(kind, records.Line, records.Cells);
            }
        }
    }

    private void Reject(RowKind kind, int line, string[] cells)
    {
        Rejected++;
        var text = string.Join(" ", cells.Where(c => !Cells.CellText.IsEmpty(c)));
        var rule = kind switch { RowKind.Footnote => Rules.RowFootnote, RowKind.Total => Rules.RowTotal, _ => Rules.RowUnknown };
        Findings.Add(new Finding(rule, line, Value: text.Length > ShownOfRow ? text[..ShownOfRow] + "…" : text));
    }
}
