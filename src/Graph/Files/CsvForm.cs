using System.Text;
using CsvHelper;
using Gateway.Catalog;
using Gateway.Graph.Answers;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>CSV as spreadsheets here read it: UTF-8 with a byte order mark, CRLF, quotes where needed (RFC 4180).</summary>
internal sealed class CsvForm : FileForm
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public override string Name => "csv";

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output);

    private sealed class Writer(FileHead head, Stream output) : FileWriter
    {
        private readonly PartStream part = new(output);
        private readonly FileCells cells = new(head);
        private readonly bool[] isGuarded = [.. head.Columns.Select(column => head.Limits.GuardsFormulas && !IsHarmless(column.Leaf))];
        private CsvWriter? csv;

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            csv = CsvWriter.Create(part, Options, leaveOpen: true);
            foreach (var column in head.Columns)
            {
                csv.WriteField(CsvGuard.Heading(column.Name, head.Limits));
            }

            csv.EndRecord();
            return SendAsync(cancellation);
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var row = 0; row < count; row++)
            {
                for (var i = 0; i < isGuarded.Length; i++)
                {
                    Write(i, new AnswerRow(rows, row));
                }

                csv!.EndRecord();
            }

            return SendAsync(cancellation);
        }

        /// <summary>A truncated file has one more line, whose first cell says so.</summary>
        public override ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation)
        {
            for (var i = 0; truncation is not null && i < isGuarded.Length; i++)
            {
                csv!.WriteField(i == 0 ? truncation.Text : null);
            }

            if (truncation is not null)
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

        /// <summary>Values written by the gateway itself cannot be formulas.</summary>
        private static bool IsHarmless(Output leaf) => leaf switch
        {
            IdOutput or TypenameOutput or MetresOutput => true,
            ValueOutput { Type: { IsList: false, Scalar: var scalar } } =>
                scalar is Scalar.Int or Scalar.Long or Scalar.Float or Scalar.Boolean or Scalar.DateTime,
            _ => false,
        };

        private void Write(int column, AnswerRow row)
        {
            cells.TryRead(head.Columns[column], row, out var text);
            if (isGuarded[column] && CsvGuard.MayMark(text))
            {
                csv!.WriteField(CsvGuard.Mark(Encoding.UTF8.GetString(text)));
            }
            else
            {
                csv!.WriteField(text);
            }
        }

        private async ValueTask SendAsync(CancellationToken cancellation)
        {
            await csv!.FlushAsync(cancellation);
            await part.SendAsync(cancellation);
        }
    }
}
