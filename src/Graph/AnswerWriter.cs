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
    private readonly List<Step> path = [];
    private readonly List<FieldError> errors = [];
    private ConnectionWriter? connections;

    /// <summary>What could not be answered, in the order of the response.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Whether a field that must not be null was refused, so that the whole data is null.</summary>
    public bool DataIsNull { get; private set; }

    /// <summary>Writes the object of the root; <paramref name="keys"/> is the order of all response keys, meta fields included.</summary>
    public void Write(IReadOnlyList<string> keys)
    {
        if (meta.Count == 0)
        {
            WriteFields(operation.Plan.Fields, default);
            return;
        }

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

    /// <summary>Writes the object of the root with one row of a list as its only field, for a subscription.</summary>
    public void WriteRow(ListOutput field, int row)
    {
        var result = results[field.Read];
        writer.WriteStartObject();
        Enter(field.Key);
        writer.WritePropertyName(field.Name);
        WriteFields(field.Fields, new Row(result.Rows, result.Ranges[0].Start + row));
        Leave();
        writer.WriteEndObject();
    }

    /// <summary>Steps into a field while its value is written, so that an error knows where it stands.</summary>
    public void Enter(string key) => path.Add(new Step(key, 0));

    /// <summary>Steps into a position of a list.</summary>
    public void Enter(int position) => path.Add(new Step(null, position));

    public void Leave() => path.RemoveAt(path.Count - 1);

    private void Write(Output output, Row row)
    {
        writer.WritePropertyName(output.Name);
        if (output is ValueOutput value)
        {
            // The most frequent by far, and never refused: it needs no path.
            ValueWriter.Write(writer, row.Buffer!, row.Number, value.Ordinal, value.Type);
            return;
        }

        Enter(output.Key);
        WriteValue(output, row);
        Leave();
    }

    private void WriteValue(Output output, Row row)
    {
        switch (output)
        {
            case IdOutput id:
                ValueWriter.WriteId(writer, row.Buffer!, row.Number, id.Ordinal, id.Head.Span);
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

    public void WriteFields(IReadOnlyList<Output> fields, Row row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < fields.Count; i++)
        {
            Write(fields[i], row);
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
                (connections ??= new ConnectionWriter(writer, this)).Write(connection, new Page(operation.Plan.Reads[read], operation.Reads[read], result, range));
                break;
            case SingleOutput single when range.Count == 0:
                writer.WriteNullValue();
                break;
            case SingleOutput single:
                WriteFields(single.Fields, new Row(result.Rows, range.Start));
                break;
        }
    }

    public void WriteRows(ReadResult result, RowRange range, IReadOnlyList<Output> fields)
    {
        writer.WriteStartArray();
        for (var i = 0; i < range.Count; i++)
        {
            Enter(i);
            WriteFields(fields, new Row(result.Rows, range.Start + i));
            Leave();
        }

        writer.WriteEndArray();
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
            Enter(i);
            WriteNode(output, targets.Targets[i]);
            Leave();
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
        errors.Add(new FieldError(refusal, [.. path.Select(step => step.Key ?? (object)step.Position)], output.Locations));
        writer.WriteNullValue();
    }

    /// <summary>A row of a result; without a buffer: the root.</summary>
    internal readonly record struct Row(RowBuffer? Buffer, int Number);

    /// <summary>A step of a path: a response key, or without one a position.</summary>
    private readonly record struct Step(string? Key, int Position);
}

/// <summary>A field that was refused, where it stands in the response and in the document.</summary>
internal sealed record FieldError(Refusal Refusal, IReadOnlyList<object> Path, IReadOnlyList<AskLocation> Locations);
