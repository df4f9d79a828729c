using Gateway.Catalog;
using Npgsql;
using NpgsqlTypes;

namespace Gateway.Store.Postgres;

/// <summary>The values of many rows in one column, as an array of the column's own type: one parameter for all of them.</summary>
internal static class ColumnArray
{
    public static Array Of(StoredAs form, IReadOnlyList<object?> values) => form switch
    {
        StoredAs.Integer => Fill<long?>(values),
        StoredAs.Real => Fill<double?>(values),
        StoredAs.Boolean => Fill<bool?>(values),
        _ => Fill<string?>(values),
    };

    public static NpgsqlParameter Parameter(Array column) => new()
    {
        Value = column,
        NpgsqlDbType = NpgsqlDbType.Array | column switch
        {
            long?[] or long[] => NpgsqlDbType.Bigint,
            double?[] => NpgsqlDbType.Double,
            bool?[] => NpgsqlDbType.Boolean,
            _ => NpgsqlDbType.Text,
        },
    };

    private static T[] Fill<T>(IReadOnlyList<object?> values)
    {
        var column = new T[values.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = (T)values[i]!;
        }

        return column;
    }
}
