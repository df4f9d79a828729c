using System.Buffers;
using System.Text;
using System.Text.Json;
using Gateway.Graph.Answers;
using Gateway.Store;

namespace Gateway.Graph.Files;

/// <summary>Reads cells as published from the rows of a file: all of a row at once, as its columns are asked for one by one.</summary>
internal sealed class PublishedCells
{
    private readonly List<byte[]> cells = [];
    private Dictionary<(string Heading, int Occurrence), int> places = [];
    private byte[] headings = [];
    private (RowBuffer? Buffer, int Filling, int Number) held;

    /// <returns>False when the cell is empty, or the row's file has no such heading.</returns>
    public bool TryRead(PublishedCell cell, AnswerRow row, IBufferWriter<byte> text)
    {
        if (row.Buffer!.IsNull(row.Number, cell.Of.Keys) || row.Buffer.IsNull(row.Number, cell.Of.Ordinal))
        {
            return false;
        }

        var asked = (row.Buffer, row.Buffer.Filling, row.Number);
        if (asked != held || cells.Count == 0)
        {
            held = asked;
            Read(row.Buffer.Text(row.Number, cell.Of.Keys), row.Buffer.Text(row.Number, cell.Of.Ordinal));
        }

        if (!places.TryGetValue((cell.Heading, cell.Occurrence), out var place) || place >= cells.Count || cells[place].Length == 0)
        {
            return false;
        }

        text.Write(cells[place]);
        return true;
    }

    private void Read(ReadOnlySpan<byte> keys, ReadOnlySpan<byte> values)
    {
        if (!keys.SequenceEqual(headings))
        {
            headings = keys.ToArray();
            places = PublishedColumns.Read(Encoding.UTF8.GetString(headings)).Index().ToDictionary(one => one.Item, one => one.Index);
        }

        cells.Clear();
        var reader = new Utf8JsonReader(values);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                cells.Add(Encoding.UTF8.GetBytes(reader.GetString()!));
            }
            else if (reader.TokenType == JsonTokenType.Null)
            {
                cells.Add([]);
            }
        }
    }
}
