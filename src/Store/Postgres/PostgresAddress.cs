using System.Text.RegularExpressions;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>The address of a PostgreSQL database: servers, name, connection settings. Its name and text form contain no password.</summary>
internal sealed partial class PostgresAddress
{
    private const string Program = "gateway";

    private readonly IReadOnlyList<KeyValuePair<string, string>> words;

    private PostgresAddress(IReadOnlyList<HostAddress> hosts, IReadOnlyList<KeyValuePair<string, string>> words)
    {
        Hosts = hosts;
        this.words = words;
        var settings = Settings();
        Database = settings.Database!;
        var user = settings.Username is { Length: > 0 } name ? name + "@" : "";
        Name = $"postgres://{user}{string.Join(',', hosts)}/{Database}";
    }

    /// <summary>The servers as named in the address: at least one.</summary>
    public IReadOnlyList<HostAddress> Hosts { get; }

    public string Database { get; }

    /// <summary>The name by which an operator knows it: <c>postgres://reader@a:5432,b:5432/city</c>.</summary>
    public string Name { get; }

    /// <summary>Whether a text is meant as the address of a PostgreSQL database, valid or not; otherwise it is a file.</summary>
    public static bool IsOne(string database) => Scheme().IsMatch(database) || database.Split(';').Any(part => Keyword().IsMatch(part));

    /// <summary>Parses <c>Host=a,b:5433;Database=…;Username=…</c> or <c>postgres://user@a,b:5433/database</c>.</summary>
    /// <exception cref="DatabaseFailure">It is not a valid address; the message contains nothing that may be secret.</exception>
    public static PostgresAddress Read(string text)
    {
        var words = Scheme().IsMatch(text) ? AddressUrl.Words(text.Trim()) : AddressWords.Split(text);
        var settings = AddressWords.Settings(words);
        var hosts = AddressWords.Hosts(settings);
        if (string.IsNullOrEmpty(settings.Database))
        {
            throw Wrong("it names no database, such as Database=city");
        }

        return new PostgresAddress(hosts, [.. words.Where(word => !AddressWords.IsOurs(word.Key))]);
    }

    /// <summary>
    /// Returns the connection string for sessions that read (<see cref="HostTexts.ReaderOptions"/>); nothing is reset, because nothing
    /// outlives a transaction. An only server gets as long to connect as for a load, because no other can answer.
    /// </summary>
    public string Reader(HostAddress host, HostRules rules)
    {
        var settings = Settings(host, rules.Readers, Hosts.Count == 1 ? rules.First : rules.Connect);
        settings.Options += $" {HostTexts.ReaderOptions(rules.Statement)}";
        settings.MaxAutoPrepare = rules.Prepared;
        settings.AutoPrepareMinUsages = 1;
        settings.NoResetOnClose = true;

        // Each session plans each text itself, and the pool hands out the one idle longest: of many rarely used sessions, none would have
        // the plans.
        if (!Named("Connection Idle Lifetime") && !Named("Minimum Pool Size"))
        {
            settings.ConnectionPruningInterval =
                Named("Connection Pruning Interval") ? settings.ConnectionPruningInterval : Seconds(rules.Rest / 6);
            settings.ConnectionIdleLifetime = Math.Max(Seconds(rules.Rest), settings.ConnectionPruningInterval);
            settings.MinPoolSize = Math.Min(rules.Resting, settings.MaxPoolSize);
        }

        // The server ends a statement that runs too long; a client that waits longer than that has lost its server.
        settings.CommandTimeout = Seconds(rules.Statement) + 5;
        return settings.ConnectionString;
    }

    /// <summary>
    /// Returns the connection string for sessions that load: a statement may take its time, and so may a busy server to provide a session,
    /// because no other server can take the load. TCP keepalive detects a server that is cut off.
    /// </summary>
    public string Writer(HostAddress host, HostRules rules)
    {
        var settings = Writing(host, rules, rules.First);
        settings.CommandTimeout = 0;
        return settings.ConnectionString;
    }

    /// <summary>
    /// Returns the connection string for small writes, which take no time: they do not wait out a server that hangs or waits for a missing
    /// standby. The server gets a cancellation when the client gives up, and so keeps no useless session.
    /// </summary>
    public string Brief(HostAddress host, HostRules rules)
    {
        var settings = Writing(host, rules, rules.Brief);
        settings.CommandTimeout = Seconds(rules.Brief);
        return settings.ConnectionString;
    }

    /// <summary>Returns the connection string for the probe; unpooled, because the pools may be exhausted while all is well.</summary>
    public string Probe(HostAddress host, HostRules rules)
    {
        var settings = Settings(host, 1, rules.First);
        settings.Pooling = false;
        settings.CommandTimeout = Seconds(rules.First);
        settings.CancellationTimeout = -1;
        return settings.ConnectionString;
    }

    public override string ToString() => Name;

    private NpgsqlConnectionStringBuilder Writing(HostAddress host, HostRules rules, TimeSpan connect)
    {
        var settings = Settings(host, rules.Writers, connect);
        settings.TcpKeepAlive = true;
        settings.TcpKeepAliveTime = 10;
        settings.TcpKeepAliveInterval = 5;
        return settings;
    }

    /// <param name="what">What is wrong; shown in the log and so without a value.</param>
    internal static DatabaseFailure Wrong(string what) => new(
        DatabaseFailureKind.Unreachable,
        $"The address of the database is invalid: {what}. "
            + "Write Host=…;Database=…;Username=… or postgres://user@host/database.");

    private NpgsqlConnectionStringBuilder Settings(HostAddress host, int connections, TimeSpan connect)
    {
        var settings = Settings();
        settings.Host = host.Name;
        settings.Port = host.Port;
        settings.Timeout = Named("Timeout") ? settings.Timeout : Seconds(connect);
        settings.MaxPoolSize = Named("Maximum Pool Size") ? settings.MaxPoolSize : connections;
        settings.MinPoolSize = Math.Min(settings.MinPoolSize, settings.MaxPoolSize);
        settings.ApplicationName ??= Program;
        settings.Options = $"{settings.Options} {HostTexts.SessionOptions}".Trim();
        settings.Multiplexing = false;
        settings.Pooling = true;
        settings.Enlist = false;
        if (!Named("GSS Encryption Mode") && Environment.GetEnvironmentVariable("PGGSSENCMODE") is null or "")
        {
            // Npgsql prefers it by default, and so tries an unresponsive server a second time without it: within the time left, which it
            // rounds to milliseconds and treats as unlimited if that gives 0. Operators who want it name it.
            settings.GssEncryptionMode = GssEncryptionMode.Disable;
        }

        return settings;
    }

    private NpgsqlConnectionStringBuilder Settings() => AddressWords.Settings(words);

    private bool Named(string keyword) => words.Any(word => word.Key == keyword);

    private static int Seconds(TimeSpan time) => Math.Max(1, (int)Math.Ceiling(time.TotalSeconds));

    [GeneratedRegex(@"^\s*(?!file:)[a-z][a-z0-9+.:-]+://", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^\s*(host|server|port|database|db|user ?name|user ?id|uid|password|pwd|psw)\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Keyword();
}

/// <summary>A server: <c>a:5432</c>, or the folder of its socket.</summary>
internal readonly record struct HostAddress(string Name, int Port)
{
    public override string ToString() => Name.Contains(':', StringComparison.Ordinal) ? $"[{Name}]:{Port}" : $"{Name}:{Port}";
}
