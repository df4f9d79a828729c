using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Gateway.Tests.Store.Postgres;

/// <summary>One server of a cluster. It refuses to run as root, so root runs it as the user that Debian's package creates.</summary>
public sealed class PostgresMember(string name, string data, PostgresCluster cluster)
{
    private const string Settings =
        "fsync=off wal_keep_size=512MB hot_standby_feedback=on max_standby_streaming_delay=5s wal_retrieve_retry_interval=500ms "
        + "max_connections=60 shared_buffers=16MB wal_log_hints=on dynamic_shared_memory_type=mmap";

    private Process? server;
    private string said = "";

    public int Port { get; } = FreePort.Find();

    public string Name => $"127.0.0.1:{Port}";

    public bool IsRunning => server is { HasExited: false };

    public bool IsStandby => File.Exists(Path.Combine(data, "standby.signal"));

    public static void OwnFolder(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", folder);
        }
    }

    public void Initialize() =>
        Tool("initdb", "-D", data, "-U", "owner", "--auth=trust", "--locale=C.UTF-8", "--encoding=UTF8", "--no-sync", "--data-checksums");

    /// <summary>Makes it a copy of another, which follows the current primary from then on.</summary>
    public void Follow(PostgresMember primary)
    {
        Tool("pg_basebackup", "-D", data, "-d", $"host=127.0.0.1 port={primary.Port} user=owner", "--checkpoint=fast", "--no-sync");
        BecomeStandby();
    }

    /// <summary>Turns an old primary into a standby of the new one.</summary>
    public void Rewind(PostgresMember primary)
    {
        // Before its first checkpoint, a promoted server passes for the old one, and there would be nothing to rewind.
        PostgresCluster.Run(primary, "checkpoint");
        Tool("pg_rewind", "-D", data, $"--source-server=host=127.0.0.1 port={primary.Port} user=owner dbname=postgres", "--no-sync");
        BecomeStandby();
    }

    public void Start()
    {
        var options = Settings.Split(' ').Append($"port={Port}").Append("listen_addresses=127.0.0.1").Append("unix_socket_directories=")
            .Append($"cluster_name={name}").Append($"primary_conninfo={Following}");
        server = Begin("postgres", ["-D", data, .. options.SelectMany(option => (string[])["-c", option])]);
        server.ErrorDataReceived += (_, line) => said = line.Data ?? said;
        server.BeginErrorReadLine();
        server.BeginOutputReadLine();
        Waiting.Until(IsAccepting);
    }

    /// <summary>Kills it without warning, as in a power failure.</summary>
    public void Kill()
    {
        if (server is { HasExited: false })
        {
            var family = Family().ToList();
            Signal("KILL");
            server.WaitForExit();

            // A process that is not gone yet holds memory that the server needs when it restarts.
            Waiting.Until(() => !family.Exists(IsAlive));
        }
    }

    public void Hang() => Signal("STOP");

    public void Resume() => Signal("CONT");

    public void Promote() => Tool("pg_ctl", "promote", "-D", data);

    /// <summary>Sends a signal to the server and its sessions, each of which is a process; some may be gone by then.</summary>
    private void Signal(string signal) =>
        Launch("kill", [$"-{signal}", .. Family().Select(id => id.ToString(CultureInfo.InvariantCulture))]).WaitForExit();

    private IEnumerable<int> Family() => Directory.GetDirectories("/proc")
        .Select(Path.GetFileName)
        .Where(id => int.TryParse(id, out _) && Parent(id!) == server!.Id)
        .Select(id => int.Parse(id!, CultureInfo.InvariantCulture))
        .Prepend(server!.Id);

    private static int? Parent(string id) =>
        Stat(id) is [_, var parent, ..] ? int.Parse(parent, CultureInfo.InvariantCulture) : null;

    private static bool IsAlive(int id) => Stat(id.ToString(CultureInfo.InvariantCulture)) is [not ("Z" or "X"), ..];

    /// <summary>Returns what /proc lists for a process after its name: its state, its parent, and more; empty if it is gone.</summary>
    private static string[] Stat(string id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(") ")[^1].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }

    private string Following =>
        $"host={string.Join(',', cluster.Members.Select(_ => "127.0.0.1"))} "
        + $"port={string.Join(',', cluster.Members.Select(member => member.Port))} "
        + $"user=owner connect_timeout=2 target_session_attrs=read-write application_name={name}";

    private void BecomeStandby()
    {
        File.WriteAllText(Path.Combine(data, "standby.signal"), "");
        OwnFolder(Path.Combine(data, "standby.signal"));
    }

    private bool IsAccepting()
    {
        try
        {
            using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={Port};Database=postgres;Username=owner;Pooling=false");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return IsRunning ? false : throw new InvalidOperationException($"The server ended: {said}");
        }
    }

    private static void Tool(string name, params string[] arguments) => End(Begin(name, arguments), name);

    private static Process Begin(string name, string[] arguments) => Environment.IsPrivilegedProcess
        ? Launch("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", PathOf(name), .. arguments])
        : Launch(PathOf(name), arguments);

    private static string PathOf(string program) => Path.Combine(PostgresServer.Binaries!, program);

    private static void Run(string name, params string[] arguments) => End(Launch(name, arguments), name);

    private static Process Launch(string file, string[] arguments) => Process.Start(
        new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = "/" })!;

    private static void End(Process process, string name)
    {
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{name} ended with {process.ExitCode}: {complaint.Result}");
        }
    }
}
