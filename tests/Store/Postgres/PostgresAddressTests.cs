using Gateway.Sql.Postgres;
using Gateway.Store;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>How the address of a database is parsed, and what it never shows.</summary>
public sealed class PostgresAddressTests
{
    private const string Secret = "s3cr3t";

    [Theory]
    [InlineData("Host=a;Database=city", true)]
    [InlineData(" server = a ; db = city", true)]
    [InlineData("Database=city;Username=reader", true)]
    [InlineData("postgres://a/city", true)]
    [InlineData("PostgreSQL://a/city", true)]
    [InlineData("mysql://a/city", true)]
    [InlineData("jdbc:postgresql://a/city", true)]
    [InlineData("data/gateway.db", false)]
    [InlineData("host.db", false)]
    [InlineData("/var/lib/Host=a.db", false)]
    [InlineData("C:\\data\\gateway.db", false)]
    [InlineData("file:///data/gateway.db", false)]
    public void It_is_told_from_a_file(string database, bool isOne) => Assert.Equal(isOne, PostgresAddress.IsOne(database));

    [Theory]
    [InlineData("Host=a,b:5433,[::1]:5434;Port=5431;Database=city;Username=reader;Password=s3cr3t;SSL Mode=VerifyFull;Timeout=7")]
    [InlineData("Server=a,b:5433,[::1]:5434;Port=5431;DB=city;UID=reader;PWD=s3cr3t;sslmode=VerifyFull;Timeout=7;Load Balance Hosts=true")]
    [InlineData("postgres://reader:s3cr3t@a:5431,b:5433,[::1]:5434/city?sslmode=verify-full&connect_timeout=7&target_session_attrs=any")]
    [InlineData("postgresql://a:5431,b:5433,[::1]:5434/city?user=reader&password=s3cr3t&SSL%20Mode=VerifyFull&Timeout=7")]
    public void Both_ways_to_write_it_are_one_address(string text)
    {
        var address = PostgresAddress.Read(text);

        Assert.Equal([new("a", 5431), new("b", 5433), new("::1", 5434)], address.Hosts);
        Assert.Equal("postgres://reader@a:5431,b:5433,[::1]:5434/city", address.Name);
        Assert.Equal(address.Name, address.ToString());
        var settings = new NpgsqlConnectionStringBuilder(address.Writer(address.Hosts[1], new HostRules()));
        Assert.Equal(("b", 5433, "city"), (settings.Host, settings.Port, settings.Database));
        Assert.Equal(("reader", Secret), (settings.Username, settings.Password));
        Assert.Equal((SslMode.VerifyFull, 7), (settings.SslMode, settings.Timeout));
        Assert.True(string.IsNullOrEmpty(settings.TargetSessionAttributes));
    }

    [Fact]
    public void A_password_with_any_signs_is_taken_as_it_is_meant()
    {
        var address = PostgresAddress.Read("postgres://r%40x:a%2Fb%3Fc%40d;e@a/city");
        var same = PostgresAddress.Read("Host=a;Database=city;Username=r@x;Password=\"a/b?c@d;e\"");

        Assert.Equal(address.Writer(address.Hosts[0], new HostRules()), same.Writer(same.Hosts[0], new HostRules()));
        Assert.Equal("a/b?c@d;e", new NpgsqlConnectionStringBuilder(same.Writer(same.Hosts[0], new HostRules())).Password);
    }

    /// <summary>
    /// A reader can be answered by another server in place of a busy one; no other can take a load, or answer for an only server.
    /// </summary>
    [Theory]
    [InlineData("a,b", 2)]
    [InlineData("a", 10)]
    public void A_session_is_waited_for_longer_where_nobody_else_has_one(string hosts, int reader)
    {
        var address = PostgresAddress.Read($"Host={hosts};Database=city");
        var rules = new HostRules { Connect = TimeSpan.FromSeconds(2), First = TimeSpan.FromSeconds(10) };

        int Timeout(string session) => new NpgsqlConnectionStringBuilder(session).Timeout;
        Assert.Equal((reader, 10), (Timeout(address.Reader(address.Hosts[0], rules)), Timeout(address.Writer(address.Hosts[0], rules))));
    }

    [Fact]
    public void A_load_may_take_its_time_and_a_small_write_may_not()
    {
        var address = PostgresAddress.Read("Host=a;Database=city");
        var rules = new HostRules { Brief = TimeSpan.FromSeconds(4) };

        int Time(string session) => new NpgsqlConnectionStringBuilder(session).CommandTimeout;
        Assert.Equal((0, 4), (Time(address.Writer(address.Hosts[0], rules)), Time(address.Brief(address.Hosts[0], rules))));
    }

    /// <summary>
    /// A client that does not know whether a server has it asks twice, and waits for a hanging one without limit the second time.
    /// </summary>
    [Theory]
    [InlineData("Host=a;Database=city", GssEncryptionMode.Disable)]
    [InlineData("Host=a;Database=city;GSS Encryption Mode=Require", GssEncryptionMode.Require)]
    public void A_server_is_asked_once_how_the_way_to_it_is_kept_secret(string text, GssEncryptionMode mode)
    {
        var address = PostgresAddress.Read(text);
        var (host, rules) = (address.Hosts[0], new HostRules());

        Assert.All(
            [address.Reader(host, rules), address.Writer(host, rules), address.Brief(host, rules), address.Probe(host, rules)],
            session => Assert.Equal(mode, new NpgsqlConnectionStringBuilder(session).GssEncryptionMode));
    }

    [Fact]
    public void A_reader_reads_only_and_in_snapshots_whatever_else_is_asked_for()
    {
        var address = PostgresAddress.Read(
            "Host=a;Database=city;Options=-c work_mem=8MB;Multiplexing=true;Pooling=false;Maximum Pool Size=3");
        var rules = new HostRules { Statement = TimeSpan.FromSeconds(4) };
        var reader = new NpgsqlConnectionStringBuilder(address.Reader(address.Hosts[0], rules));

        Assert.Equal($"-c work_mem=8MB {HostTexts.SessionOptions} {HostTexts.ReaderOptions(rules.Statement)}", reader.Options);
        Assert.All(
            [@"default_transaction_isolation=repeatable\ read", "default_transaction_read_only=on", "jit=off", "statement_timeout=4000"],
            option => Assert.Contains("-c " + option, reader.Options, StringComparison.Ordinal));
        Assert.Equal((200, 1, true), (reader.MaxAutoPrepare, reader.AutoPrepareMinUsages, reader.NoResetOnClose));
        Assert.Equal((false, true, 3), (reader.Multiplexing, reader.Pooling, reader.MaxPoolSize));
        Assert.Equal((10, 9), (reader.Timeout, reader.CommandTimeout));
        Assert.Equal("gateway", reader.ApplicationName);
    }

    [Theory]
    [InlineData("", 30, 5)]
    [InlineData(";Connection Pruning Interval=7", 30, 7)]
    [InlineData(";Connection Pruning Interval=60", 60, 60)]
    [InlineData(";Connection Idle Lifetime=90;Connection Pruning Interval=8", 90, 8)]
    public void How_long_sessions_rest_is_obeyed_where_the_address_says_it(string more, int lifetime, int pruning)
    {
        var address = PostgresAddress.Read("Host=a;Database=city" + more);
        var reader = new NpgsqlConnectionStringBuilder(address.Reader(address.Hosts[0], new HostRules()));

        Assert.Equal((lifetime, pruning), (reader.ConnectionIdleLifetime, reader.ConnectionPruningInterval));
    }

    [Theory]
    [InlineData("Host=;Database=city", "names no host")]
    [InlineData("Database=city;Password=s3cr3t", "names no host")]
    [InlineData("postgres:///city", "names no host")]
    [InlineData("Host=a;Password=s3cr3t", "names no database")]
    [InlineData("postgres://reader:s3cr3t@a", "names no database")]
    [InlineData("Host=a port=5432 dbname=city password=s3cr3t", "separated by ';'")]
    [InlineData("Host=a;Databse=city", "no keyword 'Databse'")]
    [InlineData("Host=a;Password=x;s3cr3t=y;Database=city", "must be quoted")]
    [InlineData("Host=a;Password=\"s3cr3t", "must be quoted")]
    [InlineData("Host=a;Port=many;Database=city", "'Port'")]
    [InlineData("Host=a;SSL Mode=sometimes;Database=city", "'SSL Mode'")]
    [InlineData("Host=a:99999;Database=city", "a port is not a number between 1 and 65535")]
    [InlineData("postgres://reader:s3c/r3t@a/city", "%2F")]
    [InlineData("postgres://reader:s3c?r3t@a/city", "%40")]
    [InlineData("postgres://a:s3cr3t/city", "a port is not a number")]
    [InlineData("postgres://a/city?ssl_mode=require", "no keyword 'ssl_mode'")]
    [InlineData("mysql://reader:s3cr3t@a/city", "only postgres://")]
    public void What_is_wrong_with_one_is_told_without_its_password(string text, string why)
    {
        var failure = Assert.Throws<DatabaseFailure>(() => PostgresAddress.Read(text));

        Assert.Equal(DatabaseFailureKind.Unreachable, failure.Kind);
        Assert.Contains(why, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("r3t", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
