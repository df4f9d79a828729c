using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Store;
using Ical.Net.Serialization;

namespace Gateway.Graph.Files;

/// <summary>
/// A calendar (RFC 5545) that a phone can subscribe to: an entry for each row with a day, identified by the row's id, so that it stays the
/// same when the calendar is fetched again. Two calendars of one data version are byte-identical.
/// </summary>
internal sealed class CalendarForm : FileForm
{
    public override string Name => "ics";

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output);

    protected override string? RefusalOf(FileRows rows) =>
        new EntryColumns(rows).Refusal() is { } refusal ? Errors.NotInFile(refusal) : null;

    private sealed class Writer(FileHead head, Stream output) : FileWriter
    {
        /// <summary>Japan has had one UTC offset since 1951; old calendar programs need a start date they can handle.</summary>
        private const string Zone = """
            BEGIN:VTIMEZONE
            TZID:Asia/Tokyo
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0900
            TZNAME:JST
            END:STANDARD
            END:VTIMEZONE
            """;

        private readonly FileCells cells = new(head);
        private readonly ComponentSerializer serializer = new();
        private readonly StringBuilder text = new();
        private CalendarEntries? entries;

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            entries = new CalendarEntries(head, cells);
            Line("BEGIN:VCALENDAR");
            Line("VERSION:2.0");
            Line("PRODID:-//Municipal open data gateway//JA");
            Line("CALSCALE:GREGORIAN");
            Line("METHOD:PUBLISH");
            Line("X-WR-TIMEZONE:Asia/Tokyo");
            Line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
            Line("X-PUBLISHED-TTL:P1D");
            if (head.Credits.Count > 0)
            {
                Property("X-WR-CALNAME", string.Join("、", head.Credits.Select(credit => credit.Title).Distinct()));
                Property("X-WR-CALDESC", string.Join("\n", head.Credits.Select(credit => credit.Text(isJapanese: true))));
            }

            Array.ForEach(Zone.Split('\n'), line => Line(line.TrimEnd('\r')));
            return SendAsync(cancellation);
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var i = 0; i < count; i++)
            {
                foreach (var entry in entries!.Of(new AnswerRow(rows, i)))
                {
                    Entry(serializer.SerializeToString(entry)!);
                }
            }

            return SendAsync(cancellation);
        }

        /// <summary>A calendar has no place for a note after its entries: a header of the response says that it was cut.</summary>
        public override ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation)
        {
            Line("END:VCALENDAR");
            return SendAsync(cancellation);
        }

        public override ValueTask DisposeAsync()
        {
            cells.Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>The library folds lines in the middle of a character, leaving two halves: they are joined and folded again.</summary>
        private void Entry(string lines)
        {
            var joined = lines.Replace("\r\n ", "", StringComparison.Ordinal);
            foreach (var line in joined.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
            {
                Fold(line);
            }
        }

        private void Property(string name, string value)
        {
            var escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
                .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");
            Fold($"{name}:{escaped}");
        }

        /// <summary>Folds a text of any length: lines of at most 75 bytes, never splitting a character; drops control characters.</summary>
        private void Fold(string line)
        {
            var used = 0;
            foreach (var rune in line.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value == '\t'))
            {
                if (used + rune.Utf8SequenceLength > 75)
                {
                    text.Append("\r\n ");
                    used = 1;
                }

                text.Append(rune);
                used += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }

        private void Line(string line) => text.Append(line).Append("\r\n");

        private async ValueTask SendAsync(CancellationToken cancellation)
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellation);
            text.Clear();
        }
    }
}
