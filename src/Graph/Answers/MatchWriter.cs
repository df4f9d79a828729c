using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Graph.Answers;

/// <summary>Writes what a search found in a row: the texts as published, and the matching ranges in them.</summary>
internal sealed class MatchWriter(Utf8JsonWriter writer)
{
    public void Write(
        MatchOutput match, SearchTexts? search, (AnswerRow Row, IReadOnlyList<SearchedColumn> Columns)? searched)
    {
        if (search is null || searched is not { } found)
        {
            writer.WriteNullValue();
            return;
        }

        var highlights = Found(found.Row, found.Columns, search.Texts).ToArray();
        WriteObject(match.Fields, part => WriteAll(highlights, highlight => WriteObject(part.Fields, inner => Write(inner, highlight))));
    }

    private void Write(MatchPartOutput part, Highlight highlight)
    {
        switch (part.Part)
        {
            case MatchPart.Field:
                writer.WriteStringValue(highlight.Field);
                break;
            case MatchPart.Text:
                writer.WriteStringValue(highlight.Text);
                break;
            default:
                WriteAll(highlight.Ranges, range => WriteObject(
                    part.Fields, inner => writer.WriteNumberValue(inner.Part == MatchPart.Start ? range.Start : range.Length)));
                break;
        }
    }

    private void WriteObject(IReadOnlyList<Output> fields, Action<MatchPartOutput> write)
    {
        writer.WriteStartObject();
        foreach (var field in fields)
        {
            writer.WritePropertyName(field.Name);
            if (field is MatchPartOutput part)
            {
                write(part);
            }
            else
            {
                writer.WriteStringValue(((TypenameOutput)field).TypeName);
            }
        }

        writer.WriteEndObject();
    }

    private void WriteAll<T>(IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<Highlight> Found(AnswerRow row, IReadOnlyList<SearchedColumn> columns, IReadOnlyList<string> texts) =>
        from column in columns
        where !row.Buffer!.IsNull(row.Number, column.Ordinal)
        let cell = Encoding.UTF8.GetString(row.Buffer!.Text(row.Number, column.Ordinal))
        from text in column.IsList ? JsonTexts.Of(cell) : [cell]
        let ranges = Highlights.Of(text, texts)
        where ranges.Count > 0
        select new Highlight(column.Field, text, ranges);

    private sealed record Highlight(string Field, string Text, IReadOnlyList<(int Start, int Length)> Ranges);
}
