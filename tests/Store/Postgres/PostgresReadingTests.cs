using System.Text.Json;
using Gateway.Graph;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.City;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>How operations are read from a server: in few round trips, in one snapshot, and within their deadline.</summary>
public sealed class PostgresReadingTests : PostgresCityTest
{
    private const string OneLevel = """
        {
          facilities(first: 3) { totalCount nodes { name events(first: 2) { totalCount nodes { name } } } }
          municipalities { nodes { name } }
        }
        """;

    private const string ThreeLevels = """
        { municipalities { nodes { name facilities(first: 3) { nodes { name events(first: 2) { nodes { name } } } } } } }
        """;

    [PostgresFact]
    public async Task Rows_totals_and_one_level_of_lists_are_one_trip_and_each_further_level_is_one_more()
    {
        using var trips = CountTrips();
        using var store = Stores.At(Through(trips), Catalog, new CityStoreRules { Places = 1 });
        var executor = Executor(store);
        foreach (var document in (string[])[OneLevel, ThreeLevels])
        {
            // The first run prepares the statements.
            Assert.DoesNotContain("errors", await AskAsync(executor, document), StringComparison.Ordinal);
        }

        trips.Take();
        await AskAsync(executor, OneLevel);
        Assert.Equal(1, trips.Take());
        await AskAsync(executor, ThreeLevels);
        Assert.Equal(2, trips.Take());
    }

    /// <summary>Retried: on a busy machine the server may be slow too.</summary>
    [PostgresFact]
    public async Task What_only_waited_for_a_connection_is_not_dear()
    {
        await Waiting.UntilAsync(async () =>
        {
            using var store = Stores.At(Address, Catalog, new CityStoreRules { Places = 1, Work = new WorkLimits(Expensive: 0) });
            return !await IsRefusedAfterWaitingAsync(Executor(store));
        });
    }

    [PostgresFact]
    public async Task All_trips_of_an_operation_see_one_snapshot()
    {
        var statements = 0;
        using var store = Stores.At(Address, Catalog, new CityStoreRules { OnStatementRun = _ => Rename(ref statements) });
        var executor = Executor(store);

        var first = await AskAsync(executor, ThreeLevels);
        var second = await AskAsync(executor, ThreeLevels);

        Assert.Equal(6, statements);
        Assert.DoesNotContain("改名", first, StringComparison.Ordinal);
        Assert.Contains("改名", second, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_read_that_takes_too_long_ends_with_its_time_and_leaves_nothing_at_work()
    {
        using var unhurried = Stores.At(Address, Catalog);
        var before = await AskAsync(Executor(unhurried), OneLevel);
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Timeout = TimeSpan.FromMilliseconds(300), Places = 1 });
        var executor = Executor(store);
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            Assert.Contains("\"errors\"", await AskAsync(executor, OneLevel), StringComparison.Ordinal);
            await PostgresServer.NothingRunsAsync(Address);
        }

        // A busy machine may take longer than that even if nothing is blocking.
        await Waiting.UntilAsync(async () => await AskAsync(executor, OneLevel) == before);
    }

    [PostgresFact]
    public async Task A_client_that_leaves_ends_its_read_and_leaves_nothing_at_work()
    {
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Places = 1 });
        var executor = Executor(store);
        var before = await AskAsync(executor, ThreeLevels);
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(executor, ThreeLevels, leaves.Token));
            await PostgresServer.NothingRunsAsync(Address);
        }

        Assert.Equal(before, await AskAsync(executor, ThreeLevels));
    }

    /// <summary>
    /// The server skips what follows in the batch; the session must not take the skipped statements for prepared, when others have their
    /// names.
    /// </summary>
    [PostgresFact]
    public async Task A_read_that_fails_amid_its_rows_leaves_the_next_one_nothing_wrong()
    {
        const string Next = "{ municipalities { totalCount nodes { name } } }";
        using var another = Stores.At(Address, Catalog);
        var before = await AskAsync(Executor(another), Next);
        PostgresServer.Execute(Address, """
            alter table facility rename to place;
            do $$ begin execute (select 'create view facility as select ' || string_agg(case column_name
                when 'name' then 'case when id = (select id from place order by id offset 1 limit 1)
                    then (1 / (length(id) - length(id)))::text else name end collate "C" as name'
                else quote_ident(column_name) end, ', ' order by ordinal_position) || ' from place'
            from information_schema.columns where table_name = 'place'); end $$;
            """);
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Places = 1 });
        var executor = Executor(store);

        await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(executor, $"{{ facilities {{ nodes {{ name }} }} {Next[2..]}"));
        Assert.Equal(before, await AskAsync(executor, Next));
        await Assert.ThrowsAnyAsync<Exception>(() => AskAsync(executor, $$"""
            { municipalities { nodes { facilities { nodes { name events { nodes { name } } } } } } events { nodes { name } } }
            """));
        Assert.Equal(before, await AskAsync(executor, Next));
        Assert.Contains("\"nodes\":[{", await AskAsync(executor, "{ events { nodes { name } } }"), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_total_that_is_remembered_is_not_counted_again_before_the_data_change()
    {
        var ran = new List<Statement>();
        using var store = Stores.Open(Address, Catalog, new CityStoreRules { OnStatementRun = ran.Add });
        var executor = Executor(store);
        const string Document = "{ facilities(first: 1) { totalCount nodes { name } } }";
        async Task<(string Answer, int Counts)> Ask()
        {
            ran.Clear();
            var answer = await AskAsync(executor, Document);
            return (answer, ran.Count(statement => statement.Text.Contains("count(*)", StringComparison.Ordinal)));
        }

        var first = await Ask();
        Assert.Equal(1, first.Counts);
        Assert.Equal((first.Answer, 0), await Ask());
        using (var loader = store.BeginLoad())
        {
            loader.Put(AnotherPlace(loader));
            loader.Commit();
        }

        var after = await Ask();
        Assert.Equal(1, after.Counts);
        Assert.Equal(Total(first.Answer) + 1, Total(after.Answer));
    }

    /// <summary>
    /// The planner does not know how many names have the prefix. If it assumes few, it joins first, here in the only way left to it: then
    /// all joined rows are read and sorted, although an index has them in order.
    /// </summary>
    [PostgresFact]
    public async Task A_page_is_cut_out_before_what_its_rows_refer_to_is_joined()
    {
        PostgresServer.Execute(Address, """
            insert into facility select other.* from (select * from facility order by id limit 1) f, generate_series(1, 2000) i,
            jsonb_populate_record(null::facility, to_jsonb(f) || jsonb_build_object('id', 'm' || i, 'name', '市川' || i)) other;
            analyze facility
            """);
        var ran = new List<Statement>();
        using var store = Stores.Open(Address, Catalog, new CityStoreRules { OnStatementRun = ran.Add });

        var answer = await AskAsync(
            Executor(store),
            """
            { facilities(first: 2, where: { name: { startsWith: "市川" } }, order: { name: ASC }) { nodes { name municipality { name } } } }
            """);

        Assert.Contains("""{"name":"市川1","municipality":{"name":""", answer, StringComparison.Ordinal);
        var text = Assert.Single(ran).Text.Replace("$1", "'市川'", StringComparison.Ordinal)
            .Replace("$2", "'市川\U0010FFFF'", StringComparison.Ordinal).Replace("$3", "3", StringComparison.Ordinal);
        var steps = await LinesAsync($"set enable_nestloop = off; explain (analyze, costs off, timing off) {text}");
        Assert.Contains(steps, step => step.Contains("IX_facility_name_id", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, step => step.Contains("rows=2000", StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task Texts_that_no_row_can_hold_are_compared_and_not_refused()
    {
        using var store = Stores.At(Address, Catalog);
        foreach (var text in (string[])["\\u0000", "a\\u0000b", "\\ud800", "\\udc00x"])
        {
            foreach (var comparison in (string[])["eq", "contains", "startsWith", "endsWith"])
            {
                var answer = await AskAsync(
                    Executor(store), $"{{ facilities(where: {{ name: {{ {comparison}: \"{text}\" }} }}) {{ totalCount }} }}");
                var isSyntaxError = answer.Contains("HC0011", StringComparison.Ordinal);
                Assert.True(isSyntaxError || answer == """{"data":{"facilities":{"totalCount":0}}}""", answer);
            }
        }
    }

    /// <summary>Lets a first operation hold the only connection, and repeats the one that waited for it.</summary>
    private async Task<bool> IsRefusedAfterWaitingAsync(Executor executor)
    {
        const string Waiting = "{ municipalities { nodes { name } } }";
        Task held, waiting;
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            held = AskAsync(executor, "{ facilities { nodes { name } } }");
            await Task.Delay(100);
            waiting = AskAsync(executor, Waiting);
            await Task.Delay(600);
        }

        await Task.WhenAll(held, waiting);
        return (await AskAsync(executor, Waiting)).Contains("HC0045", StringComparison.Ordinal);
    }

    private async Task<List<string>> LinesAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create($"{Address};{PostgresServer.NoHurry}");
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private static int Total(string answer) =>
        JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32();

    /// <summary>Renames all places and events before the statement of the second trip.</summary>
    private void Rename(ref int statements)
    {
        if (++statements == 3)
        {
            PostgresServer.Execute(Address, "update facility set name = '改名'; update event set name = '改名'");
        }
    }

    private LoadRow AnotherPlace(Loader loader)
    {
        var places = Catalog.Entity("Facility");
        var row = loader.FindAll(places, places.Column("municipality_id"), FixedCity.Mihono)[0];
        row[places.Key.Index] = "another";
        return new LoadRow(places, row);
    }
}
