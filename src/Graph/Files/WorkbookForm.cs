using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Store;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Gateway.Graph.Files;

/// <summary>
/// An Excel workbook: text stays text whatever it looks like, days are dates, the header row is frozen and has filters. Rows that do not
/// fit into a sheet continue on the next; a last sheet names the sources and says when the file was cut.
/// </summary>
/// <param name="maximumRows">The most rows in a sheet, including its header row; Excel opens no longer one.</param>
internal sealed partial class WorkbookForm(int maximumRows = 1_048_576) : FileForm
{
    /// <summary>Excel's limit on the columns of a sheet.</summary>
    private const int MaximumColumns = 16_384;

    public override string Name => "xlsx";

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output, maximumRows);

    protected override string? RefusalOf(FileRows rows) =>
        rows.Columns.Count > MaximumColumns ? Errors.NotInFile(new FileTooWide(rows.Columns.Count, MaximumColumns)) : null;

    private sealed partial class Writer(FileHead head, Stream output, int maximumRows) : FileWriter
    {
        /// <summary>Excel's limit on the characters of a cell.</summary>
        private const int MaximumCellLength = 32_767;

        private const int Wide = 40;

        /// <summary>Excel counts 29 February 1900, which never was, so earlier days would be wrong.</summary>
        private static readonly DateOnly FirstDay = new(1900, 3, 1);

        private const int Narrow = 14;

        /// <summary>The characters that a cell may not be able to hold as they are.</summary>
        private static readonly SearchValues<char> Odd =
            SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '\uFFFE', '\uFFFF']);

        private readonly PartStream part = new(output);
        private readonly FileCells cells = new(head);
        private readonly CellTexts texts = new();
        private readonly Cell[] row = new Cell[head.Columns.Count];
        private Spreadsheet? book;
        private StyleId? bold;
        private StyleId? day;
        private int sheets;
        private int used;

        public override async ValueTask BeginAsync(CancellationToken cancellation)
        {
            book = await Spreadsheet.CreateNewAsync(part, cancellationToken: cancellation);
            bold = book.AddStyle(new Style { Font = { Bold = true } });
            day = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy\\-mm\\-dd") });
            await BeginSheetAsync(cancellation);
            await part.SendAsync(cancellation);
        }

        public override async ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var i = 0; i < count; i++)
            {
                if (used == maximumRows)
                {
                    await BeginSheetAsync(cancellation);
                }

                texts.Clear();
                for (var column = 0; column < row.Length; column++)
                {
                    row[column] = CellOf(head.Columns[column], new AnswerRow(rows, i));
                }

                await book!.AddRowAsync(row, cancellation);
                used++;
            }

            await part.SendAsync(cancellation);
        }

        public override async ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation)
        {
            string[] notes =
            [
                .. truncation is null ? [] : (string[])[truncation.Text], .. head.Credits.Select(credit => credit.Text(isJapanese: true)),
            ];
            if (notes.Length > 0)
            {
                await book!.StartWorksheetAsync("出典・注記", token: cancellation);
                foreach (var note in notes)
                {
                    await book.AddRowAsync([new StyledCell(Fitting(note), null)], cancellation);
                }
            }

            await book!.FinishAsync(cancellation);
            await part.SendAsync(cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            if (book is not null)
            {
                await book.DisposeAsync();
            }

            await part.DisposeAsync();
            cells.Dispose();
        }

        private async ValueTask BeginSheetAsync(CancellationToken cancellation)
        {
            var options = new WorksheetOptions { FrozenRows = 1 };
            if (row.Length > 0)
            {
                options.AutoFilter = new AutoFilterOptions($"A1:{NameOf(row.Length)}1");
            }

            for (var column = 0; column < row.Length; column++)
            {
                var isNarrow = head.Columns[column].Type is { IsList: false, Scalar: not (Scalar.String or Scalar.Url) };
                var named = head.Columns[column].Name.Length + 4;
                options.Column(column + 1).Width = Math.Max(isNarrow ? Narrow : Wide / 2, Math.Min(Wide, named));
            }

            sheets++;
            var number = sheets.ToString(CultureInfo.InvariantCulture);
            var name = head.Rows.List.Key + (sheets == 1 ? "" : " " + number);
            await book!.StartWorksheetAsync(IsSheetName(name) ? name : "rows " + number, options, cancellation);
            await book.AddRowAsync([.. head.Columns.Select(column => new StyledCell(Fitting(column.Name), bold))], cancellation);
            used = 1;
        }

        /// <summary>Excel opens no workbook with a longer sheet name, and reserves "History".</summary>
        private static bool IsSheetName(string name) => name.Length <= 31 && !name.Equals("history", StringComparison.OrdinalIgnoreCase);

        private Cell CellOf(FileColumn column, AnswerRow of)
        {
            if (column is { Leaf: ValueOutput { Type: { IsList: false, Scalar: var scalar } } value }
                && column.IsThere(of) && !of.Buffer!.IsNull(of.Number, value.Ordinal))
            {
                switch (scalar)
                {
                    case Scalar.Int or Scalar.Long:
                        return new Cell(of.Buffer.Integer(of.Number, value.Ordinal));
                    case Scalar.Float:
                        return new Cell(of.Buffer.Real(of.Number, value.Ordinal));
                    case Scalar.Boolean:
                        return new Cell(of.Buffer.Integer(of.Number, value.Ordinal) != 0);
                    case Scalar.LocalDate when Day(of.Buffer.Text(of.Number, value.Ordinal)) is { } date:
                        return new Cell(date, day);
                }
            }

            return cells.TryRead(column, of, out var text) ? new Cell(Fitting(text)) : new Cell(null as string);
        }

        /// <summary>Returns null for a day that Excel may get wrong: it stays text.</summary>
        private DateTime? Day(ReadOnlySpan<byte> text) =>
            DayText.Find(texts.Keep(text).Span) is { } day && day >= FirstDay ? day.ToDateTime(TimeOnly.MinValue) : null;

        private ReadOnlyMemory<char> Fitting(ReadOnlySpan<byte> text)
        {
            var kept = texts.Keep(text);
            return IsOdd(kept.Span) ? Fitting(kept.ToString()).AsMemory() : kept;
        }

        private static bool IsOdd(ReadOnlySpan<char> text) =>
            text.Length > MaximumCellLength || text.ContainsAny(Odd) || text.Contains("_x", StringComparison.Ordinal);

        /// <summary>Fits a text to a cell: limited length, no half of a surrogate pair, no characters that XML does not allow.</summary>
        private static string Fitting(string text)
        {
            var end = char.IsHighSurrogate(text.ElementAtOrDefault(MaximumCellLength - 2)) ? MaximumCellLength - 2 : MaximumCellLength - 1;
            var fitting = text.Length > MaximumCellLength ? text[..end] + "…" : text;
            return Escaped(fitting.AsSpan().ContainsAny(Odd)
                ? string.Concat(fitting.Select(c => c is (< ' ' and not ('\t' or '\n' or '\r')) or > '\uFFFD' ? '\uFFFD' : c))
                : fitting);
        }

        /// <summary>Excel reads <c>_x0041_</c> as the letter A; where a text means it literally, its first underscore is escaped.</summary>
        private static string Escaped(string text) =>
            text.Contains("_x", StringComparison.Ordinal) ? CodeOfLetter().Replace(text, "_x005F_") : text;

        [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
        private static partial Regex CodeOfLetter();

        private static string NameOf(int column)
        {
            var name = "";
            for (; column > 0; column = (column - 1) / 26)
            {
                name = (char)('A' + ((column - 1) % 26)) + name;
            }

            return name;
        }
    }
}
