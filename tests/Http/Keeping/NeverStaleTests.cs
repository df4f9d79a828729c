using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Keeping;

/// <summary>A cached answer is served only while it holds, on both databases and during writes.</summary>
public sealed class NeverStaleTests : KeptTest
{
    private const int Loads = 25;

    private int answered;

    [Theory, EachStore]
    public async Task An_answer_is_given_again_without_a_statement_until_the_data_changes(string kind)
    {
        On(kind);
        using var store = OpenCounted();
        await using var server = await ServeWarmAsync(store);

        var (again, other) = (await server.PostAsync(Body(Names)), await server.PostAsync(Body(Names + " ")));
        var ran = Statements.Count;
        await server.PostAsync(Body(Names));
        Assert.Equal((again.Text, true), (other.Text, Statements.Count == ran));

        LoadVersion(store, 2);
        await UntilAsync(kind, async () => NameIn(await server.PostAsync(Body(Names))) == 2);
    }

    /// <summary>Rows that moved to another line of their file make no data version, and yet an answer can show the line.</summary>
    [Theory, EachStore]
    public async Task What_changes_without_a_data_version_is_not_given_as_it_was(string kind)
    {
        On(kind);
        using var store = OpenCounted();
        Load(store, Facility("f1", "一", ("source_line", 2L)));
        await using var server = await ServeAsync(store);
        var body = Body("{ facilities { nodes { source { line } } } }");
        await WarmAsync(server, body);

        Load(store, Facility("f1", "一", ("source_line", 3L)));

        await UntilAsync(kind, async () => (await server.PostAsync(body)).Text.Contains("\"line\":3", StringComparison.Ordinal));
    }

    /// <summary>An operation of one statement sees one version by itself, and must not be reported or cached as another.</summary>
    [Theory, EachStore]
    public async Task What_is_committed_while_an_answer_is_read_is_neither_in_it_nor_hidden_by_it(string kind)
    {
        On(kind);
        using var writer = Open(TimeSpan.FromSeconds(30));
        LoadVersion(writer, 1);
        var write = false;
        using var store = Database.Open(Catalog, TestRules() with
        {
            OnStatementRun = _ =>
            {
                if (write)
                {
                    write = false;
                    LoadVersion(writer, 2);
                }
            },
        });
        await using var server = await ServeAsync(store, Keeping(bytes: 0));
        var asked = () => Post(Body("{ facilities(first: 2) { nodes { name } } }"), ("GraphQL-Data-Version", "report"));
        var before = await server.SendAsync(asked());
        Assert.Equal((1, 1), (NameIn(before), VersionIn(before)));

        write = true;
        var during = await server.SendAsync(asked());

        Assert.False(write);
        Assert.Equal(NameIn(during), VersionIn(during));
        await UntilAsync(kind, async () => NameIn(await server.SendAsync(asked())) == 2);
    }

    [Fact]
    public async Task A_trusted_document_with_another_text_has_another_answer_and_another_tag()
    {
        using var store = OpenCounted();
        LoadVersion(store, 1);
        await using var server = await ServeAsync(store);
        var before = await server.GetAsync("/graphql/persisted/names");

        Documents.ReplaceTrusted(new Dictionary<string, string> { ["names"] = "{ facilities { totalCount } }" });
        var after = await server.GetAsync("/graphql/persisted/names");

        Assert.Equal("{\"data\":{\"facilities\":{\"totalCount\":3}}}", after.Text);
        Assert.NotEqual(before.Header("etag"), after.Header("etag"));
    }

    [Fact]
    public async Task What_was_kept_of_a_file_is_not_given_when_another_stands_in_its_place()
    {
        On("sqlite");
        using var store = OpenCounted();
        LoadVersion(store, 1);
        await using var server = await ServeAsync(store);
        await WarmAsync(server, Body(Names));
        using (var other = new StoreUnderTest.SqliteFile(Folder.File("other.db")).Open(Catalog, TestRules()))
        {
            Load(other, Facility("f1", "別の市"));
        }

        File.Move(Folder.File("other.db"), Path, overwrite: true);
        Assert.Equal(RenewalOutcome.Taken, store.Renew(_ => { }).Outcome);

        Assert.Contains("別の市", (await server.PostAsync(Body(Names))).Text, StringComparison.Ordinal);
    }

    /// <summary>
    /// Clients ask for what is cached and for what is not, some of it in one statement, while a writer commits without pause.
    /// </summary>
    [Theory, EachStore]
    public async Task Nobody_is_given_less_than_was_there_when_he_asked(string kind)
    {
        On(kind);
        using var store = OpenCounted();
        using var writer = Open(TimeSpan.FromSeconds(30));
        LoadVersion(writer, 1);
        await using var server = await ServeAsync(store);
        await WarmAsync(server, Body(Names));
        var before = Executed;
        var committed = new ConcurrentQueue<(int Version, long At)>([(1, Stopwatch.GetTimestamp())]);
        using var ended = new CancellationTokenSource();

        var clients = Enumerable.Range(0, 4)
            .Select(client => Task.Run(() => AskAsync(kind, server, client, committed, ended.Token))).ToList();
        await Task.Run(() => LoadAll(writer, committed, clients));
        await ended.CancelAsync();

        await Task.WhenAll(clients);
        Assert.True(Executed - before < answered, "Nothing was kept.");
    }

    private void LoadAll(CityStore writer, ConcurrentQueue<(int Version, long At)> committed, List<Task> clients)
    {
        for (var version = 2; version <= Loads && !clients.Any(client => client.IsFaulted); version++)
        {
            LoadVersion(writer, version);
            committed.Enqueue((version, Stopwatch.GetTimestamp()));
            SpinWait.SpinUntil(() => Volatile.Read(ref answered) > 3 * version, Waiting.Longest);
        }
    }

    private async Task AskAsync(
        string kind, RunningServer server, int client, ConcurrentQueue<(int Version, long At)> committed, CancellationToken ended)
    {
        string[] bodies = [Body(Names), Body("{ facilities(first: 2) { nodes { name } } }"), Body($"query Own{client} {Names}")];
        var seen = 0;
        for (var asked = client; !ended.IsCancellationRequested; asked++)
        {
            var now = Stopwatch.GetTimestamp();
            var due = committed.Where(load => IsDue(kind, load.At, now)).Max(load => (int?)load.Version) ?? 1;
            var answer = await server.SendAsync(Post(bodies[asked % bodies.Length], ("GraphQL-Data-Version", "report")));
            var name = NameIn(answer);
            Assert.Equal(name, VersionIn(answer));
            Assert.True(name >= due, $"Version {name} was given when {due} was there.");
            Assert.True(name >= seen, $"Version {name} was given after {seen}.");
            seen = name;
            Interlocked.Increment(ref answered);
        }
    }

    private static bool IsDue(string kind, long committed, long asked) =>
        kind == "sqlite" || Stopwatch.GetElapsedTime(committed, asked) > TimeSpan.FromSeconds(1);

    /// <summary>Returns the name that all rows of an answer have.</summary>
    private static int NameIn(Reply reply) => int.Parse(
        Assert.Single(JsonDocument.Parse(reply.Text).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes")
            .EnumerateArray().Select(node => node.GetProperty("name").GetString()!).Distinct()),
        CultureInfo.InvariantCulture);

    private static int VersionIn(Reply reply) =>
        JsonDocument.Parse(reply.Text).RootElement.GetProperty("extensions").GetProperty("dataVersion").GetInt32();

    /// <summary>Waits until it is so: at once on SQLite, and on PostgreSQL within a second if the machine is not busy.</summary>
    private static async Task UntilAsync(string kind, Func<Task<bool>> isSo)
    {
        if (kind == "postgres")
        {
            await Waiting.UntilAsync(isSo);
        }
        else
        {
            Assert.True(await isSo(), "It is given as it was.");
        }
    }
}
