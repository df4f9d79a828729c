using System.Text.Json;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Graph.Answers;

/// <summary>Writes a page of a list: nodes, edges with their cursors, page info, total.</summary>
internal sealed class ConnectionWriter(Utf8JsonWriter writer, AnswerWriter answer, AnswerPath path)
{
    private readonly CursorWriter cursors = new();
    private MatchWriter? matches;

    /// <param name="connection">The parts of the page that are wanted.</param>
    /// <param name="page">The page.</param>
    /// <param name="row">The row whose list it is.</param>
    public void Write(ConnectionOutput connection, Page page, AnswerRow row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < connection.Fields.Count; i++)
        {
            var field = connection.Fields[i];
            path.Enter(field.Key);
            writer.WritePropertyName(field.Name);
            switch (field)
            {
                case NodesOutput { Found: { } found }:
                    WriteFound(found, page);
                    break;
                case NodesOutput nodes when answer.Guard.RefusesAny(nodes.Fields, page.Result, page.Range):
                    writer.WriteNullValue();
                    break;
                case EdgesOutput edges when RefusesNode(edges, page):
                    writer.WriteNullValue();
                    break;
                case NodesOutput nodes:
                    answer.WriteRows(page.Result, page.Range, nodes.Fields);
                    break;
                case EdgesOutput edges:
                    WriteEdges(edges, page);
                    break;
                case PageInfoOutput info:
                    WritePageInfo(info, page);
                    break;
                case ConnectionOutput or RefusedOutput:
                    answer.WriteValue(field, row);
                    break;
                case CellsOutput cells:
                    answer.WriteCells(cells, row);
                    break;
                case CreditsOutput credits:
                    answer.WriteCredits(credits, page);
                    break;
                case TotalCountOutput:
                    writer.WriteNumberValue(page.Range.Total);
                    break;
                case TypenameOutput typename:
                    writer.WriteStringValue(typename.TypeName);
                    break;
            }

            path.Leave();
        }

        writer.WriteEndObject();
    }

    private void WriteFound(FoundNodes found, Page page)
    {
        writer.WriteStartArray();
        for (var i = 0; i < page.Range.Count; i++)
        {
            path.Enter(i);
            answer.WriteFound(found, page.Result.Rows, page.Range.Start + i);
            path.Leave();
        }

        writer.WriteEndArray();
    }

    private bool RefusesNode(EdgesOutput edges, Page page) =>
        edges.Fields.OfType<NodeOutput>().Where(node => node.Found is null)
            .Any(node => answer.Guard.RefusesAny(node.Fields, page.Result, page.Range, node.Key));

    private void WriteEdges(EdgesOutput edges, Page page)
    {
        writer.WriteStartArray();
        for (var i = 0; i < page.Range.Count; i++)
        {
            path.Enter(i);
            writer.WriteStartObject();
            for (var part = 0; part < edges.Fields.Count; part++)
            {
                var field = edges.Fields[part];
                path.Enter(field.Key);
                writer.WritePropertyName(field.Name);
                WriteEdgeField(field, page, page.Range.Start + i);
                path.Leave();
            }

            writer.WriteEndObject();
            path.Leave();
        }

        writer.WriteEndArray();
    }

    private void WriteEdgeField(Output field, Page page, int row)
    {
        switch (field)
        {
            case NodeOutput { Found: { } found }:
                answer.WriteFound(found, page.Result.Rows, row);
                break;
            case MatchOutput match:
                (matches ??= new MatchWriter(writer)).Write(match, page.Bound.Search, answer.RowOf(match, page.Result.Rows, row));
                break;
            case NodeOutput node:
                answer.WriteFields(node.Fields, new AnswerRow(page.Result.Rows, row));
                break;
            case CursorOutput:
                WriteCursor(page, row);
                break;
            case MetresOutput metres:
                PlaceWriter.WriteMetres(writer, metres, new AnswerRow(page.Result.Rows, row));
                break;
            case TypenameOutput typename:
                writer.WriteStringValue(typename.TypeName);
                break;
        }
    }

    private void WritePageInfo(PageInfoOutput info, Page page)
    {
        writer.WriteStartObject();
        for (var i = 0; i < info.Fields.Count; i++)
        {
            var field = info.Fields[i];
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
        cursors.Begin(page.Bound.Fingerprint, page.Bound.Minute);
        var ordinals = page.Plan.OrderOrdinals;
        for (var i = 0; i < ordinals.Count; i++)
        {
            var ordinal = ordinals[i];
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
}

/// <summary>A page that was read.</summary>
internal readonly record struct Page(ReadPlan Plan, BoundRead Bound, ReadResult Result, RowRange Range)
{
    /// <summary>Beyond a given cursor there is at least the row it stood for; HotChocolate reports it the same way.</summary>
    public bool HasNext => (!Bound.Window!.Backward && Range.HasMore) || Bound.Window.Before is not null;

    public bool HasPrevious => (Bound.Window!.Backward && Range.HasMore) || Range.Skipped || Bound.Window.After is not null;
}
