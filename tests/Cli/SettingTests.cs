using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http.Rules;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>Settings come from flag, environment, file and default, in this order, and nothing unreadable passes for a default.</summary>
public sealed class SettingTests
{
    [Fact]
    public void A_flag_beats_the_environment_which_beats_the_file_which_beats_the_default()
    {
        using var program = new CapturedProgram();
        var reader = new SettingReader(program.Environment.GetValueOrDefault, program.Surroundings.Folder);
        int PageSize(params (string, string)[] flags) => reader.Read(flags.ToDictionary(f => f.Item1, f => f.Item2)).PageSize;

        Assert.Equal(10, PageSize());
        program.Write("gateway.json", """{ "page-size": 11 }""");
        Assert.Equal(11, PageSize());
        program.Environment["GATEWAY_PAGE_SIZE"] = "12";
        Assert.Equal(12, PageSize());
        Assert.Equal(13, PageSize(("page-size", "13")));
    }

    [Fact]
    public void Every_setting_can_be_said_in_the_file_and_in_the_environment()
    {
        foreach (var setting in SettingTable.All)
        {
            using var program = new CapturedProgram();
            var reader = new SettingReader(program.Environment.GetValueOrDefault, program.Surroundings.Folder);
            var before = reader.Read(new Dictionary<string, string>());
            var other = Other(setting);

            program.Write("gateway.json", $$"""{ "{{setting.Name}}": "{{other}}" }""");
            var byFile = reader.Read(new Dictionary<string, string>()) with { File = null };
            File.Delete(program.Path("gateway.json"));
            program.Environment[setting.Variable] = other;
            var byVariable = reader.Read(new Dictionary<string, string>());

            Assert.NotEqual(Describe(before), Describe(byFile));
            Assert.Equal(Describe(byFile), Describe(byVariable));
        }
    }

    [Fact]
    public void Every_value_is_set_by_a_line_of_the_table()
    {
        var plain = Read();
        var changed = SettingTable.All.Select(setting => setting.Set(plain, Other(setting), Path.GetTempPath())).ToList();

        Assert.All(typeof(GatewaySettings).GetProperties().Where(value => value.Name != nameof(GatewaySettings.File)), value =>
            Assert.Contains(changed, other => !Equals(value.GetValue(plain), value.GetValue(other))));
    }

    [Fact]
    public void What_nobody_sets_is_what_the_wire_does_by_itself() =>
        Assert.Equal($"{new WireRules()}", $"{Read().Wire with { Proxy = new ProxyRules() }}");

    [Fact]
    public void Every_default_is_a_value_that_the_setting_takes() =>
        Assert.All(SettingTable.All, setting => Assert.Null(setting.Form.Complaint(setting.Default)));

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark()
    {
        using var program = new CapturedProgram();
        program.Write("gateway.json", "\uFEFF{ \"page-size\": 3 }");

        Assert.Equal(3, new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>()).PageSize);
    }

    [Fact]
    public void A_file_that_was_named_is_read_instead_of_the_default_one()
    {
        using var program = new CapturedProgram();
        program.Write("gateway.json", """{ "page-size": 11 }""");
        program.Write("other.json", """
            {
              // comments and trailing commas are fine
              "no-sample": true, "urls": "http://*:80;http://localhost:5001",
            }
            """);
        var reader = new SettingReader(program.Environment.GetValueOrDefault, program.Surroundings.Folder);

        var settings = reader.Read(new Dictionary<string, string>(), "other.json");

        Assert.Equal((10, false), (settings.PageSize, settings.Sample));
        Assert.Equal(["http://*:80", "http://localhost:5001"], settings.Urls);
    }

    [Theory]
    [InlineData("/", "")]
    [InlineData("city", "/city")]
    [InlineData("/open/city/", "/open/city")]
    public void A_base_path_may_be_written_with_or_without_slashes(string written, string path) =>
        Assert.Equal(path, Read(("base-path", written)).Wire.Proxy.BasePath);

    [Fact]
    public void Proxies_are_those_of_this_machine_unless_others_are_named_or_anybody_is_meant()
    {
        IEnumerable<string>? Trusted(params (string, string)[] flags) =>
            Read(flags).Wire.Proxy.Trusted?.Select(network => network.ToString());

        Assert.Equal(["127.0.0.0/8", "::1/128"], Trusted());
        Assert.Equal(["10.1.2.3/32", "fd00::/8"], Trusted(("trusted-proxies", "10.1.2.3; fd00::/8")));
        Assert.Empty(Trusted(("trusted-proxies", "none"))!);
        Assert.Null(Trusted(("trusted-proxies", "*")));
    }

    [Fact]
    public void The_standard_variable_names_the_collector_unless_the_setting_does()
    {
        Assert.Null(Read().Collector);
        Assert.Equal("http://a:4317", ReadBeside("http://a:4317").Collector);
        Assert.Equal("http://b:4317", ReadBeside("http://a:4317", ("otlp", "http://b:4317")).Collector);
    }

    [Fact]
    public void A_relative_database_stands_in_the_working_folder()
    {
        using var program = new CapturedProgram();

        var settings = new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string>());

        Assert.Equal(Path.Combine(program.Surroundings.Folder, "data", "gateway.db"), settings.Database);
    }

    [Theory]
    [InlineData("""{ "page-siz": 1 }""", "there is no setting 'page-siz'")]
    [InlineData("""{ "page-size": 0 }""", "page-size: '0' is not a whole number from 1 to 2147483647")]
    [InlineData("""{ "page-size": 60 }""", "page-size (60) is above page-maximum (50)")]
    [InlineData("""{ "max-steps": 100000000000 }""", "max-steps: '100000000000' is not a whole number from 1 to 2147483647")]
    [InlineData("""{ "timeout": "soon" }""", "timeout: 'soon' is not a whole number from 1 to 2147483647")]
    [InlineData("""{ "no-sample": "perhaps" }""", "no-sample: 'perhaps' is neither true nor false")]
    [InlineData("""{ "urls": "https://localhost" }""", "'https://localhost' is not an address")]
    [InlineData("""{ "urls": "http://localhost/x" }""", "'http://localhost/x' is not an address")]
    [InlineData("""{ "urls": ";" }""", "no address is given")]
    [InlineData("""{ "database": " " }""", "database: it is empty")]
    [InlineData("""{ "base-path": "/a b" }""", "base-path: '/a b' is not a path such as /city")]
    [InlineData("""{ "base-path": "//evil.example" }""", "base-path: '//evil.example' is not a path")]
    [InlineData("""{ "trusted-proxies": "10.0.0.0/8;proxy" }""", "is neither addresses nor networks")]
    [InlineData("""{ "log-format": "xml" }""", "log-format: 'xml' is neither text nor json")]
    [InlineData("""{ "otlp": "collector:4317" }""", "otlp: 'collector:4317' is neither off nor an address")]
    [InlineData("[]", "settings must be one JSON object")]
    [InlineData("{\n x", "line 2 is not JSON")]
    public async Task A_file_that_cannot_be_understood_stops_the_program(string file, string complaint)
    {
        using var program = new CapturedProgram();
        program.Write("gateway.json", file);

        var code = await program.RunAsync("datasets");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(complaint, program.Error, StringComparison.Ordinal);
        Assert.Single(program.Error.TrimEnd().Split('\n'));
    }

    private static GatewaySettings Read(params (string, string)[] flags) => ReadBeside(null, flags);

    /// <summary>Reads settings with a collector named by the standard variable.</summary>
    private static GatewaySettings ReadBeside(string? collector, params (string, string)[] flags) =>
        new SettingReader(name => name == HostTable.CollectorVariable ? collector : null, Path.GetTempPath())
            .Read(flags.ToDictionary(f => f.Item1, f => f.Item2));

    [Theory]
    [InlineData("Host=a", "it names no database")]
    [InlineData("postgres://reader:geheim/1@a/city", "special characters in user and password must be percent-encoded")]
    [InlineData("Host=a;Database=city;Password=geheim;Colour=red", "a keyword is unknown")]
    public void An_address_that_is_not_understood_is_told_without_what_it_holds(string address, string why)
    {
        var stop = Assert.Throws<Stop>(() => Read(("database", address)));

        Assert.Equal(ExitCode.Usage, stop.ExitCode);
        Assert.StartsWith("--database: The address of the database is invalid: ", stop.Message, StringComparison.Ordinal);
        Assert.Contains(why, stop.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_gap_between_versions_is_a_gap_of_nought() =>
        Assert.Equal((0, 3), (Read().VersionGap, Read(("version-gap", "3")).VersionGap));

    [Fact]
    public void Rows_that_went_are_remembered_for_as_many_days_as_is_said() =>
        Assert.Equal((400, 3), (Read().KeepDeletions.TotalDays, Read(("keep-deletions", "3")).KeepDeletions.TotalDays));

    [Fact]
    public void Counts_of_more_weeks_than_the_calendar_has_are_all_kept()
    {
        var weeks = Read(("keep-demand", "2000000000")).KeepDemand;

        Assert.InRange(DateTimeOffset.UnixEpoch.AddDays(-7.0 * weeks).Year, 1, 1100);
    }

    /// <summary>Returns a value that is not the default.</summary>
    private static string Other(Setting setting) => setting.Form.Placeholder switch
    {
        "" => "true",
        "N" => setting == SettingTable.PageSize ? "7" : "77",
        "URL" => "http://localhost:5999",
        "TILES" => "https://tiles.example/{z}/{x}/{y}.png",
        "/PATH" => "/city",
        "KEY" => "sixteen-or-more-characters",
        "NETWORKS" => "10.0.0.0/8",
        "text|json" => "json",
        "on|off" => setting.Default == "on" ? "off" : "on",
        "local|on|off" or "on|off|local" or "on|off|limits" => "on",
        "FILE|ADDRESS" => "postgres://reader@a,b/city",
        _ => "other.db",
    };

    private static string Describe(GatewaySettings settings) =>
        $"{settings with { Urls = [] }} {string.Join(' ', settings.Urls)} {string.Join(' ', settings.Wire.Proxy.Trusted ?? [])}";
}
