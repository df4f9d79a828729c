using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes pages of changes.</summary>
internal sealed class ChangesWriter(Utf8JsonWriter writer, AnswerWriter answer, AnswerPath path, ChangePage page)
{
    public void Write()
    {
        writer.WriteStartObject();
        foreach (var field in page.Output.Fields)
        {
            path.Enter(field.Key);
            writer.WritePropertyName(field.Name);
            switch (field)
            {
                case ChangeItemsOutput items:
                    WriteItems(items);
                    break;
                case ChangePageFactOutput fact:
                    Write(fact.Fact);
                    break;
                case TypenameOutput typename:
                    writer.WriteStringValue(typename.TypeName);
                    break;
            }

            path.Leave();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the token of a notice.</summary>
    public static void Write(Utf8JsonWriter writer, ChangeTokenOutput token, AnswerRow row, BoundOperation operation)
    {
        var madeAt = Encoding.UTF8.GetString(row.Buffer!.Text(row.Number, token.MadeAt));
        var version = (long)token.Version.Resolve(operation.Variables)!;
        writer.WriteStringValue(ChangeToken.After(token.Asked.Signature(operation.Variables), version, madeAt).ToString());
    }

    private void WriteItems(ChangeItemsOutput items)
    {
        writer.WriteStartArray();
        for (var i = 0; i < page.Range.Count; i++)
        {
            path.Enter(i);
            WriteItem(items, page.Range.Start + i);
            path.Leave();
        }

        writer.WriteEndArray();
    }

    private void WriteItem(ChangeItemsOutput items, int row)
    {
        var of = new AnswerRow(page.Rows, row);
        writer.WriteStartObject();
        foreach (var field in items.Fields)
        {
            if (field is ChangePartOutput part)
            {
                writer.WritePropertyName(part.Name);
                Write(part, of);
            }
            else
            {
                answer.WriteField(field, of);
            }
        }

        writer.WriteEndObject();
    }

    private void Write(ChangePartOutput part, AnswerRow row)
    {
        var type = page.TypeAt(row.Number);
        switch (part.Part)
        {
            case ChangePart.Operation:
                var isThere = row.Buffer!.Integer(row.Number, part.Shown) != 0;
                writer.WriteStringValue(ChangedRows.Operation.Values[isThere ? 0 : 1].Name);
                break;
            case ChangePart.Id:
                ValueWriter.WriteId(writer, row.Buffer!, row.Number, page.Output.Ordinals.Key, GlobalId.HeadOf(type));
                break;
            case ChangePart.Type:
                writer.WriteStringValue(Entity.SnakeCase(type).ToUpperInvariant());
                break;
        }
    }

    private void Write(ChangePageFact fact)
    {
        switch (fact)
        {
            case ChangePageFact.Token:
                writer.WriteStringValue(page.Token().ToString());
                break;
            case ChangePageFact.HasMore:
                writer.WriteBooleanValue(page.HasMore);
                break;
            case ChangePageFact.IsSnapshot:
                writer.WriteBooleanValue(page.IsSnapshot);
                break;
            case ChangePageFact.BeginsSnapshot:
                writer.WriteBooleanValue(page.BeginsSnapshot);
                break;
        }
    }
}
