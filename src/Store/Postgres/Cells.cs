using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Copies rows of a result as they come: text stays UTF-8, as sent by the server.</summary>
/// <param name="reader">Positioned at the result.</param>
/// <param name="first">The first column that is a cell.</param>
/// <param name="rows">Receives the rows.</param>
internal sealed class Cells(NpgsqlDataReader reader, int first, RowBuffer rows)
{
    private const uint Boolean = 16;
    private const uint Int8 = 20;
    private const uint Int4 = 23;
    private const uint Float8 = 701;

    private readonly uint[] types = [.. Enumerable.Range(first, rows.Width).Select(reader.GetDataTypeOID)];

    /// <summary>Copies the reader's current row.</summary>
    public void Append()
    {
        for (var i = 0; i < types.Length; i++)
        {
            Append(first + i, types[i]);
        }

        rows.EndRow();
    }

    private void Append(int column, uint type)
    {
        if (reader.IsDBNull(column))
        {
            rows.AddNull();
            return;
        }

        switch (type)
        {
            case Int8:
                rows.AddInteger(reader.GetInt64(column));
                break;
            case Int4:
                rows.AddInteger(reader.GetInt32(column));
                break;
            case Boolean:
                rows.AddInteger(reader.GetBoolean(column) ? 1 : 0);
                break;
            case Float8:
                rows.AddReal(reader.GetDouble(column));
                break;
            default:
                AppendText(column);
                break;
        }
    }

    /// <summary>Copies a text straight into the free space; only if that is full is the length of the text queried.</summary>
    private void AppendText(int column)
    {
        var room = rows.Reserve(1);
        var length = (int)reader.GetBytes(column, 0, room.Array, room.Offset, room.Count);
        if (length == room.Count)
        {
            room = rows.Reserve((int)reader.GetBytes(column, 0, null, 0, 0));
            length = (int)reader.GetBytes(column, 0, room.Array, room.Offset, room.Count);
        }

        rows.Commit(length);
    }
}
