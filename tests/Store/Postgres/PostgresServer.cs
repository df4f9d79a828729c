using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Npgsql;

namespace Gateway.Tests.Store.Postgres;

/// <summary>
/// A PostgreSQL server for this test run on a free port, in a folder of its own: started with the first case, gone with the process.
/// </summary>
internal sealed class PostgresServer
{
    public const string Missing =
        "There is no PostgreSQL server to start: on Debian apt-get install postgresql; elsewhere GATEWAY_POSTGRES names a folder.";

    /// <summary>Timeouts for connections of tests, both in seconds: on a busy machine everything takes as long as it takes.</summary>
    public const string NoHurry = "Timeout=300;Command Timeout=300";

    private static readonly Lazy<PostgresServer> Running = new(() => new PostgresServer());
    private static int databases;

    private readonly Lazy<string> template;
    private readonly int port = FreePort.Find();

    // Its end of the pipe closes with this process, however that ends; the shell then stops the server and cleans up.
    private readonly Process shell;

    private PostgresServer()
    {
        var folder = Directory.CreateTempSubdirectory("gateway-postgres-").FullName;
        shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", Binaries!, folder, $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Wait(folder);
        template = new Lazy<string>(MakeTemplate);
    }

    /// <summary>The folder of its programs; null if there is none.</summary>
    public static string? Binaries { get; } = Find();

    /// <summary>Creates an empty database.</summary>
    /// <param name="options">The options of <c>CREATE DATABASE</c> after the name.</param>
    /// <returns>Its address.</returns>
    public static string CreateEmpty(string options = "TEMPLATE template0") => Running.Value.CreateDatabase(options);

    /// <summary>Creates a database with the schema of the city and no rows.</summary>
    /// <returns>Its address.</returns>
    public static string Create() => Running.Value.CreateDatabase($"TEMPLATE {Running.Value.template.Value}");

    /// <summary>Creates a database with the schema and the rows of another, which must have no connections.</summary>
    /// <returns>Its address.</returns>
    public static string CreateLike(string address)
    {
        NpgsqlConnection.ClearAllPools();
        return Running.Value.CreateDatabase($"TEMPLATE {new NpgsqlConnectionStringBuilder(address).Database}");
    }

    /// <summary>Drops a database, even if it still has connections.</summary>
    public static void Drop(string address)
    {
        NpgsqlConnection.ClearAllPools();
        var name = new NpgsqlConnectionStringBuilder(address).Database;
        WhenFree(Running.Value.Address("postgres"), $"drop database if exists {name} with (force)");
    }

    public static void Execute(string address, string sql)
    {
        using var connection = new NpgsqlConnection($"{address};Pooling=false;{NoHurry}");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Locks a table against reads until the connection is disposed.</summary>
    public static async Task<NpgsqlConnection> LockAsync(string address, string table)
    {
        var connection = new NpgsqlConnection($"{address};Pooling=false;{NoHurry}");
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand($"lock table {table} in access exclusive mode", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Waits until none of the gateway's connections has a running statement or an open transaction.</summary>
    public static async Task NothingRunsAsync(string address)
    {
        await using var connection = new NpgsqlConnection($"{address};Pooling=false;{NoHurry}");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'gateway' and state <> 'idle'",
            connection);
        await Waiting.UntilAsync(async () => (long)(await command.ExecuteScalarAsync())! == 0);
    }

    /// <summary>
    /// Retries while the database is in use: the server waits five seconds for terminated sessions, and on a busy machine they may take
    /// longer.
    /// </summary>
    private static void WhenFree(string address, string sql) => Waiting.Until(() =>
    {
        try
        {
            Execute(address, sql);
            return true;
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.ObjectInUse)
        {
            return false;
        }
    });

    /// <summary>Returns the address of the same database for another role.</summary>
    public static string As(string role, string address) => new NpgsqlConnectionStringBuilder(address) { Username = role }.ConnectionString;

    /// <summary>
    /// $1 programs, $2 folder, $3 port. Only the role guarded is asked for its password. The server refuses to run as root, and nothing in
    /// it is worth the time of durable writes. Its shared memory is in its folder, because it is killed and would leave the memory behind.
    /// </summary>
    private const string Script = """
        as=
        [ "$(id -u)" != 0 ] || { chown postgres "$2"; as="setpriv --reuid=postgres --regid=postgres --clear-groups"; }
        cd "$2"
        $as "$1/initdb" -D "$2/data" -U postgres -A trust --locale=C.UTF-8 --encoding=UTF8 -k --no-sync >"$2/initdb.log" 2>&1 || exit 1
        sed -i '1i host all guarded 127.0.0.1/32 scram-sha-256' "$2/data/pg_hba.conf"
        $as "$1/postgres" -D "$2/data" -p "$3" -h 127.0.0.1 -k "" -c fsync=off -c full_page_writes=off -c synchronous_commit=off \
          -c max_connections=300 -c shared_buffers=64MB -c dynamic_shared_memory_type=mmap >"$2/server.log" 2>&1 </dev/null &
        server=$!
        read _ || true
        kill -QUIT "$server"
        wait "$server"
        cd /
        rm -rf "$2"
        """;

    private string Address(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database}";

    private static string? Find()
    {
        string?[] places =
        [
            Environment.GetEnvironmentVariable("GATEWAY_POSTGRES"),
            .. Directory.Exists("/usr/lib/postgresql")
                ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(folder => Path.Combine(folder, "bin"))
                : [],
        ];
        return places.FirstOrDefault(folder => folder is not null && File.Exists(Path.Combine(folder, "initdb")));
    }

    private void Wait(string folder)
    {
        var since = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection($"{Address("postgres")};Pooling=false");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (!shell.HasExited && Stopwatch.GetElapsedTime(since) < Waiting.Longest)
            {
                Thread.Sleep(50);
            }
            catch (NpgsqlException)
            {
                throw new InvalidOperationException($"PostgreSQL did not start; what it said is in {folder}.");
            }
        }
    }

    private string CreateDatabase(string options)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"case_{Interlocked.Increment(ref databases)}");
        WhenFree(Address("postgres"), $"create database {name} {options}");
        return Address(name);
    }

    private string MakeTemplate()
    {
        var address = CreateDatabase("TEMPLATE template0");
        using (Stores.Open(address, CityCatalog.Create(), new CityStoreRules()))
        {
        }

        NpgsqlConnection.ClearAllPools();
        return new NpgsqlConnectionStringBuilder(address).Database!;
    }
}
