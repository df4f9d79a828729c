using System.Diagnostics;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>
/// Third-party use of the trusted documents: the client that the gateway writes and one generated from the OpenAPI description compile, and
/// return the city's data; a linter for OpenAPI finds no fault in ours.
/// </summary>
public sealed class ClientTests(ClientTests.Gateway city) : IClassFixture<ClientTests.Gateway>, IDisposable
{
    private const string Compiled = "app.js";

    private static readonly string[] Strict =
    [
        "--strict", "--skipLibCheck", "--types", "node", "--lib", "es2022,dom,dom.iterable", "--module", "nodenext", "--target", "es2022",
        "app.ts",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gateway-client-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_client_that_the_gateway_writes_is_typed_and_brings_what_the_city_has()
    {
        await WriteClientAsync();
        Write("app.ts", $$"""
            import { GatewayClient, GatewayError, pages, type FacilityCategory } from "./gateway.js";

            const client = new GatewayClient("{{city.Address}}/");
            const { facilities } = await client.nurseriesByOpeningTime({ opensBy: "07:30:00" });
            const first = facilities?.nodes?.[0];
            const capacity: number | null | undefined = first?.childcare?.capacity;
            console.log(first?.name, first?.opensAt, typeof capacity);

            const categories: FacilityCategory[] = ["AED"];
            const map = await client.placesOnThisMap({ box: { south: 36, west: 139.9, north: 36.1, east: 140 }, zoom: 13, categories });
            console.log(map.facilities?.totalCount);

            let days = 0;
            const year = { from: "2026-01-01", until: "2026-12-31" };
            for await (const page of pages(after => client.eventsOfTheMonth({ ...year, after }), data => data.events)) {
              days += page.nodes?.length ?? 0;
            }
            console.log(days);

            const found = await client.searchBox({ text: "市役所" });
            for (const edge of found.search?.edges ?? []) {
              if (edge.node?.__typename === "Facility") console.log(edge.node.kindLabel);
              break;
            }

            try { await client.eventsOfTheMonth({ from: "2026-13-01", until: "2026-12-31" }); }
            catch (error) { if (error instanceof GatewayError) console.log(error.status, error.errors.length); }
            """);

        await RunAsync(Path.Combine(TypeScriptTests.Modules, ".bin", "tsc"), Strict);
        var lines = (await RunAsync("node", Compiled)).TrimEnd().Split('\n');

        Assert.Matches(@"^\S+ 07:\d\d:00 (number|object)$", lines[0]);
        Assert.Equal(("13", "23"), (lines[1], lines[2]));
        Assert.Equal("400 1", lines[^1]);
    }

    [Theory]
    [InlineData("""await client.nurseriesByOpeningTime({});""", "Property 'opensBy' is missing")]
    [InlineData("""await client.compareTowns({ codes: [], side: "INCOME" });""", "\"INCOME\"")]
    [InlineData("""(await client.nurseriesByOpeningTime({ opensBy: "07:30:00" })).facilities.nodes;""", "possibly 'null'")]
    public async Task What_is_wrong_is_found_before_the_program_runs(string line, string told)
    {
        await WriteClientAsync();
        Write("app.ts", $"import {{ GatewayClient }} from \"./gateway.js\";\nconst client = new GatewayClient(\"\");\n{line}\n");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RunAsync(Path.Combine(TypeScriptTests.Modules, ".bin", "tsc"), Strict));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_in_OpenAPI_is_without_fault_and_a_client_made_of_it_runs()
    {
        Begin();
        Write("openapi.json", await ReadAsync("/api/openapi.json"));
        Write("japanese.json", await ReadAsync("/api/openapi.json?lang=ja"));
        Write("redocly.yaml", "extends: [recommended]\nrules:\n  no-server-example.com: off\n");

        await RunAsync(
            Path.Combine(TypeScriptTests.Modules, ".bin", "redocly"),
            "lint", "openapi.json", "japanese.json", "--config", "redocly.yaml");
        await RunAsync(
            Path.Combine(TypeScriptTests.Modules, ".bin", "swagger-typescript-api"),
            "generate", "--path", "openapi.json", "--output", ".", "--name", "made.ts");
        Write("app.ts", """
            import { Api } from "./made.js";

            const api = new Api();
            const answer = await api.api.nurseriesByOpeningTime({ opensBy: "07:30:00" });
            console.log(answer.data.facilities?.nodes?.[0]?.name);
            """);
        await RunAsync(Path.Combine(TypeScriptTests.Modules, ".bin", "tsc"), Strict);

        Assert.NotEqual("undefined", (await RunAsync("node", Compiled)).Trim());
    }

    private Task WriteClientAsync()
    {
        Begin();
        var program = Path.Combine(AppContext.BaseDirectory, "gateway.dll");
        return RunAsync("dotnet", program, "client", "typescript", "--output", "gateway.ts");
    }

    private void Begin()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "node_modules"), TypeScriptTests.Modules);
        Write("package.json", """{ "type": "module" }""");
    }

    private async Task<string> ReadAsync(string path)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(city.Address + path));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Waiting.Longest);
        var (output, errors) = (
            process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program}: {await output}{await errors}");
    }

    /// <summary>One gateway for all of these tests.</summary>
    public sealed class Gateway : IAsyncLifetime
    {
        private ServedGateway? served;

        public string Address => served!.Address;

        public async Task InitializeAsync() => served = await ServedGateway.StartAsync();

        public async Task DisposeAsync() => await served!.DisposeAsync();
    }
}
