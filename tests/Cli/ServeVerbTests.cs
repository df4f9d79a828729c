using System.Net;
using System.Net.Sockets;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Cli.Verbs;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The verbs around a running gateway: serve, health, datasets, backup, schema, explain.</summary>
public sealed class ServeVerbTests : IDisposable
{
    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    /// <summary>A database server has its own processors; a file is read with those of this machine.</summary>
    [Theory]
    [InlineData("city.db", false)]
    [InlineData("Host=127.0.0.1;Database=city", true)]
    public void Only_over_a_file_one_processor_is_kept_free_while_others_ask(string database, bool hasAllPlaces)
    {
        var settings = new SettingReader(_ => null, Path.GetTempPath()).Read(new Dictionary<string, string> { ["database"] = database });

        var limits = ServeVerb.RulesOf(settings).Limits;

        Assert.Equal(hasAllPlaces ? limits.AtOnce : Math.Max(1, Environment.ProcessorCount - 1), limits.BesideOthers);
    }

    [Fact]
    public async Task A_taken_port_is_one_line_that_names_it_and_another_address()
    {
        using var japanese = new CapturedProgram();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var code = await program.RunAsync("serve", "--urls", $"http://127.0.0.1:{port}");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal(ExitCode.Failed, await japanese.RunAsync("serve", "--lang", "ja", "--urls", $"http://127.0.0.1:{port}"));
        Assert.Matches($@"^ポート {port} は使用中です.*--urls http://127\.0\.0\.1:\d+\r?\n$", japanese.Error);
        Assert.Matches($@"^Port {port} is taken \(http://127\.0\.0\.1:{port}\)\. Try: gateway serve --urls http://127\.0\.0\.1:\d+\r?\n$", program.Error);
        Assert.DoesNotContain($"--urls http://127.0.0.1:{port}\n", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_machine_is_one_line()
    {
        var code = await program.RunAsync("serve", "--urls", "http://192.0.2.1:5000");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal("http://192.0.2.1:5000 is not an address of this machine. Try: gateway serve --urls http://localhost:5000", program.Error.TrimEnd());
    }

    [Fact]
    public async Task Served_queried_asked_for_its_health_and_stopped()
    {
        using var stop = new CancellationTokenSource();
        var serving = program.RunAsync(stop.Token, "serve", "--urls", "http://127.0.0.1:0", "--no-sample");
        var url = await AddressAsync(serving);
        using var client = new HttpClient();

        var answer = await client.GetStringAsync(new Uri(url + "/graphql?query=%7Bmunicipalities%7BtotalCount%7D%7D"));
        using var other = new CapturedProgram();
        var health = await AskHealthAsync(other, url);
        var told = other.Error;
        var alive = await AskHealthAsync(other, url, "--alive");
        await stop.CancelAsync();

        Assert.Equal("""{"data":{"municipalities":{"totalCount":0}}}""", answer);
        Assert.Equal((ExitCode.Failed, ExitCode.Done), (health, alive));
        Assert.StartsWith("{\"status\":\"empty\",\"dataVersion\":0,\"reason\":\"There is no data yet", told, StringComparison.Ordinal);
        Assert.Equal("{\"status\":\"ok\"}", other.Output.TrimEnd());
        Assert.Equal(ExitCode.Done, await serving.WaitAsync(Waiting.Longest));
    }

    [Fact]
    public void The_greeting_gives_the_addresses_a_newcomer_needs()
    {
        var output = new StringWriter();

        ServeGreeting.Write(output, Words.English, ["http://[::]:5000"], "It shows 見本市.");

        var text = output.ToString();
        Assert.Contains("It shows 見本市.", text, StringComparison.Ordinal);
        Assert.All(
            ["http://localhost:5000/graphql", "http://localhost:5000/graphql?sdl", "http://localhost:5000/readyz", "curl http://localhost:5000/graphql -H"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_of_nobody_is_a_failure()
    {
        Assert.Equal(ExitCode.Failed, await program.RunAsync("health", "--url", "http://127.0.0.1:1"));
        Assert.Equal("No gateway answers at http://127.0.0.1:1/readyz.", program.Error.TrimEnd());
    }

    [Theory]
    [InlineData("datasets")]
    [InlineData("backup copy.db")]
    public async Task Verbs_that_look_make_no_database(string line)
    {
        Assert.Equal(ExitCode.Database, await program.RunAsync(line.Split(' ')));
        Assert.Contains("There is no database at", program.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(program.Path("data")));
    }

    [Fact]
    public async Task A_file_of_another_program_is_no_database()
    {
        program.Write("notes.txt", "hello, this is no database, whatever its name may say");

        Assert.Equal(ExitCode.Database, await program.RunAsync("datasets", "--database", "notes.txt"));
        Assert.Equal("hello, this is no database, whatever its name may say", await File.ReadAllTextAsync(program.Path("notes.txt")));
    }

    [Fact]
    public async Task The_schema_is_printed_and_exported_alike()
    {
        Assert.Equal(ExitCode.Done, await program.RunAsync("schema", "print"));
        var printed = program.Output;
        Assert.Equal(ExitCode.Done, await program.RunAsync("schema", "export"));
        Assert.Equal(ExitCode.Done, await program.RunAsync("schema", "export", "--output", "my.graphql"));

        Assert.StartsWith("schema {", printed, StringComparison.Ordinal);
        Assert.Equal(printed, await File.ReadAllTextAsync(program.Path("schema.graphql")));
        Assert.Equal(printed, await File.ReadAllTextAsync(program.Path("my.graphql")));
        Assert.False(Path.Exists(program.Path("data")));
    }

    [Fact]
    public async Task Explain_shows_plan_and_SQL_and_needs_no_database()
    {
        program.Write("q.graphql", "query ($code: String!) { municipality(code: $code) { name } }");

        Assert.Equal(ExitCode.Done, await program.RunAsync("explain", "q.graphql", "--variables", """{"code":"999997"}"""));

        Assert.Contains("select", program.Output, StringComparison.OrdinalIgnoreCase);
        Assert.False(Path.Exists(program.Path("data")));
    }

    [Fact]
    public async Task Explain_of_a_refused_operation_says_why()
    {
        program.Write("q.graphql", "{ nothing }");

        Assert.Equal(ExitCode.Failed, await program.RunAsync("explain", "q.graphql"));
        Assert.Contains("nothing", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trusted_document_that_does_not_fit_is_named_at_the_start_and_the_others_run()
    {
        Directory.CreateDirectory(program.Path("trusted"));
        program.Write(Path.Combine("trusted", "good.graphql"), "{ municipalities { totalCount } }");
        program.Write(Path.Combine("trusted", "bad.graphql"), "query Bad {\n  nope\n}");
        using var stop = new CancellationTokenSource();
        var serving = program.RunAsync(stop.Token, "serve", "--urls", "http://127.0.0.1:0", "--no-sample", "--operations", "trusted", "--only-trusted");
        var url = await AddressAsync(serving);
        using var client = new HttpClient();

        var good = await client.GetStringAsync(new Uri(url + "/graphql/persisted/good"));
        using var bad = await client.GetAsync(new Uri(url + "/graphql/persisted/bad"));
        await stop.CancelAsync();
        await serving;

        Assert.Equal("""{"data":{"municipalities":{"totalCount":0}}}""", good);
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Matches(@"^Trusted document .*bad\.graphql does not fit the schema and cannot run: line 2, column 3: The field `nope` does not exist on the type `Query`\.\r?\n$", program.Error);
    }

    [Theory]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    [InlineData("client", "typescript")]
    public async Task Two_trusted_documents_of_one_name_in_clients_are_named_and_nothing_begins(params string[] verb)
    {
        Directory.CreateDirectory(program.Path("trusted"));
        program.Write(Path.Combine("trusted", "one.graphql"), "query NextBuses { __typename }");
        program.Write(Path.Combine("trusted", "two.graphql"), "query next_buses { __typename }");

        var code = await program.RunAsync([.. verb, "--operations", "trusted"]);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Matches(
            @"^The operations of \S*one\.graphql \(NextBuses\) and \S*two\.graphql \(next_buses\) have the same name in clients, .* one\.$",
            program.Error.TrimEnd());
    }

    [Theory]
    [InlineData("query Constructor { __typename }", "Constructor")]
    [InlineData("query _ { __typename }", "_")]
    [InlineData("{ __typename }", "2026")]
    public async Task A_client_is_not_written_with_a_function_that_cannot_be(string document, string name)
    {
        Directory.CreateDirectory(program.Path("trusted"));
        program.Write(Path.Combine("trusted", "2026.graphql"), document);

        var code = await program.RunAsync("client", "typescript", "--operations", "trusted");

        Assert.Equal(ExitCode.Usage, code);
        Assert.StartsWith(
            $"The operation of the trusted document 2026 is called {name}, which no function", program.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(program.Path("gateway.ts")));
    }

    [Theory]
    [InlineData("--no-introspection", "{ __schema { queryType { name } } }", "HC0046")]
    [InlineData("--max-field-cost=20", "{ facilities(where: { name: { contains: \"a\" } }) { nodes { name } } }", "HC0047")]
    [InlineData("--max-type-cost=5", "{ facilities(first: 10) { nodes { name } } }", "HC0047")]
    [InlineData("--max-ids=1", "{ nodes(ids: [\"QXJlYTphMg==\", \"QXJlYTphMg==\"]) { id } }", "HC0076")]
    [InlineData("--max-document=20", "{ facilities { totalCount } }", "more than 20 characters")]
    [InlineData("--max-tokens=5", "{ facilities { totalCount } }", "more than 5 tokens")]
    [InlineData("--max-nesting=3", "{ a { b { c { d } } } }", "more than 3 levels")]
    [InlineData("--max-fields=2", "{ a: __typename b: __typename c: __typename }", "more than 2 fields")]
    [InlineData("--max-aliases=1", "{ a: __typename b: __typename }", "more than 1 aliases")]
    [InlineData("--max-directives=1", "{ __typename @skip(if: true) @include(if: true) }", "more than 1 directives")]
    [InlineData("--max-selections=3", "{ ...A ...A } fragment A on Query { __typename }", "more than 3 fields and fragments")]
    [InlineData("--max-comparisons=1", "{ __typename __typename __typename }", "HC0107")]
    [InlineData("--max-depth=2", "{ facilities { nodes { name } } }", "execution depth of 3")]
    [InlineData("--max-introspection-depth=1", "{ __type(name: \"A\") { ofType { ofType { name } } } }", "HC0086")]
    [InlineData("--max-input-depth=2", "{ facilities(where: { and: [{ name: { eq: \"a\" } }] }) { totalCount } }", "more than 2 levels")]
    [InlineData("--max-filter-lists=1", "{ facilities(where: { events: { some: { dataset: { events: { any: true } } } } }) { totalCount } }", "more than 1 nested lists")]
    [InlineData("--max-list-values=1", "{ facilities(where: { name: { in: [\"a\", \"b\"] } }) { totalCount } }", "more than 1 values")]
    [InlineData("--max-variable-values=1", "query($w: FacilityFilterInput = {}) { facilities(where: $w) { totalCount } }", "more than 1 values")]
    public async Task Each_limit_is_a_setting(string flag, string document, string refusal)
    {
        var parts = flag.TrimStart('-').Split('=');
        var settings = new SettingReader(_ => null, program.Surroundings.Folder).Read(new Dictionary<string, string> { [parts[0]] = parts.Length > 1 ? parts[1] : "true" });
        using var gateway = program.Parts.Open(settings);
        var variables = System.Text.Json.JsonSerializer.SerializeToElement(new { w = new { name = new { eq = "a" } } });

        var request = new Gateway.Graph.Documents.OperationRequest(document, null, variables);
        var answer = await gateway.ExecuteAsync(request, CancellationToken.None);

        Assert.Contains(refusal, System.Text.Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    /// <summary>Retries, because the verb itself gives up soon, as monitoring requires.</summary>
    private static async Task<int> AskHealthAsync(CapturedProgram program, string url, params string[] more)
    {
        var code = ExitCode.Failed;
        await Waiting.UntilAsync(async () =>
        {
            code = await program.RunAsync(["health", "--url", url, .. more]);
            return !program.Error.StartsWith("No gateway answers", StringComparison.Ordinal);
        });
        return code;
    }

    /// <summary>Waits for the greeting and returns the address in it.</summary>
    private async Task<string> AddressAsync(Task serving)
    {
        while (true)
        {
            if (program.Output.Split('\n').FirstOrDefault(line => line.Contains("GraphQL  ", StringComparison.Ordinal)) is { } line)
            {
                return line.Trim().Split(' ')[^1].Replace("/graphql", "", StringComparison.Ordinal);
            }

            Assert.False(serving.IsCompleted, program.Error);
            await Task.Delay(20);
        }
    }
}
