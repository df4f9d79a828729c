using System.Globalization;
using Gateway.Graph.Asking;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Graph;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>
/// What every database behind the store's interface must do the same way. Any difference found gets its case here, with a sentence on why
/// it matters.
/// </summary>
public sealed partial class StoreSuite : StoreTest
{
    [Theory, EachStore]
    public async Task Reading_says_which_data_version_it_saw_and_a_load_of_another_process_is_seen(string kind)
    {
        On(kind);
        using var reader = Open();
        using var other = Open();
        Assert.Equal(0, (await reader.StateAsync(CancellationToken.None)).Version);

        Load(other, Facility("f1", "一"));

        Assert.Equal(1, (await reader.StateAsync(CancellationToken.None)).Version);
        using var results = await ReadAsync(reader, "{ facilities { totalCount nodes { name } } }");
        Assert.Equal((1, 1), (results.State!.Version, results.RowCount));
    }

    [Theory, EachStore]
    public async Task A_store_without_a_data_set_is_empty_and_one_with_any_is_ready(string kind)
    {
        On(kind);
        using var store = Open();
        Assert.True(store.IsEmpty());
        Assert.Equal(new StoreHealth(StoreCondition.Empty), await store.HealthAsync(CancellationToken.None));

        Load(store, Row("Dataset", "d1"));

        Assert.False(store.IsEmpty());
        Assert.Equal(new StoreHealth(StoreCondition.Ready, 1), await store.HealthAsync(CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task An_operation_past_its_time_is_ended_and_the_next_is_served(string kind)
    {
        On(kind);
        using var store = Database.Open(
            Catalog, TestRules() with { Timeout = TimeSpan.FromMilliseconds(200), Work = new WorkLimits(Most: long.MaxValue), Places = 1 });
        LoadMany(store);

        await using (await EndlessAsync(kind))
        {
            await Assert.ThrowsAsync<TimeoutException>(() => ReadAsync(store, Endless));
        }

        await Waiting.UntilAsync(async () =>
        {
            try
            {
                using var results = await ReadAsync(store, "{ events(first: 1) { nodes { name } } }");
                return results.RowCount + results[0].Ranges[0].Count == 2;
            }
            catch (TimeoutException)
            {
                // A busy machine may take longer than that even for little work.
                return false;
            }
        });
    }

    [Theory, EachStore]
    public async Task An_operation_whose_client_left_is_ended(string kind)
    {
        On(kind);
        using var store = Database.Open(Catalog, TestRules() with { Work = new WorkLimits(Most: long.MaxValue), Places = 1 });
        LoadMany(store);
        using var leaving = new CancellationTokenSource();

        // On a thread of its own: a timer needs the thread pool, which other tests may keep busy until the operation is done.
        var leaves = Task.Factory.StartNew(
            () =>
            {
                Thread.Sleep(200);
                leaving.Cancel();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        await using (await EndlessAsync(kind))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(store, Endless, leaving.Token));
            await leaves;
        }

        using var results = await ReadAsync(store, "{ events(first: 1) { nodes { name } } }");
        Assert.Equal(1, results[0].Ranges[0].Count);
    }

    [Theory]
    [EachStore("ASC", "null null 1 10 2")]
    [EachStore("DESC", "2 10 1 null null")]
    public async Task What_is_not_there_sorts_before_all_that_is(string kind, string direction, string phones)
    {
        On(kind);
        using var store = Open();
        Load(store,
            Facility("a", "甲"), Facility("b", "乙", ("phone", "2")), Facility("c", "丙"), Facility("d", "丁", ("phone", "10")),
            Facility("e", "戊", ("phone", "1")));

        Assert.Equal(phones.Split(' '), await PhonesAsync(store, $"order: {{ phone: {direction} }}"));

        // Page by page too: the cursor is on a null value.
        var paged = new List<string>();
        string? after = null;
        for (var page = 0; page < 5; page++)
        {
            (after, var names) = await PageAsync(store, $"first: 1, order: {{ phone: {direction} }}", after);
            paged.AddRange(names);
        }

        Assert.Equal(phones.Split(' '), paged);
    }

    [Theory, EachStore]
    public async Task Letters_are_told_apart_by_case_and_sort_by_code_point(string kind)
    {
        On(kind);
        using var store = Open();
        Load(store,
            Facility("1", "a"), Facility("2", "B"), Facility("3", "Aed"), Facility("4", "AED"), Facility("5", "_"), Facility("6", "%"));

        Assert.Equal(["%", "AED", "Aed", "B", "_", "a"], await NamesAsync(store, "order: { name: ASC }"));
        Assert.Equal(["AED"], await NamesAsync(store, "where: { name: { eq: \"AED\" } }"));
        Assert.Equal(["AED"], await NamesAsync(store, "where: { name: { contains: \"ED\" } }"));
        Assert.Equal(["AED"], await NamesAsync(store, "where: { name: { startsWith: \"AE\" } }"));
        Assert.Equal(["Aed"], await NamesAsync(store, "where: { name: { endsWith: \"ed\" } }"));
        Assert.Equal(["%"], await NamesAsync(store, "where: { name: { contains: \"%\" } }"));
        Assert.Equal(["_"], await NamesAsync(store, "where: { name: { startsWith: \"_\" } }"));
        Assert.Equal(["AED", "a"], await NamesAsync(store, "where: { name: { in: [\"a\", \"AED\"] } }, order: { name: ASC }"));
    }

    /// <summary>By code point rather than by UTF-16 unit, syllable or language: 𠮷 comes after everything in the first plane.</summary>
    [Theory, EachStore]
    public async Task Kana_and_characters_sort_by_code_point(string kind)
    {
        On(kind);
        using var store = Open();
        string[] inOrder = ["あ", "か", "が", "は", "ぱ", "ア", "カ", "ガ", "ー", "一", "吉", "豈", "ｱ", "𠮷"];
        Load(store, [.. inOrder.Reverse().Select(name => Facility($"id-{name}", name))]);

        Assert.Equal(inOrder, await NamesAsync(store, "first: 20, order: { name: ASC }"));
        Assert.Equal(inOrder.Reverse(), await NamesAsync(store, "first: 20, order: { name: DESC }"));
        Assert.Equal(["が"], await NamesAsync(store, "where: { name: { eq: \"が\" } }"));
    }

    [Theory, EachStore]
    public void What_is_remembered_of_a_source_comes_back_as_it_was(string kind)
    {
        On(kind);
        using var store = Open();
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var state = new SourceState("aed")
        {
            List = "/lists/sources.json", Origin = "https://example.jp/aed.csv", Outcome = SourceOutcome.Partly,
            TriedAt = time, Failures = 2, Rows = 7, ETag = "\"x\"", Datasets = ["d1", "d2"],
        };

        store.Sources.Put(state with { Failures = 1, Message = "before" });
        store.Sources.Put(state);
        store.Sources.Put(state with { Id = "other" });

        Assert.Equivalent(state, store.Sources.Find("aed"), strict: true);
        Assert.Equal(["aed", "other"], store.Sources.All().Select(s => s.Id));
        store.Sources.Remove("aed");
        Assert.Null(store.Sources.Find("aed"));
        Load(store, Row("Dataset", "d1", ("imported_at", "2026-01-01T00:00:00.0000000Z")));
        Assert.True(store.Sources.HasDatasets(["d1"]));
        Assert.False(store.Sources.HasDatasets(["d1", "d2"]));
        Assert.Equal((1, 1, 0), (store.Sources.DataVersion(), store.Sources.VersionOf(["d1", "d2"]), store.Sources.VersionOf(["d2"])));
    }

    /// <summary>Loads many events at one place.</summary>
    private void LoadMany(CityStore store) =>
        Load(store, [Facility("f1", "広場"), .. Enumerable.Range(0, 20_000).Select(n => Event($"e{n}", "広場", ("name", $"催し{n}")))]);

    /// <summary>
    /// Makes the query endless on PostgreSQL too, which looks at each row only once: the rows are locked until the result is disposed.
    /// </summary>
    private async Task<IAsyncDisposable?> EndlessAsync(string kind) =>
        kind == "postgres" ? await PostgresServer.LockAsync(Database.Address, "event") : null;

    /// <summary>For each event, compares the names of all with hundreds of endings; no index helps.</summary>
    private static string Endless { get; } =
        "{ events(where: { facility: { events: { some: { or: ["
        + string.Join(", ", Enumerable.Range(0, 700).Select(n => $"{{ name: {{ endsWith: \"x{n}\" }} }}"))
        + "] } } } }) { totalCount } }";

    /// <summary>Reads an operation of the city's schema through the store's interface.</summary>
    private async Task<ReadResults> ReadAsync(CityStore store, string query, CancellationToken cancellation = default)
    {
        var operation = await GraphBench.City.OperationAsync(query);
        var compiled = store.Compile(new Planner(Catalog).Plan(AskReader.Read(operation, GraphBench.City.Schema).Ask));
        var bound = new Binder(Catalog, new PageLimits()).Bind(compiled.Plan, operation.Variables);
        return await store.ReadAsync(compiled, bound, cancellation);
    }

    private static async Task<IEnumerable<string>> NamesAsync(CityStore store, string arguments) =>
        (await NodesAsync(store, arguments)).Select(node => node.GetProperty("name").GetString()!);

    private static async Task<IEnumerable<string>> PhonesAsync(CityStore store, string arguments) =>
        (await NodesAsync(store, arguments)).Select(node => node.GetProperty("phone").GetString() ?? "null");

    private static async Task<IEnumerable<System.Text.Json.JsonElement>> NodesAsync(CityStore store, string arguments) =>
        (await QueriedStore.Of(store).DataAsync($"{{ facilities({arguments}) {{ nodes {{ name phone }} }} }}"))
        .GetProperty("facilities").GetProperty("nodes").EnumerateArray();

    private static async Task<(string? Cursor, IEnumerable<string> Phones)> PageAsync(CityStore store, string arguments, string? after)
    {
        var from = after is null ? "" : string.Create(CultureInfo.InvariantCulture, $", after: \"{after}\"");
        var list = (await QueriedStore.Of(store).DataAsync(
            $"{{ facilities({arguments}{from}) {{ nodes {{ phone }} pageInfo {{ endCursor }} }} }}")).GetProperty("facilities");
        return (list.GetProperty("pageInfo").GetProperty("endCursor").GetString(),
            list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("phone").GetString() ?? "null"));
    }
}
