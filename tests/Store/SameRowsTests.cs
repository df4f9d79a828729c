using Gateway.Store;
using Gateway.Tests.Store.Postgres;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Whatever is loaded, in batches of any size, every database holds the same rows, versions and tombstones.</summary>
public sealed class SameRowsTests : StoreTest
{
    private static readonly string[] Tables =
        ["facility", "event", "area", "population", "age_group", "dataset", "departure", "data_version"];

    private static readonly string[] Names = ["市民会館", "図書館", "公民館", "かが", "カガ", "Ａed", "aed", "AED", "𠮷野", "ｱ", ""];

    [PostgresFact]
    public void Random_loads_leave_the_same_rows_in_every_database() => AssertSame(PostgresServer.Create(), loads: 20, rows: 30);

    /// <summary>More rows than fit in a batch, with keys that recur within and across batches.</summary>
    [PostgresFact]
    public void Large_loads_leave_the_same_rows_in_every_database() => AssertSame(PostgresServer.Create(), loads: 4, rows: 5000);

    /// <summary>The locale's own order would put かが next to カガ and aed next to AED.</summary>
    [PostgresFact]
    public void The_locale_of_the_database_does_not_matter() => AssertSame(
        PostgresServer.CreateEmpty("TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'ja' LOCALE 'C.UTF-8'"), loads: 20, rows: 30);

    private void AssertSame(string address, int loads, int rows)
    {
        using var postgres = new StoreUnderTest.PostgresDatabase(address);
        using var sqlite = StoreUnderTest.Of("sqlite", Folder);
        using var first = sqlite.Open(Catalog, TestRules());
        using var second = postgres.Open(Catalog, TestRules());
        for (var load = 0; load < loads; load++)
        {
            var outcomes = new[] { first, second }.Select(store => LoadAny(store, new Random(load), rows)).ToList();
            Assert.Equal(outcomes[0], outcomes[1]);
            foreach (var table in Tables)
            {
                var keys = table switch { "departure" => "entity, id, municipality_id", "data_version" => "number", _ => "id" };
                var all = $"select * from {table} order by {keys}";
                Assert.Equal(sqlite.Query(all), postgres.Query(all));
            }
        }

        Assert.NotEqual(["0"], sqlite.Query("select count(*) from departure"));
        Assert.Equal(
            sqlite.Query("select id, name from facility where name >= 'a' order by name, id"),
            postgres.Query("select id, name from facility where name >= 'a' order by name, id"));
    }

    private string LoadAny(CityStore store, Random dice, int rows)
    {
        using var loader = store.BeginLoad();
        var said = new List<object>();
        for (var n = 0; n < rows; n++)
        {
            Put(loader, dice, rows);
        }

        said.Add(loader.Outcomes(Catalog.Entity("Facility")));
        said.Add(loader.RemoveUnseen(Catalog.Entity("Facility"), "d1"));
        said.Add(dice.Next(4) == 0 && loader.RemoveDataset("d2"));
        for (var n = 0; n < rows / 10; n++)
        {
            Put(loader, dice, rows);
        }

        said.Add(loader.Outcomes(Catalog.Entity("Event")));
        said.Add(loader.Version);
        said.Add(loader.HasChanges);
        loader.Commit();
        return string.Join('|', said);
    }

    private void Put(Loader loader, Random dice, int rows)
    {
        string Id(string letter) => $"{letter}{dice.Next(rows)}";
        string Any(params string[] words) => words[dice.Next(words.Length)];
        switch (dice.Next(6))
        {
            case 0:
                loader.Put(Event(Id("e"), Any(Names), ("name", Any(Names)), ("source_line", (long)dice.Next(9))));
                break;
            case 1:
                loader.Put(Area(Id("a"), Any("本町", "北町", "八幡", "八幡2-")));
                break;
            case 2:
                PutPeople(loader, dice, Id("p"), Id("a"));
                break;
            case 3:
                loader.Put(Row("Dataset", Any("d1", "d2", "e1", "p1"), ("title", Any(Names))));
                break;
            default:
                loader.Put(Facility(Id("f"), Any(Names), ("dataset_id", Any("d1", "d1", "d2")),
                    ("latitude", dice.Next(2) == 0 ? null : 35.5), ("match_town", Any("本町1", "八幡2-4", "北町")),
                    ("source_line", (long)dice.Next(9)), ("closes_next_day", dice.Next(2) == 0),
                    ("municipality_id", dice.Next(8) == 0 ? null : Any("999997", "999113"))));
                break;
        }
    }

    private void PutPeople(Loader loader, Random dice, string key, string area)
    {
        var groups = Catalog.Entity("AgeGroup");
        loader.Put(Population(key, area, dice.Next(3) == 0 ? null : "2026-01-01"));
        loader.PutDependents(groups, groups.Column("population_id"), key,
            [.. Enumerable.Range(0, dice.Next(4)).Select(n => Row("AgeGroup", $"{key}-{n}", ("total", (long)dice.Next(3))).Values)],
            head: dice.Next(2) == 0 ? "" : $"{key}-0");
    }
}
