using System.Collections.Concurrent;
using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Sqlite;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The limits on the work of a running operation, counted in steps of the database rather than in seconds.</summary>
public sealed class WorkTests : StoreTest
{
    private const int Places = 400;
    private const int Many = 4 * Places;
    private const string Cheap = "{ facilities(first: 1) { nodes { name } } }";

    /// <summary>Compares each place with many endings: nothing can be combined.</summary>
    private static readonly string Where =
        $"{{ or: [{string.Join(", ", Enumerable.Range(0, 700).Select(n => $"{{ name: {{ endsWith: \"x{n}\" }} }}"))}] }}";

    private static readonly string Expensive = $"{{ facilities(where: {Where}) {{ totalCount nodes {{ name }} }} }}";

    /// <summary>Enough to look at each place a few times, but too little to compare each with each.</summary>
    private static readonly WorkLimits Linear = new(Cheap: 0, Most: Places * 200);

    [Theory]
    [InlineData("facilities", """{ municipality: { facilities: { some: { name: { contains: "zzz" } } } } }""")]
    [InlineData("facilities", """{ municipality: { facilities: { none: { name: { contains: "zzz" } } } } }""")]
    [InlineData("facilities", """{ municipality: { facilities: { all: { name: { contains: "設" } } } } }""")]
    [InlineData("facilities", """{ municipality: { facilities: { some: { dataset: { facilities: { some: { name: { contains: "zzz" } } } } } } } }""")]
    [InlineData("facilities", """{ or: [{ name: { eq: "-" } }, { municipality: { facilities: { some: { name: { contains: "zzz" } } } } }] }""")]
    [InlineData("facilities", """{ dataset: { publisher: { facilities: { some: { municipality: { facilities: { some: { name: { eq: "-" } } } } } } } } }""")]
    [InlineData("municipalities", """{ facilities: { some: { municipality: { facilities: { some: { name: { contains: "zzz" } } } } } } }""")]
    [InlineData("facilities", """{ events: { none: { startDate: { eq: "2026-01-01" }, name: { eq: "x" } } } }""")]
    public async Task A_filter_through_links_looks_at_each_row_a_few_times(string list, string where)
    {
        using var store = new QueriedStore(Filled(), work: Linear);

        await store.DataAsync($"{{ {list}(where: {where}) {{ totalCount nodes {{ name }} }} }}");
    }

    [Fact]
    public async Task Lists_under_rows_make_the_set_of_a_filter_once()
    {
        using var store = new QueriedStore(Filled(), work: Linear with { Most = Places * 400 });

        await store.DataAsync(
            """{ facilities(first: 50) { nodes { events(where: { municipality: { facilities: { some: { name: { contains: "zzz" } } } } }) { totalCount } } } }""");
    }

    [Fact]
    public async Task Hundreds_of_texts_are_looked_for_as_one()
    {
        using var store = new QueriedStore(Filled(), work: Linear);
        var terms = string.Join(", ", Enumerable.Range(0, 800).Select(n => $"{{ name: {{ contains: \"施設{n}番\" }} }}"));

        var data = await store.DataAsync($"{{ facilities(where: {{ or: [{terms}] }}) {{ totalCount }} }}");

        Assert.Equal(Places, data.GetProperty("facilities").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task More_work_than_is_allowed_is_refused_with_the_number()
    {
        using var store = new QueriedStore(Filled(), work: new WorkLimits(Cheap: 0, Most: 1000));

        var answer = await store.AskAsync(Expensive);

        Assert.False(answer.TryGetProperty("data", out _));
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal("HC0047", error.GetProperty("code").GetString());
        Assert.Equal(1000, error.GetProperty("maxSteps").GetInt64());
    }

    [Fact]
    public async Task An_operation_that_turns_out_to_be_dear_is_answered_all_the_same()
    {
        using var store = new QueriedStore(Filled(), work: new WorkLimits(Cheap: 1000));

        Assert.Equal(0, (await store.DataAsync(Expensive)).GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await store.DataAsync(Expensive)).GetProperty("facilities").GetProperty("totalCount").GetInt32());
    }

    /// <summary>All clients that send a document share its plan.</summary>
    [Fact]
    public async Task What_was_dear_with_the_values_of_one_is_cheap_with_those_of_another()
    {
        using var database = Filled();
        var threads = new ConcurrentQueue<string?>();
        var rules = new CityStoreRules
        {
            Work = new WorkLimits(Cheap: 1000), OnStatementRun = _ => threads.Enqueue(Thread.CurrentThread.Name),
        };
        using var store = Stores.At(Path, Catalog, rules);
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());
        const string Document = """
            query($text: String!) {
              facilities(
                first: 1
                where: { or: [{ name: { contains: $text } }, { address: { endsWith: $text } }, { phone: { endsWith: $text } }] }
              ) {
                nodes { name }
              }
            }
            """;

        Assert.Equal(ExpensiveThreads.Name, await LastThreadAsync("nowhere"));
        await LastThreadAsync("施設");

        Assert.NotEqual(ExpensiveThreads.Name, await LastThreadAsync("施設"));

        async Task<string?> LastThreadAsync(string text)
        {
            using var variables = JsonDocument.Parse($$"""{"text":"{{text}}"}""");
            using var answer = await executor.ExecuteAsync(
                new OperationRequest(Document) { Variables = variables.RootElement }, AnswerForm.Json, CancellationToken.None);
            Assert.False(answer.HasErrors);
            return threads.Last();
        }
    }

    [Fact]
    public async Task A_dear_operation_too_many_is_not_read_and_may_be_asked_again()
    {
        using var store = new QueriedStore(Filled(), work: new WorkLimits(Cheap: 1000, Expensive: 0));

        using var answer = await store.AnswerAsync(new OperationRequest(Expensive), CancellationToken.None);

        Assert.Equal(AnswerKind.Busy, answer.Kind);
    }

    /// <summary>At night few of many are open, and the search may be for one of them.</summary>
    [Fact]
    public async Task What_is_rare_is_found_among_what_is_open_without_a_look_at_all_that_state_their_hours()
    {
        using var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")),
            .. Enumerable.Range(0, 5 * Places).Select(place => Facility(
                $"f{place:D4}", place == 7 ? "東京タワー" : $"施設{place}番",
                ("open_days", "[\"MONDAY\"]"), ("opens_at", "09:00"), ("closes_at", "17:00"))),
        ]);
        using var store = new QueriedStore(database);
        const string IsOpen = "opening: { at: \"2026-06-08T12:00:00\", status: { eq: OPEN } }";

        var data = await store.DataAsync($"{{ facilities(search: \"東京タワー\", where: {{ {IsOpen} }}) {{ totalCount nodes {{ name }} }} }}");

        Assert.Equal("""{"totalCount":1,"nodes":[{"name":"東京タワー"}]}""", data.GetProperty("facilities").GetRawText());
        Assert.InRange(store.Steps, 0, 5 * Places);
    }

    /// <summary>Streaming it to the end may be as much work as any operation.</summary>
    [Fact]
    public async Task A_list_that_is_sent_as_a_file_is_read_on_the_threads_of_dear_operations()
    {
        using var database = Filled();
        var threads = new ConcurrentBag<string?>();
        using var store = Stores.At(Path, Catalog, new CityStoreRules
        {
            OnStatementRun = statement =>
            {
                if (statement.Text.Contains("name_kana", StringComparison.Ordinal))
                {
                    threads.Add(Thread.CurrentThread.Name);
                }
            },
        });
        var executor = new Executor(store, new PageLimits(), new DocumentLimits());

        using var answer = await executor.ExecuteAsync(
            new OperationRequest("{ facilities { nodes { nameKana } } }"), FileForm.Csv, CancellationToken.None);
        await answer.File!.WriteAsync(Stream.Null, CancellationToken.None);

        Assert.Equal([ExpensiveThreads.Name], threads.Distinct());
    }

    [Fact]
    public async Task Where_no_thread_can_be_begun_the_place_is_free_for_the_next()
    {
        using var database = Filled();
        var rules = new CityStoreRules { Timeout = Waiting.Longest, Work = new WorkLimits(Cheap: 1000) };
        using var pool = new ReadConnectionPool(Path, places: 1)
        {
            ExpensiveThreads = new ExpensiveThreads(_ => throw new InvalidOperationException()),
        };
        using var store = QueriedStore.Of(new ReaderStore(database, new Reader(pool, rules, new OpeningBook(new OpeningRules()))));

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.AskAsync(Expensive));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.AskAsync(Expensive)).WaitAsync(Waiting.Longest);

        Assert.Equal(JsonValueKind.Object, (await store.DataAsync(Cheap).WaitAsync(Waiting.Longest)).ValueKind);
    }

    /// <summary>SQLite calls the progress handler by steps counted over all runs of a statement, even during a rollback.</summary>
    [Fact]
    public void What_is_broken_off_is_rolled_back_however_late_it_is()
    {
        const string Long = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000) select count(*) from n";
        using var database = Filled();
        using var file = new DatabaseFile(Path, Path, 0);
        using var connection = file.Take();
        using var left = new CancellationTokenSource();
        left.Cancel();
        connection.Begin(Waiting.Longest, CancellationToken.None);
        connection.Run(ConnectionTexts.Begin);
        connection.GoOn(TimeSpan.Zero, most: 0, left.Token);

        Assert.True(connection.TryAbandon());

        Assert.Equal(10_000, connection.Number(Long));
    }

    /// <summary>Each edge of a zigzag spans it from south to north, so each place is compared with all of them.</summary>
    [Fact]
    public async Task The_edges_of_a_polygon_that_a_place_is_compared_with_are_work()
    {
        using var store = new QueriedStore(Placed(Many), work: Linear with { Most = Many * 150 });

        Assert.Contains("maxSteps", (await store.AskAsync(Within(Zigzag(1000)))).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("maxSteps", (await store.AskAsync(Within(Zigzag(10)))).GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(10, false)]
    public async Task A_polygon_costs_by_its_corners_wherever_they_come_from(int corners, bool isTooDear)
    {
        using var store = new QueriedStore(Placed(), costs: new CostLimits(FieldCost: 500));
        const string Document =
            "query ($corners: [GeoPointInput!]) { facilities(where: { location: { within: { polygon: $corners } } }) { totalCount } }";
        var variables = System.Text.RegularExpressions.Regex.Replace(Zigzag(corners), "(latitude|longitude)", "\"$1\"");

        foreach (var answer in new[]
        {
            await store.AskAsync(Within(Zigzag(corners))),
            await store.AskAsync(ServedCity.RequestOf(Document, $"{{ \"corners\": {variables} }}")),
        })
        {
            Assert.Equal(isTooDear, answer.GetRawText().Contains("maxFieldCost", StringComparison.Ordinal));
            Assert.Equal(isTooDear, !answer.TryGetProperty("data", out _));
        }
    }

    private static string Within(string corners) =>
        $"{{ facilities(where: {{ location: {{ within: {{ polygon: {corners} }} }} }}) {{ totalCount }} }}";

    private static string Zigzag(int corners) =>
        "[" + string.Join(", ", Enumerable.Range(0, corners).Select(n => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{{ latitude: {(n % 2 == 0 ? 35 : 37)}, longitude: {139 + (n / 1000.0)} }}"))) + "]";

    private CityStore Placed(int places = Places)
    {
        var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")),
            .. Enumerable.Range(0, places).Select(place =>
                Facility($"f{place:D4}", $"施設{place}番", ("latitude", 36.0), ("longitude", 139.5 + (place / 10_000.0)))),
        ]);
        return database;
    }

    private CityStore Filled()
    {
        var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")), Row("Dataset", "e1", ("slug", "e1")),
            .. Enumerable.Range(0, Places).Select(place => Facility($"f{place:D3}", $"施設{place}番")),
            .. Enumerable.Range(0, Places).Select(place => Event($"e{place:D3}", $"施設{place}番", ("start_date", "2026-01-01"))),
        ]);
        return database;
    }

    /// <summary>A store that reads with its own reader.</summary>
    private sealed class ReaderStore(CityStore inner, Reader reader) : PassingStore(inner)
    {
        public override ValueTask<ReadResults> ReadAsync(
            CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
            reader.ReadAsync(compiled, operation, cancellation);
    }
}
