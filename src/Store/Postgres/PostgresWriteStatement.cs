using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>A statement for writing on a PostgreSQL connection, which prepares it automatically when it recurs.</summary>
internal sealed class PostgresWriteStatement(PostgresWriteConnection connection, NpgsqlCommand command) : WriteStatement
{
    private NpgsqlDataReader? reader;

    public override void Clear()
    {
        Reset();
        command.Parameters.Clear();
    }

    public override void Bind(int position, object? value) => Bind(position, value switch
    {
        // Untyped: the server infers the type from the context.
        null => new NpgsqlParameter { Value = DBNull.Value },
        string text => new NpgsqlParameter<string> { TypedValue = text, NpgsqlDbType = NpgsqlDbType.Text },
        long number => new NpgsqlParameter<long> { TypedValue = number, NpgsqlDbType = NpgsqlDbType.Bigint },
        double number => new NpgsqlParameter<double> { TypedValue = number, NpgsqlDbType = NpgsqlDbType.Double },
        bool flag => new NpgsqlParameter<bool> { TypedValue = flag, NpgsqlDbType = NpgsqlDbType.Boolean },
        Array column => ColumnArray.Parameter(column),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in the database.", nameof(value)),
    });

    public override void Bind(int position, long value) => Bind(position, (object)value);

    public override bool Step()
    {
        try
        {
            reader ??= connection.Try(() => command.ExecuteReader());
            if (reader.Read())
            {
                return true;
            }
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            Reset();
            throw connection.Failure(refused);
        }

        Reset();
        return false;
    }

    public override int Run()
    {
        Reset();
        return connection.Try(command.ExecuteNonQuery);
    }

    public override void Reset()
    {
        reader?.Dispose();
        reader = null;
    }

    public override bool IsNull(int ordinal) => reader!.IsDBNull(ordinal);

    public override long Long(int ordinal) => reader!.GetFieldType(ordinal) == typeof(bool)
        ? reader.GetBoolean(ordinal) ? 1 : 0
        : reader.GetInt64(ordinal);

    public override double Real(int ordinal) => reader!.GetDouble(ordinal);

    public override string Text(int ordinal) => reader!.GetString(ordinal);

    public override void Dispose()
    {
        Reset();
        command.Dispose();
    }

    private void Bind(int position, NpgsqlParameter parameter)
    {
        while (command.Parameters.Count < position)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = DBNull.Value });
        }

        command.Parameters[position - 1] = parameter;
    }
}
