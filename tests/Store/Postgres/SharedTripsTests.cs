using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Asking;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.City;
using Gateway.Tests.Graph;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Lookups of many clients at once go to the server in few trips, and no client notices that it was not alone.</summary>
public sealed class SharedTripsTests : PostgresCityTest
{
    /// <summary>Retried: on a busy machine, clients that ask one after another may be slow themselves.</summary>
    [PostgresFact]
    public async Task What_is_asked_while_two_trips_are_under_way_makes_up_the_third()
    {
        using var trips = CountTrips();
        using var store = Stores.At(Through(trips), Catalog);
        var lookups = await LookupsAsync(store, 12);
        await Waiting.UntilAsync(async () =>
        {
            trips.Take();
            await AskTogetherAsync(lookups, () => { });
            return trips.Take() == 3;
        });
    }

    [PostgresFact]
    public async Task Who_leaves_takes_nobody_with_him()
    {
        using var store = Stores.At(Address, Catalog);
        var lookups = await LookupsAsync(store, 8);
        await AskTogetherAsync(lookups, () => AskAndLeaveAsync(lookups));
    }

    [PostgresFact]
    public async Task A_trip_that_nobody_waits_for_any_more_is_ended_on_the_server()
    {
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Places = 1 });
        var lookups = await LookupsAsync(store, 4);
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            await AskAndLeaveAsync(lookups);
            await PostgresServer.NothingRunsAsync(Address);
        }

        await AskTogetherAsync(lookups, () => { });
    }

    [PostgresFact]
    public async Task A_lookup_that_takes_too_long_ends_with_its_time()
    {
        using var unhurried = Stores.At(Address, Catalog);
        var before = await LookupsAsync(unhurried, 4);
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Timeout = TimeSpan.FromMilliseconds(300) });
        Lookup[] lookups = [.. before.Select(lookup => lookup with { Executor = Executor(store) })];
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            foreach (var answer in await Task.WhenAll(lookups.Select(lookup => lookup.AskAsync())))
            {
                Assert.Contains("HC0045", answer, StringComparison.Ordinal);
            }

            await PostgresServer.NothingRunsAsync(Address);
        }
    }

    /// <summary>
    /// A server that terminates its sessions has failed, and is asked again; what was cancelled is retried by each alone. Retried with a
    /// store of its own: on a busy machine the trips may be late before they are ended, and whoever is cancelled alone is told so.
    /// </summary>
    [PostgresFact]
    public async Task Who_was_on_a_trip_that_failed_is_answered_all_the_same()
    {
        await Waiting.UntilAsync(() => AreAnsweredAsync("pg_terminate_backend"));
        await Waiting.UntilAsync(() => AreAnsweredAsync("pg_cancel_backend"));
    }

    /// <summary>Operations on a late trip are read alone, and so are those that come after it.</summary>
    [PostgresFact]
    public async Task A_table_that_is_locked_holds_up_nobody_who_looks_up_another()
    {
        using var store = Stores.At(Address, Catalog);
        var lookups = await LookupsAsync(store, 4);
        var municipality = new Lookup(Executor(store), $$"""{ municipality(code: "{{FixedCity.Mihono}}") { name } }""", "");
        await municipality.AskAsync();
        await AskTogetherAsync(lookups, async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                Assert.Contains("見本野市", await municipality.AskAsync(), StringComparison.Ordinal);
            }
        });
    }

    /// <summary>Otherwise many that wait for a lock would be rejected.</summary>
    [PostgresFact]
    public async Task A_lookup_is_never_dear()
    {
        using var store = Stores.At(Address, Catalog, new CityStoreRules { Work = new WorkLimits(Expensive: 0) });
        var lookups = await LookupsAsync(store, 12);
        await AskTogetherAsync(lookups, () => Task.Delay(400));
        await AskTogetherAsync(lookups, () => { });
    }

    [Theory]
    [InlineData("{ facility(id: \"x\") { name municipality { name } } }", true)]
    [InlineData("{ municipality(code: \"999113\") { name } }", true)]
    [InlineData("{ __typename }", false)]
    [InlineData("{ a: facility(id: \"x\") { name } b: facility(id: \"y\") { name } }", false)]
    [InlineData("{ facility(id: \"x\") { name events { nodes { name } } } }", false)]
    [InlineData("{ facilities(first: 1) { nodes { name } } }", false)]
    [InlineData("{ zone(id: \"x\") { name geometry } }", false)]
    public async Task Only_one_row_with_what_stands_in_it_is_looked_up_together_with_others(string document, bool isTogether)
    {
        var operation = await GraphBench.City.OperationAsync(document);
        var plan = new Planner(Catalog).Plan(AskReader.Read(operation, GraphBench.City.Schema).Ask);
        Assert.Equal(isTogether, CompiledOperation.Of(plan, new PostgresDialect()).LooksUpOne);
    }

    private Task AskTogetherAsync(IReadOnlyList<Lookup> lookups, Action meanwhile) => AskTogetherAsync(lookups, () =>
    {
        meanwhile();
        return Task.CompletedTask;
    });

    /// <summary>Runs all while no place can be read, and checks that each then gets its own answer.</summary>
    private async Task AskTogetherAsync(IReadOnlyList<Lookup> lookups, Func<Task> meanwhile)
    {
        Task<string>[] asked;
        await using (await PostgresServer.LockAsync(Address, "facility"))
        {
            asked = [.. lookups.Select(lookup => lookup.AskAsync())];
            await meanwhile();
        }

        Assert.Equal(lookups.Select(lookup => lookup.Answer), await Task.WhenAll(asked));
    }

    /// <summary>Whether each lookup got its own answer though what was running was ended on the server.</summary>
    private async Task<bool> AreAnsweredAsync(string ends)
    {
        using var store = Stores.At(Address, Catalog);
        var lookups = await LookupsAsync(store, 12);
        var (ended, answers) = (0L, Array.Empty<Task<string>>());
        await using (var holder = await PostgresServer.LockAsync(Address, "facility"))
        {
            // With the session at hand, since there is no time to open another.
            await using var command = new NpgsqlCommand(
                $"""
                select count({ends}(pid)) from pg_stat_activity
                where datname = current_database() and application_name = 'gateway' and state = 'active'
                """,
                holder);
            answers = [.. lookups.Select(lookup => lookup.AskAsync())];
            ended = (long)(await command.ExecuteScalarAsync())!;
        }

        return lookups.Select(lookup => lookup.Answer).SequenceEqual(await Task.WhenAll(answers)) && ended > 0;
    }

    private static async Task AskAndLeaveAsync(IReadOnlyList<Lookup> lookups)
    {
        using var leaving = new CancellationTokenSource();
        Task<string>[] left = [.. lookups.Select(lookup => lookup.AskAsync(leaving.Token))];
        await leaving.CancelAsync();
        foreach (var one in left)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        }
    }

    private static async Task<Lookup[]> LookupsAsync(CityStore store, int count)
    {
        var executor = Executor(store);
        var list = await new Lookup(executor, $$"""{ facilities(first: {{count}}) { nodes { id name } } }""", "").AskAsync();
        var places = JsonDocument.Parse(list).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes");
        Lookup[] lookups =
        [
            .. places.EnumerateArray().Select(place => new Lookup(
                executor,
                $$"""{ facility(id: {{place.GetProperty("id").GetRawText()}}) { id name } }""",
                $$$"""{"data":{"facility":{{{place.GetRawText()}}}}}""")),
        ];
        Assert.Equal(count, lookups.Select(lookup => lookup.Answer).Distinct().Count());
        foreach (var lookup in lookups)
        {
            Assert.Equal(lookup.Answer, await lookup.AskAsync());
        }

        return lookups;
    }

    /// <param name="Executor">The executor to run on.</param>
    /// <param name="Document">The document.</param>
    /// <param name="Answer">The expected answer.</param>
    private sealed record Lookup(Executor Executor, string Document, string Answer)
    {
        public Task<string> AskAsync(CancellationToken cancellation = default) =>
            PostgresCityTest.AskAsync(Executor, Document, cancellation);
    }
}
