using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>
/// The README's TypeScript works as described: types are generated from the served schema and checked, and the program runs.
/// </summary>
public sealed partial class TypeScriptTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gateway-typescript-");
    private ServedGateway? gateway;

    public async Task InitializeAsync() => gateway = await ServedGateway.StartAsync();

    public async Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        await gateway!.DisposeAsync();
    }

    [Fact]
    public async Task The_program_of_the_README_is_checked_against_the_schema_and_prints_places()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "node_modules"), Modules);
        Write("package.json", """{ "type": "module" }""");
        Write("codegen.ts", Readme("codegen.ts"));
        Write("app.ts", Readme("app.ts"));

        await RunAsync("graphql-codegen", "--config", "codegen.ts");
        await RunAsync("tsc", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022", "app.ts");
        var printed = await RunAsync("node", "app.js");

        Assert.Equal(
            ["見本市役所 夜間受付 36.0452 true", "見本市立中央図書館 貸出カウンター 36.0436 true", "ミホンストアー駅前店 36.0407 null"], printed.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_field_that_is_not_there_is_found_before_the_program_runs()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "node_modules"), Modules);
        Write("package.json", """{ "type": "module" }""");
        Write("codegen.ts", Readme("codegen.ts"));
        Write("app.ts", Readme("app.ts").Replace("place.name", "place.nmae", StringComparison.Ordinal));
        await RunAsync("graphql-codegen", "--config", "codegen.ts");

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            RunAsync("tsc", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022", "--noEmit", "app.ts"));

        Assert.Contains("'nmae' does not exist", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Options for programs that run only on Node: without browser types.</summary>
    private static readonly string[] AsNode =
    [
        "--strict", "--skipLibCheck", "--types", "node", "--lib", "es2022", "--module", "nodenext", "--target", "es2022", "places.ts",
    ];

    [Fact]
    public async Task The_client_of_the_guide_keeps_a_copy_and_goes_on_from_where_it_was()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "node_modules"), Modules);
        Write("package.json", """{ "type": "module" }""");
        Write("copy.ts", Block("COPIES.md", "copy.ts"));
        Write("places.ts", Block("COPIES.md", "places.ts"));
        await RunAsync("tsc", AsNode);

        var first = await RunAsync("node", "places.js");
        var again = await RunAsync("node", "places.js");
        Write("places.ts", Block("COPIES.md", "places.ts")
            .Replace("[FACILITY]", "[EVENT]", StringComparison.Ordinal).Replace("Facility", "Event", StringComparison.Ordinal));
        await RunAsync("tsc", AsNode);
        var others = await RunAsync("node", "places.js");

        var count = first.Split(' ')[0];
        Assert.Equal(($"{count} changes, {count} places\n", $"0 changes, {count} places\n"), (first, again));
        Assert.Matches("^([1-9][0-9]*) changes, \\1 places\n$", others);
    }

    /// <summary>The folder into which npm installed its packages.</summary>
    internal static string Modules { get; } = Environment.GetEnvironmentVariable("GATEWAY_NODE_MODULES")
        ?? throw new InvalidOperationException("GATEWAY_NODE_MODULES names no folder; tests/run.sh sets it.");

    /// <summary>Returns the block of the README below the mark with this name, pointed at the gateway under test.</summary>
    private string Readme(string name) => Block("README.md", name);

    private string Block(string page, string name) => Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, page)))
        .Single(m => m.Groups["name"].Value == name).Groups["text"].Value
        .Replace("http://localhost:5000", gateway!.Address, StringComparison.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        var path = program == "node" ? program : Path.Combine(Modules, ".bin", program);
        using var process = Process.Start(new ProcessStartInfo(path, arguments)
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

    [GeneratedRegex("<!-- (?<name>[a-z.]+) -->\n```ts\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
