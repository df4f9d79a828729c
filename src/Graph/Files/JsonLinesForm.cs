using System.Buffers;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>One row a line, each the object that the graph gives (NDJSON).</summary>
internal sealed class JsonLinesForm : FileForm
{
    public override string Name => "ndjson";

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output);

    private sealed class Writer : FileWriter
    {
        private readonly FileHead head;
        private readonly Stream output;
        private readonly ArrayBufferWriter<byte> part = new(64 * 1024);
        private readonly Utf8JsonWriter json;
        private readonly AnswerWriter answer;

        public Writer(FileHead head, Stream output)
        {
            (this.head, this.output) = (head, output);
            json = new Utf8JsonWriter(part, JsonForm.Options);
            answer = new AnswerWriter(json, head.Bound, new ReadResults([]), MetaExecutor.NoFields, head.Openings);
        }

        public override ValueTask BeginAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var row = 0; row < count; row++)
            {
                answer.WriteFields(head.Rows.Fields, new AnswerRow(rows, row));
                EndLine();
            }

            return SendAsync(cancellation);
        }

        /// <summary>A file that is cut has one line more, with a member that no row has.</summary>
        public override ValueTask EndAsync(FileCut? cut, CancellationToken cancellation)
        {
            if (cut is null)
            {
                return ValueTask.CompletedTask;
            }

            json.WriteStartObject();
            json.WriteString("@truncated"u8, cut.Text);
            json.WriteEndObject();
            EndLine();
            return SendAsync(cancellation);
        }

        public override ValueTask DisposeAsync() => json.DisposeAsync();

        private void EndLine()
        {
            json.Flush();
            json.Reset();
            part.Write("\n"u8);
        }

        private async ValueTask SendAsync(CancellationToken cancellation)
        {
            await output.WriteAsync(part.WrittenMemory, cancellation);
            part.ResetWrittenCount();
        }
    }
}
