using Gateway.Catalog;
using Gateway.Sql.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>
/// Copies new rows of one entity into its table, in PostgreSQL's binary format. Only columns that some row has a value for are named: a
/// file fills a quarter of the facility table's columns.
/// </summary>
internal sealed class RowCopy(PostgresWriteConnection connection, RowLayout layout)
{
    private readonly Column[] all = [.. layout.Entity.Columns.Except(layout.Derived)];

    public void Run(IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var used = Used(rows);
        object?[][] taken = [.. rows];
        connection.BeginCopy(BatchTexts.Copy(layout.Entity, used), writer =>
        {
            foreach (var row in taken)
            {
                writer.StartRow();
                foreach (var column in used)
                {
                    Write(writer, column, row[column.Index]);
                }
            }
        });
        connection.HaveWritten(layout.Entity, rows.Count);
    }

    /// <summary>Writes a whole row of another database, which may contain U+0000, which PostgreSQL rejects.</summary>
    public static void Write(NpgsqlBinaryImporter writer, IReadOnlyList<Column> columns, object?[] row, string name)
    {
        writer.StartRow();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is string text && text.Contains('\0', StringComparison.Ordinal))
            {
                throw Faults.Failure(DatabaseFailureKind.Damaged,
                    $"{name} does not accept U+0000, and a text in {columns[i].Name} of the row {row[0]} contains it: import the "
                        + "file of that row again, which removes it, and copy again. Nothing was copied.");
            }

            Write(writer, columns[i], row[i]);
        }
    }

    private Column[] Used(IReadOnlyList<object?[]> rows)
    {
        var unused = all;
        for (var i = 0; i < rows.Count && unused.Length > 0; i++)
        {
            var row = rows[i];
            if (Array.Exists(unused, column => row[column.Index] is not null))
            {
                unused = [.. unused.Where(column => row[column.Index] is null)];
            }
        }

        return [.. all.Except(unused)];
    }

    // Each in the type of its column: the server does not convert binary values.
    private static void Write(NpgsqlBinaryImporter writer, Column column, object? value)
    {
        switch (column.StoredAs, value)
        {
            case (_, null):
                writer.WriteNull();
                break;
            case (StoredAs.Integer, long number):
                writer.Write(number, NpgsqlDbType.Bigint);
                break;
            case (StoredAs.Real, double number):
                writer.Write(number, NpgsqlDbType.Double);
                break;
            case (StoredAs.Boolean, bool flag):
                writer.Write(flag, NpgsqlDbType.Boolean);
                break;
            case (StoredAs.Text or StoredAs.Json, string text):
                writer.Write(text, NpgsqlDbType.Text);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} has no form in the column {column.Name}.", nameof(value));
        }
    }
}
