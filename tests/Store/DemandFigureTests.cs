using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;
using Gateway.Tests.City;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The demand for a data set is found by data set, however much there is for others.</summary>
[Trait("Database", "any")]
public sealed class DemandFigureTests : StoreTest
{
    private const string Demanded = "{ datasets { nodes { id demand { totalCount nodes { week subject reads } } } } }";

    [Fact]
    public async Task What_was_asked_of_each_data_set_is_as_little_work_however_much_was_asked_beside()
    {
        On("sqlite");
        var steps = new List<long>();
        using var store = Database.Open(Catalog, TestRules(TimeSpan.FromSeconds(30)) with { OnWorkMeasured = steps.Add });
        var graph = Fill(store);
        var before = await AskAsync(graph);
        Assert.Contains("\"reads\":3", before, StringComparison.Ordinal);

        store.Demand.Put("other", [.. Enumerable.Range(0, 4000)
            .Select(number => new DemandLine(new DemandKey("2026-W47", DemandSubject.Search, $"{number}"), 1, 0, 0, 5))]);

        Assert.Equal(before, await AskAsync(graph));
        Assert.Equal(steps[0], steps[1]);
    }

    [Fact]
    public void What_was_asked_of_one_data_set_is_looked_for_in_the_index()
    {
        On("sqlite");
        using var store = Open();

        var plan = Database.Query("explain query plan select * from demand_figure where dataset_id = 'x'");

        Assert.Contains(plan, line => line.Contains("SEARCH demand USING INDEX IX_demand_dataset_id", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.Contains("SCAN demand", StringComparison.Ordinal));
    }

    /// <summary>For one data set, and for each of several, the way lists under rows are read and counted.</summary>
    [PostgresFact]
    public void PostgreSQL_looks_for_it_in_the_index_too()
    {
        On("postgres");
        using var store = Open();
        const string Keys = "unnest(array['x', 'y']) with ordinality as p (key, number)";

        Assert.All(
            [
                "select * from demand_figure where dataset_id = 'x'",
                $"select f.* from {Keys} cross join lateral (select * from demand_figure where dataset_id = p.key order by id limit 9) f",
                $"select f.* from {Keys} cross join lateral (select count(*) from demand_figure where dataset_id = p.key) f",
            ],
            text =>
            {
                // The planner would rather scan an empty table.
                var plan = Database.Query($"set enable_seqscan = off; explain {text}");
                Assert.Contains(plan, line => line.Contains("on demand", StringComparison.Ordinal));
                Assert.Contains(plan, line => line.Contains("Index Cond: (dataset_id = ", StringComparison.Ordinal));
            });
    }

    [Fact]
    public async Task Figures_of_before_belong_to_their_data_sets_after_an_update_too()
    {
        string dataset;
        using (var store = Open())
        {
            Fill(store);
            dataset = (await store.DatasetsAsync(CancellationToken.None)).Keys.Order(StringComparer.Ordinal).First();
        }

        Database.Query($"""
            delete from "__EFMigrationsHistory" where "MigrationId" >= '20261130133000';
            drop index "IX_facility_hours";
            drop index "IX_facility_municipality_id_hours";
            drop index "IX_event_newest";
            drop index "IX_facility_dataset_id_source_line_id";
            drop index "IX_event_dataset_id_source_line_id";
            drop index "IX_population_dataset_id_source_line_id";
            drop index "IX_zone_dataset_id_source_line_id";
            drop index "IX_area_statistic_dataset_id_source_line_id";
            drop index "IX_support_scheme_dataset_id_source_line_id";
            drop index "IX_bus_route_dataset_id_source_line_id";
            drop index "IX_bus_trip_dataset_id_source_line_id";
            drop index "IX_bus_stop_time_dataset_id_source_line_id";
            drop index "IX_bus_calendar_dataset_id_source_line_id";
            drop index "IX_budget_dataset_id_source_line_id";
            drop index "IX_waste_calendar_dataset_id_source_line_id";
            drop view demand_figure;
            drop index "IX_demand_dataset_id_week_subject_name_within";
            alter table demand drop column dataset_id;
            alter table api_key drop column used_on;
            {DemandTexts.CreateFirstFigures}
            delete from demand;
            insert into demand (week, month, subject, name, within, run, reads, row_count, nulls, clients) values
              ('2026-W40', '2026-10', 'DATASET', '{dataset}', '', 'r', 1, 0, 0, 1),
              ('2026-W40', '2026-10', 'DATASET_PAGE', '{dataset}', '', 'r', 2, 0, 0, 1),
              ('2026-W40', '2026-10', 'CELL', 'Facility.name', '{dataset}', 'r', 3, 0, 0, 5),
              ('2026-W40', '2026-10', 'SEARCH', '{dataset}', '', 'r', 4, 0, 0, 5);
            insert into api_key (hash, made_on, changed) values ('a', '2026-01-01', 0), ('b', '2026-01-02', 0);
            insert into key_usage (hash, day, requests, cost, refused) values ('b', '2026-01-05', 1, 1, 0), ('b', '2026-01-03', 1, 1, 0);
            """);

        using (Open())
        {
            Assert.Equal(
                [$"CELL|{dataset}|3", $"DATASET|{dataset}|1", $"DATASET_PAGE|{dataset}|2", "SEARCH|null|4"],
                Database.Query("select subject, dataset_id, reads from demand_figure order by subject"));
            Assert.Equal(["a|2026-01-01", "b|2026-01-05"], Database.Query("select hash, used_on from api_key order by hash"));
        }
    }

    [Fact]
    public async Task What_a_gateway_not_yet_updated_counts_belongs_to_its_data_set_too()
    {
        using var store = Open();
        Fill(store);
        var dataset = (await store.DatasetsAsync(CancellationToken.None)).Keys.Order(StringComparer.Ordinal).First();
        Database.Query($"""
            insert into demand (week, month, subject, name, within, run, reads, row_count, nulls, clients) values
              ('2026-W47', '2026-11', 'DATASET', '{dataset}', '', 'old', 1, 0, 0, 1),
              ('2026-W47', '2026-11', 'DATASET_PAGE', '{dataset}', '', 'old', 2, 0, 0, 1),
              ('2026-W47', '2026-11', 'CELL', 'Facility.name', '{dataset}', 'old', 3, 0, 0, 5),
              ('2026-W47', '2026-11', 'SEARCH', '{dataset}', '', 'old', 4, 0, 0, 5)
            """);

        store.Demand.Forget("2026-W01");

        Assert.Equal(
            [$"CELL|{dataset}|3", $"DATASET|{dataset}|1", $"DATASET_PAGE|{dataset}|2", "SEARCH|null|4"],
            Database.Query("select subject, dataset_id, reads from demand_figure where week = '2026-W47' order by subject"));
    }

    /// <summary>Loads data sets, with demand for each.</summary>
    private Executor Fill(CityStore store)
    {
        using (var loader = store.BeginLoad())
        {
            FixedCity.Rows(Catalog).Load(loader);
        }

        var keys = store.DatasetsAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult().Keys;
        store.Demand.Put("run", [.. keys.Select(key => new DemandLine(new DemandKey("2026-W46", DemandSubject.Dataset, key), 3, 9, 0, 2))]);
        return new Executor(store, new PageLimits(), new DocumentLimits(), catalog: OperatorCatalog.Create(Catalog));
    }

    private static async Task<string> AskAsync(Executor graph)
    {
        using var answer = await graph.ExecuteAsync(ServedCity.RequestOf(Demanded, null), CancellationToken.None);
        Assert.Equal(AnswerKind.Executed, answer.Kind);
        Assert.False(answer.HasErrors);
        return System.Text.Encoding.UTF8.GetString(answer.Json.Span);
    }
}
