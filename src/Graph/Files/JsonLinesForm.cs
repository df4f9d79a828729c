using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>One row per line, each the object that the graph returns: as separate values (NDJSON), or all as one list.</summary>
internal sealed class JsonLinesForm(string name, bool isList) : FileForm
{
    public override string Name => name;

    public override FileWriter Open(FileHead head, Stream output) => new Writer(head, output, isList);

    private sealed class Writer : FileWriter
    {
        private readonly bool isList;
        private readonly FileHead head;
        private readonly JsonPart part;
        private readonly AnswerWriter answer;

        private bool isBegun;

        public Writer(FileHead head, Stream output, bool isList)
        {
            (this.head, this.isList, part) = (head, isList, new JsonPart(output));
            answer = new AnswerWriter(part.Value, head.Bound, new ReadResults([]), MetaExecutor.NoFields, head.Openings);
        }

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            part.Write(isList ? "["u8 : ""u8);
            return ValueTask.CompletedTask;
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var row = 0; row < count; row++)
            {
                BeginLine();
                answer.WriteFields(head.Rows.Fields, new AnswerRow(rows, row));
                EndLine();
            }

            return part.SendAsync(cancellation);
        }

        /// <summary>A truncated file has one more line, with a member that no row has.</summary>
        public override ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation)
        {
            if (truncation is not null)
            {
                BeginLine();
                part.Value.WriteStartObject();
                part.Value.WriteString("@truncated"u8, truncation.Text);
                part.Value.WriteEndObject();
                EndLine();
            }

            part.Write(isList ? "\n]\n"u8 : ""u8);
            return part.SendAsync(cancellation);
        }

        public override ValueTask DisposeAsync() => part.DisposeAsync();

        /// <summary>Begins a line; in a list, with the separator from the previous row.</summary>
        private void BeginLine()
        {
            part.Write(!isList ? ""u8 : isBegun ? ",\n"u8 : "\n"u8);
            isBegun = true;
        }

        private void EndLine()
        {
            part.EndValue();
            part.Write(isList ? ""u8 : "\n"u8);
        }
    }
}
