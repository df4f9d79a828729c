using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Gateway.Load.Places;

/// <summary>A database with ten times the places of another: each has nine copies, within a few hundred metres of it.</summary>
internal static class Tenfold
{
    private const int Copies = 9;

    public static void Make(string file, string tenfold)
    {
        File.Copy(file, tenfold);
        using var connection = new SqliteConnection($"Data Source={tenfold};Pooling=False");
        connection.Open();
        var columns = Columns(connection);
        connection.CreateFunction("jitter", (string id, long axis) => Jitter(id, axis), isDeterministic: true);
        using var transaction = connection.BeginTransaction();
        for (var copy = 1; copy <= Copies; copy++)
        {
            var values = columns.Select(column => column switch
            {
                "id" => Say($"id || '~{copy}'"),
                "latitude" => Say($"latitude + jitter(id, {copy})"),
                "longitude" => Say($"longitude + jitter(id, {-copy})"),
                _ => $"\"{column}\"",
            });
            using var command = connection.CreateCommand();
            command.CommandText = $"insert into facility ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) "
                + $"select {string.Join(", ", values)} from facility where instr(id, '~') = 0";
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static List<string> Columns(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select name from pragma_table_info('facility')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    /// <summary>The same at each run: at most 0.005 degrees.</summary>
    private static double Jitter(string id, long axis)
    {
        var hash = System.IO.Hashing.XxHash3.HashToUInt64(System.Text.Encoding.UTF8.GetBytes(id), axis);
        return ((hash % 10_001 / 10_000.0) - 0.5) / 100;
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
