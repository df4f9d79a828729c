using Npgsql;

namespace Gateway.Tests.Store.Postgres;

/// <summary>A PostgreSQL primary and two replicas on free ports of this machine, to be killed, hung and promoted.</summary>
public sealed class PostgresCluster : IDisposable
{
    private const string Newest = "select coalesce(max(number), 0) from data_version";

    private readonly string folder = Directory.CreateTempSubdirectory("gateway-cluster-").FullName;

    public PostgresCluster()
    {
        if (PostgresServer.Binaries is null)
        {
            return;
        }

        Members = [.. "abc".Select(name => new PostgresMember(name.ToString(), Path.Combine(folder, name.ToString()), this))];
        PostgresMember.OwnFolder(folder);
        Members[0].Initialize();
        Members[0].Start();
        Run(Members[0], "create database city", "postgres");
        Run(Members[0], "create table data_version (number bigint primary key, at text not null)");
        foreach (var replica in Members[1..])
        {
            replica.Follow(Members[0]);
            replica.Start();
        }
    }

    public PostgresMember[] Members { get; } = [];

    /// <summary>The address of all servers, as an operator would write it.</summary>
    public string Address => $"Host={string.Join(',', Members.Select(member => $"127.0.0.1:{member.Port}"))};Database=city;Username=owner";

    public static string AddressOf(PostgresMember member) => $"Host=127.0.0.1:{member.Port};Database=city;Username=owner";

    public PostgresMember Primary => Members.Single(member => member.IsRunning && !member.IsStandby);

    public PostgresMember[] Standbys => [.. Members.Where(member => member.IsRunning && member.IsStandby)];

    /// <summary>The newest data version.</summary>
    public long Version => Number(Primary, Newest);

    /// <summary>Creates a further data version, as an import would.</summary>
    public long Import()
    {
        var version = Version + 1;
        Run(Primary, $"insert into data_version values ({version}, now()::text)");
        return version;
    }

    /// <summary>Waits until all running servers hold what the primary has written so far, in any database.</summary>
    public void Settle()
    {
        var written = Scalar<string>(Primary, "select pg_current_wal_lsn()::text", "postgres");
        Waiting.Until(() => Standbys.All(standby => Number(
            standby, $"select (pg_last_wal_replay_lsn() >= '{written}')::int::bigint", "postgres") == 1));
    }

    public static void Run(PostgresMember on, string text, string database = "city")
    {
        using var connection = Open(on, database);
        using var command = new NpgsqlCommand(text, connection);
        command.ExecuteNonQuery();
    }

    public static long Number(PostgresMember on, string text, string database = "city") => Scalar<long>(on, text, database);

    public void Dispose()
    {
        Array.ForEach(Members, member => member.Kill());
        Directory.Delete(folder, recursive: true);
    }

    private static T Scalar<T>(PostgresMember on, string text, string database)
    {
        using var connection = Open(on, database);
        using var command = new NpgsqlCommand(text, connection);
        return (T)command.ExecuteScalar()!;
    }

    private static NpgsqlConnection Open(PostgresMember on, string database)
    {
        var connection = new NpgsqlConnection(
            $"Host=127.0.0.1:{on.Port};Database={database};Username=owner;Pooling=false;{PostgresServer.NoHurry}");
        connection.Open();
        return connection;
    }
}
