using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>
/// Writes the data of an answer: walks the plan's outputs alongside the rows that were read. Refused fields become null, and their errors
/// are collected with their paths.
/// </summary>
internal sealed class AnswerWriter(
    Utf8JsonWriter writer,
    BoundOperation operation,
    ReadResults results,
    IReadOnlyDictionary<string, JsonElement> meta,
    OpeningRules rules)
{
    private readonly AnswerPath path = new();
    private ConnectionWriter? connections;
    private OpeningWriter? openings;
    private OutlineWriter? outlines;
    private CreditWriter? credits;
    private SentenceWriter? sentences;

    /// <summary>The fields that could not be answered, in response order.</summary>
    public IReadOnlyList<FieldError> Errors => path.Errors;

    /// <summary>Whether a non-nullable field was refused, so that the whole data is null.</summary>
    public bool DataIsNull { get; private set; }

    /// <summary>The check whether an object is null because a field in it has no value.</summary>
    public NullGuard Guard => new(operation, results, path);

    /// <summary>Writes the root object; <paramref name="keys"/> is the order of all response keys, including meta fields.</summary>
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
                WriteField(field, default);
            }
            else
            {
                writer.WritePropertyName(key);
                meta[key].WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the root object with one row of a list as its only field, for a subscription.</summary>
    public void WriteRow(ListOutput field, int row)
    {
        var result = results[field.Read];
        var of = new AnswerRow(result.Rows, result.Ranges[0].Start + row);
        writer.WriteStartObject();
        path.Enter(field.Key);
        writer.WritePropertyName(field.Name);
        DataIsNull = !TryWrite(field.Fields, of);
        path.Leave();
        writer.WriteEndObject();
    }

    /// <summary>Writes a field of the object being written.</summary>
    public void WriteField(Output output, AnswerRow row)
    {
        writer.WritePropertyName(output.Name);
        if (output is ValueOutput value)
        {
            // The most frequent by far, and never refused: it needs no path.
            ValueWriter.Write(writer, row.Buffer!, row.Number, value.Ordinal, value.Type);
            return;
        }

        path.Enter(output.Key);
        WriteValue(output, row);
        path.Leave();
    }

    public void WriteValue(Output output, AnswerRow row)
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
            case MetresOutput metres:
                PlaceWriter.WriteMetres(writer, metres, row);
                break;
            case OpeningOutput opening:
                WriteOpening(opening, row);
                break;
            case CreditSentenceOutput sentence:
                (sentences ??= new SentenceWriter(writer)).Write(sentence, row);
                break;
            case DatesOutput dates:
                DatesWriter.Write(writer, dates, row, operation.Variables);
                break;
            case OutlineOutput outline:
                WriteOutline(outline, row);
                break;
            case TuplesOutput tuples:
                TuplesWriter.Write(writer, tuples, row.Buffer!, row.Number);
                break;
            case ListOutput or ConnectionOutput or SingleOutput:
                WriteRead(output, row);
                break;
            case ChangePageOutput page:
                WriteChanges(page);
                break;
            case ChangeTokenOutput token:
                ChangesWriter.Write(writer, token, row, operation);
                break;
            case NodeOutput { Found: { } found }:
                WriteFound(found, row.Buffer!, row.Number);
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

    private void WriteObject(ObjectOutput output, AnswerRow row)
    {
        if (row.Has(output))
        {
            TryWrite(output.Fields, row);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private void WriteOutline(OutlineOutput output, AnswerRow row)
    {
        outlines ??= new OutlineWriter(writer, operation.Variables);
        if (outlines.Write(output, row) is { } tooLarge)
        {
            Refuse(output, tooLarge);
        }
    }

    private void WriteOpening(OpeningOutput output, AnswerRow row)
    {
        var cells = OpeningWriter.CellsOf(output, row);
        openings ??= new OpeningWriter(writer, operation.Variables, rules);
        writer.WriteStartObject();
        foreach (var field in output.Fields)
        {
            path.Enter(field.Key);
            writer.WritePropertyName(field.Name);
            if (field is OpeningFactOutput fact)
            {
                openings.Write(fact, cells);
            }
            else
            {
                WriteValue(field, row);
            }

            path.Leave();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes an object, or null when a non-nullable field in it has no value.</summary>
    private bool TryWrite(IReadOnlyList<Output> fields, AnswerRow row)
    {
        if (Guard.Refuses(fields, row))
        {
            writer.WriteNullValue();
            return false;
        }

        WriteFields(fields, row);
        return true;
    }

    public void WriteFields(IReadOnlyList<Output> fields, AnswerRow row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < fields.Count; i++)
        {
            WriteField(fields[i], row);
        }

        writer.WriteEndObject();
    }

    private void WriteRead(Output output, AnswerRow row)
    {
        var read = output switch
        {
            ListOutput list => list.Read,
            ConnectionOutput connection => connection.Read,
            SingleOutput single => single.Read,
            _ => -1,
        };
        if ((operation.Reads[read].Refusal ?? NeededRows.Refusal(operation, results, operation.Plan.Reads[read].Needed)) is { } refusal)
        {
            Refuse(output, refusal with { Coordinate = output.Coordinate });
            DataIsNull |= output is ListOutput && row.Buffer is null;
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
                (connections ??= new ConnectionWriter(writer, this, path)).Write(
                    connection, new Page(operation.Plan.Reads[read], operation.Reads[read], result, range), row);
                break;
            case SingleOutput single when range.Count == 0:
                writer.WriteNullValue();
                break;
            case SingleOutput single:
                TryWrite(single.Fields, new AnswerRow(result.Rows, range.Start));
                break;
        }
    }

    private void WriteChanges(ChangePageOutput output)
    {
        if (operation.Reads[output.Read].Refusal is { } refusal)
        {
            Refuse(output, refusal with { Coordinate = output.Coordinate });
            DataIsNull = true;
            return;
        }

        new ChangesWriter(writer, this, path, new ChangePage(output, operation, results)).Write();
    }

    /// <summary>Writes the cells of the list under a row, or of the root's list when the row is the root.</summary>
    public void WriteCells(CellsOutput output, AnswerRow row)
    {
        var result = results[output.Read];
        var side = Number.Of(output.Side, operation.Variables);
        PlaceWriter.WriteCells(writer, output, side, result.Rows, result.Ranges[row.Buffer is null ? 0 : row.Number]);
    }

    /// <summary>Writes whom to credit for the rows of a page.</summary>
    public void WriteCredits(CreditsOutput output, Page page) =>
        (credits ??= new CreditWriter(writer, this, path)).Write(Credits.Of(output, page, results));

    public void WriteRows(ReadResult result, RowRange range, IReadOnlyList<Output> fields)
    {
        writer.WriteStartArray();
        for (var i = 0; i < range.Count; i++)
        {
            path.Enter(i);
            WriteFields(fields, new AnswerRow(result.Rows, range.Start + i));
            path.Leave();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the object that a row of a list over several types refers to.</summary>
    public void WriteFound(FoundNodes found, RowBuffer rows, int row)
    {
        var typed = found.ByNumber.GetValueOrDefault(rows.Integer(row, found.Number));
        if (typed == TypedNode.Bare)
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
        }
        else if (typed is not null && RowOf(typed.Read, row) is { } of)
        {
            TryWrite(typed.Fields, of);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Returns the row that holds the match: the list's own, or the one it refers to.</summary>
    public (AnswerRow Row, IReadOnlyList<SearchedColumn> Columns)? RowOf(MatchOutput match, RowBuffer rows, int row)
    {
        if (match.Found is not { } found)
        {
            return (new AnswerRow(rows, row), match.Columns);
        }

        var typed = found[rows.Integer(row, match.Number)];
        return RowOf(typed.Read, row) is { } of ? (of, typed.Columns) : null;
    }

    private AnswerRow? RowOf(int read, int parent) =>
        results[read].Ranges[parent] is { Count: > 0 } range ? new AnswerRow(results[read].Rows, range.Start) : null;

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
            path.Enter(i);
            WriteNode(output, targets.Targets[i]);
            path.Leave();
        }

        writer.WriteEndArray();
    }

    private void WriteNode(NodesByIdOutput output, NodeTarget target)
    {
        var typed = output.ByType[target.TypeName];
        if (operation.Reads[typed.Read].Refusal is { } refusal)
        {
            Refuse(output, refusal with { Coordinate = output.Coordinate });
            return;
        }

        var range = results[typed.Read].Ranges[target.Position];
        if (range.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        TryWrite(typed.Fields, new AnswerRow(results[typed.Read].Rows, range.Start));
    }

    private void Refuse(Output output, Refusal refusal)
    {
        path.Refuse(output, refusal);
        writer.WriteNullValue();
    }
}
