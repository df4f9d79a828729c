using System.Text.RegularExpressions;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Where a database of PostgreSQL is: servers, name, how to connect. What it shows of itself holds no password.</summary>
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

    /// <summary>The servers, as they were named: at least one.</summary>
    public IReadOnlyList<HostAddress> Hosts { get; }

    public string Database { get; }

    /// <summary>What an operator calls it: <c>postgres://reader@a:5432,b:5432/city</c>.</summary>
    public string Name { get; }

    /// <summary>Whether a text names a database of PostgreSQL, rightly or wrongly; otherwise it is a file.</summary>
    public static bool IsOne(string database) => Scheme().IsMatch(database) || database.Split(';').Any(part => Keyword().IsMatch(part));

    /// <summary>Reads <c>Host=a,b:5433;Database=…;Username=…</c> or <c>postgres://user@a,b:5433/database</c>.</summary>
    /// <exception cref="DatabaseFailure">It is not such an address; the message holds nothing that may be secret.</exception>
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
    /// Sessions that read (<see cref="HostTexts.ReaderOptions"/>); nothing is reset, as nothing outlives a transaction. A server that has
    /// no other beside it is waited for as a load would, for nobody else can answer.
    /// </summary>
    public string Reader(HostAddress host, HostRules rules)
    {
        var settings = Settings(host, rules.Readers, Hosts.Count == 1 ? rules.First : rules.Connect);
        settings.Options += $" {HostTexts.ReaderOptions(rules.Statement)}";
        settings.MaxAutoPrepare = rules.Prepared;
        settings.AutoPrepareMinUsages = 1;
        settings.NoResetOnClose = true;

        // A session plans each text by itself, and the pool gives whoever has rested longest: of many that are seldom used none has them.
        if (!Named("Connection Idle Lifetime") && !Named("Minimum Pool Size"))
        {
            settings.ConnectionPruningInterval =
                Named("Connection Pruning Interval") ? settings.ConnectionPruningInterval : Seconds(rules.Rest / 6);
            settings.ConnectionIdleLifetime = Math.Max(Seconds(rules.Rest), settings.ConnectionPruningInterval);
            settings.MinPoolSize = Math.Min(rules.Resting, settings.MaxPoolSize);
        }

        // The server ends a statement that is too long; a client that waits longer than that has lost its server.
        settings.CommandTimeout = Seconds(rules.Statement) + 5;
        return settings.ConnectionString;
    }

    /// <summary>
    /// Sessions that load: a statement may take its time, and so may a busy server until it has a session for a load, which nobody else
    /// can make instead; a server that is cut off is noticed by the network.
    /// </summary>
    public string Writer(HostAddress host, HostRules rules)
    {
        var settings = Writing(host, rules, rules.First);
        settings.CommandTimeout = 0;
        return settings.ConnectionString;
    }

    /// <summary>
    /// Sessions for small writes, which need no time: a server that hangs, or waits for a standby that is not there, is not waited for as
    /// long as it does. It is told that nobody waits, and so keeps no session for nothing.
    /// </summary>
    public string Brief(HostAddress host, HostRules rules)
    {
        var settings = Writing(host, rules, rules.Brief);
        settings.CommandTimeout = Seconds(rules.Brief);
        return settings.ConnectionString;
    }

    /// <summary>The session that asks how the server is; outside the pools, which may be exhausted while all is well.</summary>
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

    /// <param name="what">Told to whoever reads the log, and so without a value.</param>
    internal static DatabaseFailure Wrong(string what) => new(
        DatabaseFailureKind.Unreachable,
        $"The address of the database is not understood: {what}. "
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
            // Npgsql prefers it, and so tries a server that did not answer once more without it: in what is left of its time, which it
            // rounds to milliseconds and takes for no end at all where that is 0. Whoever wants it names it.
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

/// <summary>One server: <c>a:5432</c>, or the folder of its socket.</summary>
internal readonly record struct HostAddress(string Name, int Port)
{
    public override string ToString() => Name.Contains(':', StringComparison.Ordinal) ? $"[{Name}]:{Port}" : $"{Name}:{Port}";
}
