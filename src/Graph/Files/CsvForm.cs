using CsvHelper;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>CSV as spreadsheets here read it: UTF-8 with its mark, CRLF, quotes where they are needed (RFC 4180).</summary>
internal sealed class CsvForm : FileForm
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public override string Name => "csv";

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output);

    private sealed class Writer(FileHead head, Stream output) : FileWriter
    {
        private readonly PartStream part = new(output);
        private readonly FileCells cells = new(head);
        private readonly Shape[] shapes = [.. head.Columns.Select(column => ShapeOf(column.Leaf))];
        private CsvWriter? csv;

        /// <summary>What is done with a cell.</summary>
        private enum Shape
        {
            /// <summary>Text of a file, which goes from the row to the answer as it is.</summary>
            Stored,

            /// <summary>Other text.</summary>
            Made,

            /// <summary>What only the gateway writes, and is no formula.</summary>
            Harmless,
        }

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            csv = CsvWriter.Create(part, Options, leaveOpen: true);
            foreach (var column in head.Columns)
            {
                csv.WriteField(column.Name);
            }

            csv.EndRecord();
            return SendAsync(cancellation);
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var row = 0; row < count; row++)
            {
                for (var i = 0; i < shapes.Length; i++)
                {
                    Write(i, new AnswerRow(rows, row));
                }

                csv!.EndRecord();
            }

            return SendAsync(cancellation);
        }

        /// <summary>A file that is cut has one line more, whose first cell says so.</summary>
        public override ValueTask EndAsync(FileCut? cut, CancellationToken cancellation)
        {
            for (var i = 0; cut is not null && i < shapes.Length; i++)
            {
                csv!.WriteField(i == 0 ? cut.Text : null);
            }

            if (cut is not null)
            {
                csv!.EndRecord();
            }

            return SendAsync(cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            if (csv is not null)
            {
                await csv.DisposeAsync();
            }

            await part.DisposeAsync();
            cells.Dispose();
        }

        private static Shape ShapeOf(Output leaf) => leaf switch
        {
            IdOutput or TypenameOutput or MetresOutput => Shape.Harmless,
            ValueOutput { Type: { IsList: false, Scalar: var scalar } } => scalar switch
            {
                Scalar.Int or Scalar.Long or Scalar.Float or Scalar.Boolean or Scalar.DateTime => Shape.Harmless,
                _ => Shape.Stored,
            },
            _ => Shape.Made,
        };

        private void Write(int column, AnswerRow row)
        {
            var of = head.Columns[column];
            if (shapes[column] == Shape.Stored && of.IsThere(row)
                && row.Buffer!.Text(row.Number, ((ValueOutput)of.Leaf).Ordinal) is var stored
                && !(head.Limits.GuardsFormulas && CsvGuard.MayMark(stored)))
            {
                csv!.WriteField(stored);
                return;
            }

            var text = cells.Text(of, row);
            var isMarked = head.Limits.GuardsFormulas && shapes[column] != Shape.Harmless;
            csv!.WriteField(isMarked && text is not null ? CsvGuard.Mark(text) : text);
        }

        private async ValueTask SendAsync(CancellationToken cancellation)
        {
            await csv!.FlushAsync(cancellation);
            await part.SendAsync(cancellation);
        }
    }
}
