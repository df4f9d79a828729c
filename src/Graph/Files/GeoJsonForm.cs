using Gateway.Graph.Answers;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>
/// A collection of points or shapes for maps (RFC 7946), in WGS84: a feature for each row that has one, its other columns as properties.
/// Beside the features it says whom to credit, and how many rows have no geometry.
/// </summary>
internal sealed class GeoJsonForm : FileForm
{
    public override string Name => "geojson";

    public override FileWriter Open(FileHead head, Stream output) =>
        new Writer(head, FileGeometry.Of(head.Rows, head.Bound.Variables)!, output);

    protected override string? RefusalOf(FileRows rows) =>
        FileGeometry.Of(rows, VariableValues.None) is null ? Errors.NotInFile(new FileWithoutPoint()) : null;

    private sealed class Writer : FileWriter
    {
        private readonly FileHead head;
        private readonly FileGeometry geometry;
        private readonly FileColumn? id;
        private readonly FileColumn[] properties;
        private readonly JsonPart part;
        private readonly FileCells cells;
        private bool hasFeature;
        private long withoutPoint;

        public Writer(FileHead head, FileGeometry geometry, Stream output)
        {
            (this.head, this.geometry, part) = (head, geometry, new JsonPart(output));
            id = head.Rows.Id;
            properties = [.. head.Columns.Where(column => column != id && !geometry.IsOf(column))];
            cells = new FileCells(head);
        }

        public override ValueTask BeginAsync(CancellationToken cancellation)
        {
            var json = part.Value;
            json.WriteStartObject();
            json.WriteString("type"u8, "FeatureCollection"u8);
            json.WriteString("name"u8, head.Rows.List.Key);
            CreditWriter.WriteAll(json, head.Credits);
            json.WriteStartArray("features"u8);
            part.EndValue();
            return part.SendAsync(cancellation);
        }

        public override ValueTask WriteAsync(RowBuffer rows, int count, CancellationToken cancellation)
        {
            for (var i = 0; i < count; i++)
            {
                var row = new AnswerRow(rows, i);
                if (geometry.Has(row))
                {
                    part.Write(hasFeature ? ",\n"u8 : "\n"u8);
                    hasFeature = true;
                    WriteFeature(row);
                }
                else
                {
                    withoutPoint++;
                }
            }

            return part.SendAsync(cancellation);
        }

        /// <summary>Closes the object and its list of features, open since the beginning.</summary>
        public override ValueTask EndAsync(FileTruncation? truncation, CancellationToken cancellation)
        {
            part.Write("\n],\"rowsWithoutPoint\":"u8);
            part.Value.WriteNumberValue(withoutPoint);
            part.EndValue();
            if (truncation is not null)
            {
                part.Write(",\"truncated\":"u8);
                part.Value.WriteStringValue(truncation.Text);
                part.EndValue();
            }

            part.Write("}\n"u8);
            return part.SendAsync(cancellation);
        }

        public override async ValueTask DisposeAsync()
        {
            await part.DisposeAsync();
            cells.Dispose();
        }

        private void WriteFeature(AnswerRow row)
        {
            var json = part.Value;
            json.WriteStartObject();
            json.WriteString("type"u8, "Feature"u8);
            if (id is not null)
            {
                json.WritePropertyName("id"u8);
                WriteText(id, row);
            }

            json.WritePropertyName("geometry"u8);
            geometry.Write(json, row);
            json.WriteStartObject("properties"u8);
            foreach (var column in properties)
            {
                json.WritePropertyName(column.Name);
                WriteValue(column, row);
            }

            json.WriteEndObject();
            json.WriteEndObject();
            part.EndValue();
        }

        /// <summary>Numbers stay numbers and lists stay lists; values made from several columns are written as text.</summary>
        private void WriteValue(FileColumn column, AnswerRow row)
        {
            if (column.Leaf is ValueOutput value && column.IsThere(row))
            {
                ValueWriter.Write(part.Value, row.Buffer!, row.Number, value.Ordinal, value.Type);
            }
            else
            {
                WriteText(column, row);
            }
        }

        private void WriteText(FileColumn column, AnswerRow row)
        {
            if (cells.TryRead(column, row, out var text))
            {
                part.Value.WriteStringValue(text);
            }
            else
            {
                part.Value.WriteNullValue();
            }
        }
    }
}
