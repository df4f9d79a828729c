using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph.Documents;
using Gateway.Tests.Http;
using Gateway.Tests.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>
/// What an operator replaces under a running gateway: the database, trusted documents, the sources file, the settings file.
/// </summary>
public sealed class RenewalTests : IDisposable
{
    private const string Question = """{"query":"{ datasets { nodes { slug } } facilities(where: { name: { neq: \"x\" } }) { totalCount } }"}""";

    private const string Taken = "which is now served";

    private readonly TempFolder folder = new();
    private readonly CapturedProgram maker = new();
    private readonly ConcurrentQueue<(string Line, bool IsWell, long At)> log = new();
    private readonly CancellationTokenSource over = new();
    private OpenGateway? gateway;

    private string Database => folder.File("city.db");

    public void Dispose()
    {
        over.Dispose();
        maker.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Files_are_moved_into_the_place_of_the_database_under_eight_clients()
    {
        await MakeAsync(Database, "999997_aed.csv");
        await MakeAsync(folder.File("other.db"), "999997_preschool.csv");
        await using var served = await ServeAsync();
        var (aed, preschool) = (await AskAsync(served), "");

        // Now the log of the file holds pages of it, which must not get into another file.
        await MakeAsync(Database, "999997_public_toilet.csv");
        var both = await AskAsync(served);
        await maker.RunAsync("backup", folder.File("both.db"), "--database", Database);
        var answers = new ConcurrentQueue<(long Asked, string Text)>();
        using var enough = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 8).Select(_ => Task.Run(() => AskAgainAsync(served, answers, enough.Token))).ToList();

        for (var round = 0; round < 4; round++)
        {
            var moved = round % 2 == 0 ? "other.db" : "both.db";
            File.Copy(folder.File(moved), folder.File("moving.db"), overwrite: true);
            File.Move(folder.File("moving.db"), Database, overwrite: true);
            await LineAsync(Taken, times: round + 1);
            preschool = round == 0 ? await AskAsync(served) : preschool;
            var at = log.Last(l => l.Line.Contains(Taken, StringComparison.Ordinal)).At;
            List<string> Late() => [.. answers.Where(answer => answer.Asked > at).Select(answer => answer.Text)];
            await Waiting.UntilAsync(() => Late().Count >= 50);
            Assert.Equal([round % 2 == 0 ? preschool : both], Late().Distinct());
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        Assert.Equal("""{"data":{"datasets":{"nodes":[{"slug":"preschool"}]},"facilities":{"totalCount":12}}}""", preschool);
        Assert.Equal(["200"], (await Task.WhenAll(served.GetAsync("/readyz"))).Select(r => $"{r.Status}"));
        Assert.NotEqual(aed, both);

        // The file put there last is intact, accepts an import, and is still served.
        Assert.Equal("ok", Scalar("pragma integrity_check"));
        await MakeAsync(Database, "999997_preschool.csv");
        Assert.Equal("ok", Scalar("pragma integrity_check"));
        Assert.Contains("\"preschool\"", await AskAsync(served), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_and_pages_of_the_file_before_are_forgotten_though_the_versions_are_equal()
    {
        await MakeAsync(Database, "999997_aed.csv");
        await MakeAsync(folder.File("other.db"), "999997_preschool.csv");
        await using var served = await ServeAsync();
        Assert.Contains("\"totalCount\":14", await AskAsync(served), StringComparison.Ordinal);
        Assert.Equal((200, 404), await PagesAsync(served));

        File.Move(folder.File("other.db"), Database, overwrite: true);
        await LineAsync(Taken);

        Assert.DoesNotContain("\"totalCount\":14", await AskAsync(served), StringComparison.Ordinal);
        Assert.Equal((404, 200), await PagesAsync(served));
        Assert.Contains(log, l => l.IsWell && l.Line.Contains(Taken, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_subscriber_is_told_that_the_data_was_replaced_and_comes_to_an_end()
    {
        await MakeAsync(Database, "999997_aed.csv");
        await MakeAsync(folder.File("other.db"), "999997_preschool.csv");
        await using var served = await ServeAsync();
        var request = new OperationRequest("subscription { onDatasetChanged { slug } }");
        var opened = await gateway!.ExecuteAsync(request, CancellationToken.None);

        File.Move(folder.File("other.db"), Database, overwrite: true);
        var told = new List<string>();
        await foreach (var answer in opened.Events!)
        {
            told.Add(Encoding.UTF8.GetString(answer.Json.Span));
        }

        var error = JsonDocument.Parse(Assert.Single(told)).RootElement.GetProperty("errors")[0];
        Assert.Equal("DATA_REPLACED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_is_no_database_is_not_served_and_a_whole_one_after_it_is()
    {
        await MakeAsync(Database, "999997_aed.csv");
        await MakeAsync(folder.File("other.db"), "999997_preschool.csv");
        await using var served = await ServeAsync();
        var before = await AskAsync(served);
        File.WriteAllText(folder.File("text"), new string('x', 40_000));

        File.Move(folder.File("text"), Database, overwrite: true);
        await LineAsync("nothing is served until that file can be");
        var refused = await served.PostAsync(Question);
        Assert.Equal((503, 503, 503), (refused.Status, (await served.GetAsync("/")).Status, (await served.GetAsync("/readyz")).Status));
        Assert.DoesNotContain(Database, refused.Text, StringComparison.Ordinal);
        Assert.Single(log, l => !l.IsWell);

        File.Move(folder.File("other.db"), Database, overwrite: true);
        await LineAsync(Taken);
        Assert.NotEqual(before, await AskAsync(served));
        Assert.Equal(200, (await served.GetAsync("/readyz")).Status);
    }

    [Fact]
    public async Task A_file_that_is_still_being_copied_is_waited_for()
    {
        await MakeAsync(Database, "999997_aed.csv");
        await MakeAsync(folder.File("other.db"), "999997_preschool.csv");
        await using var served = await ServeAsync();
        var (before, whole) = (await AskAsync(served), await File.ReadAllBytesAsync(folder.File("other.db")));

        File.Delete(Database);
        await using (var copy = new FileStream(Database, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            await Task.Delay(600);
            await copy.WriteAsync(whole.AsMemory(0, whole.Length / 2));
            await copy.FlushAsync();
            await Task.Delay(600);

            // While all connections are in use none can be opened, and the client is told to retry.
            await Waiting.UntilAsync(async () => await AskAsync(served) == before);
            await copy.WriteAsync(whole.AsMemory(whole.Length / 2));
        }

        await LineAsync(Taken);
        Assert.Contains("preschool", await AskAsync(served), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trusted_documents_that_change_count_from_then_on()
    {
        var operations = Directory.CreateDirectory(folder.File("operations")).FullName;
        File.WriteAllText(Path.Combine(operations, "one.graphql"), "{ __typename }");
        await using var served = await ServeAsync(("operations", operations));
        Assert.Equal(400, (await served.GetAsync("/graphql/persisted/two", "application/graphql-response+json")).Status);

        File.WriteAllText(Path.Combine(operations, "two.graphql"), "{ two: __typename }");
        File.Delete(Path.Combine(operations, "one.graphql"));
        await LineAsync("the new versions are in use");

        // It may have looked between the two changes.
        await Waiting.UntilAsync(
            async () => (await served.GetAsync("/graphql/persisted/one", "application/graphql-response+json")).Status == 400);
        Assert.Equal("""{"data":{"two":"Query"}}""", (await served.GetAsync("/graphql/persisted/two", "application/json")).Text);

        File.WriteAllText(Path.Combine(operations, "not a key.graphql"), "{ __typename }");
        await LineAsync("the previous versions are still in use");
        Assert.Equal("""{"data":{"two":"Query"}}""", (await served.GetAsync("/graphql/persisted/two", "application/json")).Text);

        File.Delete(Path.Combine(operations, "not a key.graphql"));
        File.WriteAllText(Path.Combine(operations, "three.graphql"), "query Two { __typename }");
        await LineAsync("have the same name in clients");
        Assert.Equal(404, (await served.GetAsync("/api/three")).Status);
    }

    /// <summary>A gateway runs for a while before it looks again.</summary>
    [Fact]
    public async Task Trusted_documents_that_change_before_they_are_looked_at_again_count_too()
    {
        var operations = Directory.CreateDirectory(folder.File("operations")).FullName;
        File.WriteAllText(Path.Combine(operations, "one.graphql"), "{ __typename }");
        var settings = new SettingReader(_ => null, folder.Path).Read(
            new Dictionary<string, string> { ["database"] = Database, ["operations"] = operations });
        using var open = maker.Parts.Serve(settings);
        File.WriteAllText(Path.Combine(operations, "two.graphql"), "{ two: __typename }");

        var renewing = open.Renew(Log, over.Token);

        await LineAsync("the new versions are in use");
        await over.CancelAsync();
        await renewing;
    }

    [Fact]
    public async Task A_settings_file_that_changes_is_told_and_does_not_count()
    {
        File.WriteAllText(folder.File("gateway.json"), """{ "page-size": 3 }""");
        var settings = new SettingReader(_ => null, folder.Path).Read(new Dictionary<string, string> { ["database"] = Database });
        File.WriteAllText(folder.File("gateway.json"), """{ "page-size": 40 }""");
        using var open = maker.Parts.Serve(settings);

        var renewing = open.Renew(Log, over.Token);

        await LineAsync("restart the gateway");
        await over.CancelAsync();
        await renewing;
        Assert.False(Assert.Single(log).IsWell);
    }

    [Fact]
    public async Task A_sources_file_that_changes_counts_once_it_holds_no_mistake()
    {
        File.Copy(Path.Combine(Sources.Root, "src", "Sample", "999997_aed.csv"), folder.File("999997_aed.csv"));
        File.WriteAllText(folder.File("sources.json"), """{ "sources": [ { "id": "one", "path": "999997_aed.csv" } ] }""");
        var settings = new SettingReader(_ => null, folder.Path).Read(
            new Dictionary<string, string> { ["database"] = Database, ["sources"] = folder.File("sources.json") });
        var keeping = maker.Parts.KeepFresh(settings, Log, over.Token);
        await LineAsync("one: changed");

        File.WriteAllText(folder.File("sources.json"), """{ "sources": [ { "id": "two", "pth": "999997_aed.csv" } ] }""");
        await LineAsync("the previous version is still in use");
        File.WriteAllText(folder.File("sources.json"), """{ "sources": [ { "id": "two", "path": "999997_aed.csv" } ] }""");
        await LineAsync("the new version is in use");
        await LineAsync("two: ");
        await over.CancelAsync();
        await keeping;

        Assert.Equal(["one", "two"], (await maker.Parts.Sources(settings, CancellationToken.None)).Select(state => state.Id).Order());
    }

    [Fact]
    public async Task Sources_are_kept_as_soon_as_the_database_can_be_opened()
    {
        File.Copy(Path.Combine(Sources.Root, "src", "Sample", "999997_aed.csv"), folder.File("999997_aed.csv"));
        File.WriteAllText(folder.File("sources.json"), """{ "sources": [ { "id": "one", "path": "999997_aed.csv" } ] }""");
        File.WriteAllText(Database, "not yet what it is to become");
        var settings = new SettingReader(_ => null, folder.Path).Read(
            new Dictionary<string, string> { ["database"] = Database, ["sources"] = folder.File("sources.json") });
        var keeping = maker.Parts.KeepFresh(settings, Log, over.Token);
        await LineAsync("No source is fetched until");

        File.Delete(Database);
        await LineAsync("one: changed");
        await over.CancelAsync();
        await keeping;
    }

    private static async Task<string> AskAsync(Served served) => (await served.PostAsync(Question)).Text;

    private static async Task<(int Aed, int Preschool)> PagesAsync(Served served) =>
        ((await served.GetAsync("/datasets/aed")).Status, (await served.GetAsync("/datasets/preschool")).Status);

    private static async Task AskAgainAsync(Served served, ConcurrentQueue<(long, string)> answers, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var asked = Stopwatch.GetTimestamp();
            var reply = await served.PostAsync(Question);
            answers.Enqueue((asked, reply.Status == 503 ? "503" : reply.Text));
        }
    }

    private async Task<Served> ServeAsync(params (string, string)[] flags)
    {
        var served = await Served.StartAsync(open => gateway = open, _ => { }, [("database", Database), .. flags]);
        served.Beside(stop => gateway!.Renew(Log, stop));
        return served;
    }

    private async Task MakeAsync(string database, string sample)
    {
        var file = Path.Combine(Sources.Root, "src", "Sample", sample);
        Assert.True(await maker.RunAsync("import", file, "--database", database) == ExitCode.Done, maker.Error);
    }

    private void Log(string line, bool isWell) => log.Enqueue((line, isWell, Stopwatch.GetTimestamp()));

    /// <summary>Waits until a line was logged this many times.</summary>
    private Task LineAsync(string part, int times = 1) => Waiting.UntilAsync(
        () => log.Count(l => l.Line.Contains(part, StringComparison.Ordinal)) >= times,
        () => $"Nothing was logged of \"{part}\", only: {string.Join(" / ", log.Select(l => l.Line))}");

    private string? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
