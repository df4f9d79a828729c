using System.Net;
using System.Text;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph.Documents;
using Gateway.Tests.Store;
using Gateway.Tests.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The real program with a database on a PostgreSQL server: every verb, and its messages when something is wrong.</summary>
public sealed class PostgresVerbTests : IDisposable
{
    private const string Aed = "都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n999997,1,市役所,見本県見本市本町1,1階\n";
    private const string Places = "都道府県コード又は市区町村コード,NO,名称,住所,POIコード\n999997,1,市民会館,見本県見本市本町1,1602\n";
    private const string Events = "都道府県コード又は市区町村コード,NO,イベント名,開始日,場所名称\n999997,1,音楽会,2026-05-01,市民会館\n";

    private readonly CapturedProgram program = new();
    private readonly TempFolder folder = new();

    public void Dispose()
    {
        program.Dispose();
        folder.Dispose();
    }

    [PostgresFact]
    public async Task A_file_is_imported_and_imported_again_listed_and_removed()
    {
        var address = Use(PostgresServer.CreateEmpty());
        program.Write("999997_aed.csv", Aed);

        Assert.Equal(ExitCode.Done, await program.RunAsync("import", "999997_aed.csv"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("import", "999997_aed.csv"));
        Assert.Equal(["1|1"], Query(address, "select max(number), sum(added) from data_version"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets"));
        Assert.Matches(@"aed\s+AED", program.Output);
        Assert.Equal(ExitCode.Done, await program.RunAsync("sources"));
        Assert.Contains("No source fetched yet.", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("remove", "aed"));
        Assert.Contains("(1 rows)", program.Output, StringComparison.Ordinal);
        Assert.Equal(["0"], Query(address, "select count(*) from facility"));
        Assert.Equal(["1"], Query(address, "select count(*) from departure where entity = 'Facility'"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("datasets"));
        Assert.Contains("The database has no data sets yet.", program.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task What_is_derived_is_made_anew()
    {
        var address = Use(PostgresServer.Create());
        program.Write("999997_public_facility.csv", Places);
        program.Write("999997_event.csv", Events);
        await program.RunAsync("import", "999997_public_facility.csv", "999997_event.csv");
        Query(address, "update event set facility_id = null");

        Assert.Equal(ExitCode.Done, await program.RunAsync("rebuild"));

        Assert.Contains("Rebuilt: 1 rows have changed.", program.Output, StringComparison.Ordinal);
        Assert.Equal(["1"], Query(address, "select count(*) from event where facility_id is not null"));
    }

    [PostgresFact]
    public async Task An_operation_is_explained_in_the_words_of_the_server()
    {
        Use(PostgresServer.Create());
        program.Write("query.graphql", "{ facilities(first: 1, where: { name: { contains: \"館\" } }) { nodes { name } } }");

        Assert.Equal(ExitCode.Done, await program.RunAsync("explain", "query.graphql"));
        Assert.Contains("strpos(", program.Output, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_backup_is_left_to_the_tools_of_the_server()
    {
        Use(PostgresServer.Create());

        Assert.Equal(ExitCode.Database, await program.RunAsync("backup", "city.db"));
        Assert.Contains("pg_dump for this database, pg_basebackup for the whole server", program.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(program.Path("city.db")));
    }

    [PostgresFact]
    public async Task The_sample_city_is_served_and_its_servers_are_told_of()
    {
        var address = Use(PostgresServer.CreateEmpty());
        using var stop = new CancellationTokenSource();
        var serving = program.RunAsync(stop.Token, "serve", "--urls", "http://127.0.0.1:0");
        await UntilAsync(() => program.Output.Contains("Ctrl+C", StringComparison.Ordinal), serving);
        await UntilAsync(() => program.Error.Contains("is up, as primary, with data version", StringComparison.Ordinal), serving);
        var graph = program.Output.Split('\n').First(line => line.Contains("GraphQL  ", StringComparison.Ordinal)).Trim().Split(' ')[^1];
        using var client = new HttpClient();

        var ready = new Uri(new Uri(graph), "/readyz");
        var counted = await client.GetStringAsync(new Uri(graph + "?query={facilities{totalCount}}"));
        Assert.Equal("""{"data":{"facilities":{"totalCount":191}}}""", counted);
        Assert.Equal("""{"status":"ok","dataVersion":43}""", await client.GetStringAsync(ready));

        PostgresServer.Drop(address);
        using var answer = await client.GetAsync(ready);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(
            """{"status":"lost","reason":"None of the servers of the database can be read."}""",
            await answer.Content.ReadAsStringAsync());
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await serving.WaitAsync(Waiting.Longest));
    }

    [PostgresFact]
    public async Task A_city_moves_to_a_server_and_back_and_apps_ask_on()
    {
        var (file, server, back) = (program.Path("city.db"), Use(PostgresServer.CreateEmpty()), program.Path("back.db"));
        program.Parts.Serve(Settings(file)).Dispose();
        const string page = """
            { facilities(first: 7, after: AFTER, order: [{ name: DESC }]) { pageInfo { endCursor } nodes { id name address } totalCount } }
            """;
        var first = await AskAsync(file, page.Replace("AFTER", "null", StringComparison.Ordinal));
        Assert.Contains("endCursor", first, StringComparison.Ordinal);
        var next = page.Replace("AFTER", $"\"{first.Split("\"endCursor\":\"")[1].Split('"')[0]}\"", StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await program.RunAsync("copy", "--from", file, "--to", server));
        Assert.Matches("Copied: [0-9,]+ rows", program.Output);
        Assert.Contains("Reading facility", program.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await program.RunAsync("copy", "--from", server, "--to", back, "--quiet"));
        Assert.Empty(program.Output);

        foreach (var operation in (string[])[page.Replace("AFTER", "null", StringComparison.Ordinal), next])
        {
            var expected = await AskAsync(file, operation);
            Assert.DoesNotContain("errors", expected, StringComparison.Ordinal);
            Assert.Equal(expected, await AskAsync(server, operation));
            Assert.Equal(expected, await AskAsync(back, operation));
        }

        Assert.Equal(ExitCode.Database, await program.RunAsync("copy", "--from", back, "--to", server));
        Assert.Contains("is not empty", program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("copy --from city.db", "--to")]
    [InlineData("copy --from none.db --to city.db", "There is no database at")]
    [InlineData("copy --from city.db --to Host=a", "--to: The address of the database is invalid: it names no database")]
    public async Task A_copy_that_cannot_be_understood_says_why(string line, string why)
    {
        Assert.NotEqual(ExitCode.Done, await program.RunAsync(line.Split(' ')));
        Assert.Contains(why, program.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_server_that_does_not_answer_is_named()
    {
        var address = $"Host=127.0.0.1;Port={FreePort.Find()};Database=city;Username=u;Password=geheim";

        Assert.Equal(ExitCode.Database, await DatasetsAsync(address));
        Assert.Contains("cannot be reached", program.Error, StringComparison.Ordinal);
        Assert.Contains("check that the server runs", program.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_that_is_not_there_is_told_with_how_to_make_it()
    {
        var address = new NpgsqlConnectionStringBuilder(PostgresServer.CreateEmpty()) { Database = "nowhere" }.ConnectionString;

        Assert.Equal(ExitCode.Database, await DatasetsAsync(address));
        Assert.Contains("CREATE DATABASE name TEMPLATE template0 ENCODING 'UTF8'", program.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_wrong_password_and_none_are_told_with_where_it_belongs_and_the_right_one_is_taken_from_there()
    {
        var address = Use(PostgresServer.Create());
        MakeRole(address, "guarded", "superuser password 'geheim'");
        var guarded = PostgresServer.As("guarded", address);

        Assert.Equal(ExitCode.Database, await DatasetsAsync(guarded + ";Password=falsch"));
        Assert.Contains("rejects this role: password authentication failed", program.Error, StringComparison.Ordinal);
        Assert.Contains("PGPASSWORD or a passfile", program.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Database, await DatasetsAsync(guarded));
        Assert.Contains("rejects this role: No password has been provided", program.Error, StringComparison.Ordinal);

        var read = new NpgsqlConnectionStringBuilder(guarded);
        var url = $"postgres://guarded@127.0.0.1:{read.Port}/{read.Database}";
        using var child = new ChildGateway(folder.Path, limit: null, "env PGPASSWORD=geheim", ["datasets", "--database", url]);
        Assert.True(await child.EndAsync() == ExitCode.Done, child.Error);
    }

    [PostgresFact]
    public async Task A_role_that_may_only_read_reads_and_is_told_what_it_may_not()
    {
        var empty = Use(PostgresServer.CreateEmpty());
        MakeRole(empty, "looker");
        Assert.Equal(ExitCode.Database, await DatasetsAsync(PostgresServer.As("looker", empty)));
        Assert.Contains("run `gateway migrate` as the owner of its tables", program.Error, StringComparison.Ordinal);

        var full = Use(PostgresServer.Create());
        PostgresServer.Execute(full, "grant select on all tables in schema public to looker");
        program.Write("999997_aed.csv", Aed);
        full = PostgresServer.As("looker", full);
        Assert.Equal(ExitCode.Done, await DatasetsAsync(full));
        Assert.Equal(ExitCode.Database, await program.RunAsync("import", "999997_aed.csv", "--database", full));
        Assert.Contains("cannot be written", program.Error, StringComparison.Ordinal);
        using var gateway = program.Parts.Serve(Settings(full));
        Assert.Contains("is read-only: it is served as it is", Assert.Single(gateway.Warnings), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_of_another_program_and_one_of_another_encoding_are_left_as_they_are()
    {
        var other = Use(PostgresServer.CreateEmpty());
        PostgresServer.Execute(other, "create table ledger (id int)");
        Assert.Equal(ExitCode.Database, await DatasetsAsync(other));
        Assert.Contains("schema public has tables of another program; name another database", program.Error, StringComparison.Ordinal);
        Assert.Equal(["1"], Query(other, "select count(*) from pg_tables where schemaname = 'public'"));

        var latin = Use(PostgresServer.CreateEmpty("TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"));
        Assert.Equal(ExitCode.Database, await DatasetsAsync(latin));
        Assert.Contains("uses the encoding LATIN1, which cannot store every text", program.Error, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Three_gateways_that_start_at_the_same_moment_make_the_database_and_the_sample_city_once()
    {
        var (one, three) = (Use(PostgresServer.CreateEmpty()), Use(PostgresServer.CreateEmpty()));
        program.Parts.Serve(Settings(one)).Dispose();

        var gateways = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => program.Parts.Serve(Settings(three)))));

        Array.ForEach(gateways, gateway => gateway.Dispose());
        const string versions = "select number, dataset_id, added, changed, removed from data_version order by number";
        Assert.Equal(Query(one, versions), Query(three, versions));
        const string rows = "select id, name, content_hash, version from facility order by id";
        Assert.Equal(Query(one, rows), Query(three, rows));
        const string migrations = "select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1";
        Assert.Equal(Query(one, migrations), Query(three, migrations));
    }

    [PostgresFact]
    public async Task Subscribers_of_every_gateway_hear_of_an_import_by_another_process()
    {
        var address = Use(PostgresServer.Create());
        program.Write("999997_aed.csv", Aed);
        var settings = Settings(address) with { Sample = false };
        using var one = program.Parts.Serve(settings);
        using var other = program.Parts.Serve(settings);
        var heard = new[] { await FollowAsync(one), await FollowAsync(other) };

        string[] import = ["import", "999997_aed.csv", "--database", $"'{address}'"];
        using var child = new ChildGateway(program.Surroundings.Folder, limit: null, import);
        Assert.True(await child.EndAsync() == ExitCode.Done, child.Error);
        var answers = await Task.WhenAll(heard).WaitAsync(Waiting.Longest);

        Assert.All(answers, answer => Assert.Equal("""{"data":{"onDatasetChanged":{"slug":"aed"}}}""", answer));
    }

    /// <summary>Opens a subscription and returns the task of its first event.</summary>
    private static async Task<Task<string>> FollowAsync(OpenGateway gateway)
    {
        var opened = await gateway.ExecuteAsync(new OperationRequest("subscription { onDatasetChanged { slug } }"), CancellationToken.None);
        return Task.Run(async () =>
        {
            await foreach (var answer in opened.Events!)
            {
                return Encoding.UTF8.GetString(answer.Json.Span);
            }

            return "";
        });
    }

    private async Task<string> AskAsync(string database, string operation)
    {
        using var gateway = program.Parts.Open(Settings(database));
        using var answer = await gateway.ExecuteAsync(new OperationRequest(operation), CancellationToken.None);
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    /// <summary>Lists the data sets; checks that no password is shown, whatever the outcome.</summary>
    private async Task<int> DatasetsAsync(string address)
    {
        var code = await program.RunAsync("datasets", "--database", address);
        Assert.DoesNotContain("geheim", program.Output + program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("falsch", program.Output + program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unexpected error", program.Error, StringComparison.Ordinal);
        return code;
    }

    /// <summary>Sets the database of the verbs from here on; it is dropped after the test.</summary>
    private string Use(string address)
    {
        program.Environment["GATEWAY_DATABASE"] = address;
        return folder.Keep(new Dropped(address)).Address;
    }

    /// <summary>Creates a role; roles belong to the whole server, so another test may have created it already.</summary>
    private static void MakeRole(string address, string name, string what = "") => PostgresServer.Execute(
        address, $"do $$ begin create role {name} login {what}; exception when duplicate_object then null; end $$");

    private GatewaySettings Settings(string database) =>
        new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string> { ["database"] = database });

    private static List<string> Query(string address, string sql) => new StoreUnderTest.PostgresDatabase(address).Query(sql);

    private static async Task UntilAsync(Func<bool> holds, Task serving)
    {
        while (!holds())
        {
            Assert.False(serving.IsCompleted);
            await Task.Delay(20);
        }
    }

    private sealed class Dropped(string address) : IDisposable
    {
        public string Address => address;

        public void Dispose() => PostgresServer.Drop(address);
    }
}
