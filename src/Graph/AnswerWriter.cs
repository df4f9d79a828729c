using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>
/// Writes the data of an answer: walks the outputs of the plan beside the rows that were read. Fields that were refused become null,
/// and their errors are collected with the path they stand at.
/// </summary>
internal sealed class AnswerWriter(
    Utf8JsonWriter writer, BoundOperation operation, ReadResults results, IReadOnlyDictionary<string, JsonElement> meta)
{
    private readonly List<object> path = [];
    private readonly List<FieldError> errors = [];
    private readonly CursorWriter cursors = new();

    /// <summary>What could not be answered, in the order of the response.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Whether a field that must not be null was refused, so that the whole data is null.</summary>
    public bool DataIsNull { get; private set; }

    /// <summary>Writes the object of the root; <paramref name="keys"/> is the order of all response keys, meta fields included.</summary>
    public void Write(IReadOnlyList<string> keys)
    {
        var fields = operation.Plan.Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
        writer.WriteStartObject();
        foreach (var key in keys)
        {
            if (fields.TryGetValue(key, out var field))
            {
                Write(field, default);
            }
            else
            {
                writer.WritePropertyName(key);
                meta[key].WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private void Write(Output output, Row row)
    {
        path.Add(output.Key);
        writer.WritePropertyName(output.Name);
        WriteValue(output, row);
        path.RemoveAt(path.Count - 1);
    }

    private void WriteValue(Output output, Row row)
    {
        switch (output)
        {
            case ValueOutput value:
                ValueWriter.Write(writer, row.Buffer!, row.Number, value.Ordinal, value.Type);
                break;
            case IdOutput id:
                ValueWriter.WriteId(writer, row.Buffer!, row.Number, id.Ordinal, id.TypeName);
                break;
            case TypenameOutput typename:
                writer.WriteStringValue(typename.TypeName);
                break;
            case ObjectOutput inner:
                WriteObject(inner, row);
                break;
            case TuplesOutput tuples:
                TuplesWriter.Write(writer, tuples, row.Buffer!, row.Number);
                break;
            case ListOutput or ConnectionOutput or SingleOutput:
                WriteRead(output, row);
                break;
            case NodesByIdOutput nodes:
                WriteNodes(nodes);
                break;
            case RefusedOutput refused:
                Refuse(refused, refused.Refusal);
                break;
            default:
                throw new InvalidOperationException($"{output.GetType().Name} stands where it cannot.");
        }
    }

    private void WriteObject(ObjectOutput output, Row row)
    {
        if (output.Presence >= 0 && !IsThere(output, row))
        {
            writer.WriteNullValue();
            return;
        }

        WriteFields(output.Fields, row);
    }

    private static bool IsThere(ObjectOutput output, Row row)
    {
        var buffer = row.Buffer!;
        return buffer.Kind(row.Number, output.Presence) switch
        {
            CellKind.Null => false,
            CellKind.Text when output.Value is { } value => buffer.Text(row.Number, output.Presence).SequenceEqual(System.Text.Encoding.UTF8.GetBytes(value)),
            CellKind.Integer when output.Value is null && output.IsFlag => buffer.Integer(row.Number, output.Presence) != 0,
            _ => true,
        };
    }

    private void WriteFields(IReadOnlyList<Output> fields, Row row)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            Write(field, row);
        }

        writer.WriteEndObject();
    }

    private void WriteRead(Output output, Row row)
    {
        var read = output switch { ListOutput list => list.Read, ConnectionOutput connection => connection.Read, SingleOutput single => single.Read, _ => -1 };
        if (operation.Reads[read].Refusal is { } refusal)
        {
            Refuse(output, refusal with { Coordinate = output.Coordinate });
            return;
        }

        var result = results[read];
        var range = result.Ranges.Count == 0 ? default : result.Ranges[row.Buffer is null ? 0 : row.Number];
        switch (output)
        {
            case ListOutput list:
                WriteRows(result, range, list.Fields);
                break;
            case ConnectionOutput connection:
                WriteConnection(connection, new Page(operation.Plan.Reads[read], operation.Reads[read], result, range));
                break;
            case SingleOutput single when range.Count == 0:
                writer.WriteNullValue();
                break;
            case SingleOutput single:
                WriteFields(single.Fields, new Row(result.Rows, range.Start));
                break;
        }
    }

    private void WriteRows(ReadResult result, RowRange range, IReadOnlyList<Output> fields)
    {
        writer.WriteStartArray();
        for (var i = 0; i < range.Count; i++)
        {
            path.Add(i);
            WriteFields(fields, new Row(result.Rows, range.Start + i));
            path.RemoveAt(path.Count - 1);
        }

        writer.WriteEndArray();
    }

    private void WriteConnection(ConnectionOutput connection, Page page)
    {
        writer.WriteStartObject();
        foreach (var field in connection.Fields)
        {
            path.Add(field.Key);
            writer.WritePropertyName(field.Name);
            switch (field)
            {
                case NodesOutput nodes:
                    WriteRows(page.Result, page.Range, nodes.Fields);
                    break;
                case EdgesOutput edges:
                    WriteEdges(edges, page);
                    break;
                case PageInfoOutput info:
                    WritePageInfo(info, page);
                    break;
                case TotalCountOutput:
                    writer.WriteNumberValue(page.Range.Total);
                    break;
                case TypenameOutput typename:
                    writer.WriteStringValue(typename.TypeName);
                    break;
            }

            path.RemoveAt(path.Count - 1);
        }

        writer.WriteEndObject();
    }

    private void WriteEdges(EdgesOutput edges, Page page)
    {
        writer.WriteStartArray();
        for (var i = 0; i < page.Range.Count; i++)
        {
            path.Add(i);
            writer.WriteStartObject();
            foreach (var field in edges.Fields)
            {
                path.Add(field.Key);
                writer.WritePropertyName(field.Name);
                WriteEdgeField(field, page, page.Range.Start + i);
                path.RemoveAt(path.Count - 1);
            }

            writer.WriteEndObject();
            path.RemoveAt(path.Count - 1);
        }

        writer.WriteEndArray();
    }

    private void WriteEdgeField(Output field, Page page, int row)
    {
        switch (field)
        {
            case NodeOutput node:
                WriteFields(node.Fields, new Row(page.Result.Rows, row));
                break;
            case CursorOutput:
                WriteCursor(page, row);
                break;
            case TypenameOutput typename:
                writer.WriteStringValue(typename.TypeName);
                break;
        }
    }

    private void WritePageInfo(PageInfoOutput info, Page page)
    {
        writer.WriteStartObject();
        foreach (var field in info.Fields)
        {
            writer.WritePropertyName(field.Name);
            switch (field)
            {
                case PageFactOutput { Fact: PageFact.HasNextPage }:
                    writer.WriteBooleanValue(page.HasNext);
                    break;
                case PageFactOutput { Fact: PageFact.HasPreviousPage }:
                    writer.WriteBooleanValue(page.HasPrevious);
                    break;
                case PageFactOutput when page.Range.Count == 0:
                    writer.WriteNullValue();
                    break;
                case PageFactOutput { Fact: PageFact.StartCursor }:
                    WriteCursor(page, page.Range.Start);
                    break;
                case PageFactOutput:
                    WriteCursor(page, page.Range.Start + page.Range.Count - 1);
                    break;
                case TypenameOutput typename:
                    writer.WriteStringValue(typename.TypeName);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private void WriteCursor(Page page, int row)
    {
        var rows = page.Result.Rows;
        cursors.Begin(page.Bound.Fingerprint);
        foreach (var ordinal in page.Plan.OrderOrdinals)
        {
            switch (rows.Kind(row, ordinal))
            {
                case CellKind.Null:
                    cursors.Null();
                    break;
                case CellKind.Integer:
                    cursors.Integer(rows.Integer(row, ordinal));
                    break;
                case CellKind.Real:
                    cursors.Real(rows.Real(row, ordinal));
                    break;
                default:
                    cursors.Text(rows.Text(row, ordinal));
                    break;
            }
        }

        writer.WriteStringValue(cursors.Finish());
    }

    private void WriteNodes(NodesByIdOutput output)
    {
        var targets = operation.Nodes[output];
        if (targets.Refusal is { } refusal)
        {
            Refuse(output, refusal with { Coordinate = output.Coordinate });
            DataIsNull |= output.IsList;
            return;
        }

        if (!output.IsList)
        {
            WriteNode(output, targets.Targets[0]);
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < targets.Targets.Count; i++)
        {
            path.Add(i);
            WriteNode(output, targets.Targets[i]);
            path.RemoveAt(path.Count - 1);
        }

        writer.WriteEndArray();
    }

    private void WriteNode(NodesByIdOutput output, NodeTarget target)
    {
        var typed = output.ByType[target.TypeName];
        var range = results[typed.Read].Ranges[target.Position];
        if (range.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        WriteFields(typed.Fields, new Row(results[typed.Read].Rows, range.Start));
    }

    private void Refuse(Output output, Refusal refusal)
    {
        errors.Add(new FieldError(refusal, [.. path], output.Locations));
        writer.WriteNullValue();
    }

    /// <summary>A row of a result; without a buffer: the root.</summary>
    private readonly record struct Row(RowBuffer? Buffer, int Number);

    /// <summary>A page that was read.</summary>
    private readonly record struct Page(ReadPlan Plan, BoundRead Bound, ReadResult Result, RowRange Range)
    {
        /// <summary>Beyond a cursor given there is at least the row it stood for: HotChocolate says it so too.</summary>
        public bool HasNext => (!Bound.Window!.Backward && Range.HasMore) || Bound.Window.Before is not null;

        public bool HasPrevious => (Bound.Window!.Backward && Range.HasMore) || Range.Skipped || Bound.Window.After is not null;
    }
}

/// <summary>A field that was refused, where it stands in the response and in the document.</summary>
internal sealed record FieldError(Refusal Refusal, IReadOnlyList<object> Path, IReadOnlyList<AskLocation> Locations);
