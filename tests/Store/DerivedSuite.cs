using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Store;
using Gateway.Tests.Catalog;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Whatever was loaded, what is derived equals a rebuild from all rows: one law for everything derived.</summary>
public sealed class DerivedSuite : StoreTest
{
    private static readonly string?[] Municipalities = ["999997", "999113", null];
    private static readonly string[] Names = ["市民会館", "図書館", "公民館"];
    private static readonly string?[] Addresses = ["本町1-1", "北町2", null];
    private static readonly string?[] Towns = ["本町1-1", "北町2", "本町", "八幡2-4", null];
    private static readonly string[] AreaNames = ["本町", "北町", "八幡", "八幡2-"];
    private static readonly string?[] Notes = ["月曜休館", "24時間", null];
    private static readonly double?[] Degrees = [36.0, 36.1, 36.125, 36.2, 36.25, 36.3, null];
    private static readonly string[] ZoneKinds = ["MUNICIPALITY", "TOWN_BLOCK", "ELEMENTARY_DISTRICT"];
    private static readonly string?[] Froms = ["2025-01-01", "2026-01-01", null];
    private static readonly string[] Located = ["facility", "event"];
    private static readonly string?[] TownIds = ["0001000", "0002000", null];

    [Theory]
    [EachStore(1)]
    [EachStore(2)]
    [EachStore(3)]
    public void After_random_loads_all_that_is_derived_equals_its_rebuild_from_nothing(string kind, int seed)
    {
        On(kind);
        using var store = Open();
        var dice = new Random(seed);
        var linked = 0;
        for (var load = 0; load < 12; load++)
        {
            LoadAny(store, dice);
            var (kept, words, grams) = (Derivations(), Words(), Grams(kind));
            linked += kept.Count(row => !row.EndsWith("null", StringComparison.Ordinal));

            Assert.Equal(0, Rebuild(store));
            Assert.Equal(Grams(kind), grams);

            Forget();
            Rebuild(store);

            Assert.Equal(Derivations(), kept);
            Assert.Equal(Words(), words);
        }

        Assert.True(linked > 40, $"Only {linked} links were seen: the loads make too few for the law to say anything.");
    }

    [Theory, EachStore]
    public void A_rebuild_of_what_is_right_changes_nothing_and_makes_no_version(string kind)
    {
        On(kind);
        using var store = Open();
        Load(store, Facility("f1", "市民会館"), Event("e1", "市民会館"));

        Assert.Equal(0, Rebuild(store));

        Assert.Equal(["1"], Query("select number from data_version"));
        Assert.Equal(["e1|f1|1"], Query("select id, facility_id, version from event"));
    }

    [Theory, EachStore]
    public void What_a_rebuild_mends_is_a_new_data_version(string kind)
    {
        On(kind);
        using var store = Open();
        Load(store, Facility("f1", "市民会館"), Event("e1", "市民会館"), Event("e2", "公民館"));
        Execute("update event set facility_id = 'nobody'");

        Assert.Equal(2, Rebuild(store));

        Assert.Equal(["e1|f1|2", "e2|null|2"], Query("select id, facility_id, version from event order by id"));
        Assert.Equal(["1", "2"], Query("select number from data_version order by number"));
    }

    [Theory, EachStore]
    public void A_database_made_by_an_older_rule_is_brought_up_to_date_when_it_is_opened(string kind)
    {
        On(kind);
        using (var store = Open())
        {
            Load(store, Facility("f1", "市民会館"), Event("e1", "市民会館"));
        }

        Execute("update event set facility_id = null");
        Execute("update derived set version = 0 where name = 'venue-links'");
        var told = new List<RebuildProgress>();
        using (Database.Open(Catalog, TestRules() with { OnRebuilding = told.Add }))
        {
            Assert.Equal(["e1|f1"], Query("select id, facility_id from event"));
        }

        Assert.Equal(new RebuildProgress("venue-links", 1), told[^1]);
        Assert.Equal(
            Derived.All(Catalog).Select(d => $"{d.Name}|{d.Version}").Order(StringComparer.Ordinal),
            Query("select name, version from derived order by name"));
    }

    [Theory, EachStore]
    public void A_database_made_by_the_rules_of_today_is_opened_without_a_look_at_its_rows(string kind)
    {
        On(kind);
        using (var store = Open())
        {
            Load(store, Facility("f1", "市民会館"), Event("e1", "市民会館"));
        }

        Execute("update event set facility_id = null");
        using (Database.Open(Catalog, TestRules() with { OnRebuilding = _ => Assert.Fail("Nothing is to be made anew.") }))
        {
            Assert.Equal(["e1|null"], Query("select id, facility_id from event"));
        }
    }

    [Fact]
    public void Each_fills_columns_of_its_own_and_has_a_name_of_its_own()
    {
        var all = Derived.All(Catalog);
        var columns = Columns().Select(of => (of.Entity.Name, of.Column.Name)).ToList();

        Assert.Equal(columns.Distinct(), columns);
        Assert.Equal(all.Select(d => d.Name).Distinct(), all.Select(d => d.Name));
        Assert.All(all, derived => Assert.Contains(
            Catalog.Entities, entity => derived.Reads(entity).Count + derived.Fills(entity).Count > 0));
        var numbers = Catalog.Entities.Select(entity => entity.Search?.Number).OfType<int>().ToList();
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.All(numbers, number => Assert.InRange(number, 0, Searched.Capacity - 1));
    }

    private static int Rebuild(CityStore store)
    {
        using var loader = store.BeginLoad();
        var changed = loader.Rebuild(_ => { });
        loader.Commit();
        return changed;
    }

    /// <summary>Returns every derived column of every row, with the row's key.</summary>
    private List<string> Derivations() =>
        [
            .. Columns().SelectMany(of => Query($"select '{of.Column.Name}', id, {of.Column.Name} from {of.Entity.Table} order by id")),
            .. Located.SelectMany(table => Query(
                $"select id, located_latitude, located_longitude, located_grain, location_grain from {table} order by id")),
            .. Query("select 'hours', days, opens_at, closes_next_day, note, id from hours order by id"),
            .. Query("select 'edge', shape_id, number, from_north, from_east, to_north, to_east from shape_edge order by 2, 3"),
            .. Query("select 'pair', zone_id, place_id from zone_place order by 2, 3"),
        ];

    /// <summary>Returns the words of each row, whatever their key.</summary>
    private List<string> Words() => Query("select entity, row_id, name, readings, rest from word order by entity, row_id");

    /// <summary>Returns everything in the index.</summary>
    private List<string> Grams(string kind)
    {
        if (kind == "postgres")
        {
            return
            [
                .. Query("select key, unnest(grams) from gram order by 1, 2"),
                .. Query("select * from letter order by list, block"),
                .. Query("select * from letter_count order by list, entity"),
            ];
        }

        Execute("create virtual table if not exists terms using fts5vocab(gram, instance)");
        return Query("select doc, term, col from terms order by 1, 2, 3");
    }

    private void Forget()
    {
        Execute("delete from word");
        foreach (var (entity, column) in Columns())
        {
            Execute($"update {entity.Table} set {column.Name} = null");
        }

        Execute("delete from hours");
        Execute("delete from shape_edge");
        Execute("delete from zone_place");
        foreach (var table in Located)
        {
            Execute($"update {table} set located_latitude = null, located_longitude = 1, located_grain = 'TOWN'");
            Execute($"update {table} set location_grain = null");
        }
    }

    private IEnumerable<(Entity Entity, Column Column)> Columns() =>
        from derived in Derived.All(Catalog)
        from entity in Catalog.Entities
        from column in derived.Sets(entity)
        select (entity, column);

    private void LoadAny(CityStore store, Random dice)
    {
        using var loader = store.BeginLoad();
        for (var step = dice.Next(1, 8); step > 0; step--)
        {
            switch (dice.Next(15))
            {
                case 0:
                    loader.RemoveUnseen(Catalog.Entity(Any(dice, "Facility", "Event", "Zone")!), Any(dice, "d1", "e1", "z1")!);
                    break;
                case 1 when dice.Next(3) == 0:
                    loader.PutAddresses(
                        [
                            Point("本町", "", dice.Next(2)), Point("本町", "1", dice.Next(2)),
                            Point(dice.Next(2) == 0 ? "北町" : "南町", "", 1),
                        ],
                        _ => { });
                    break;
                case 1:
                    loader.RemoveDataset(Any(dice, "d1", "e1", "p1", "z1")!);
                    break;
                case < 4:
                    var area = $"a{dice.Next(6)}";
                    loader.Put(Area(area, Any(dice, AreaNames)!, ("municipality_id", Any(dice, Municipalities)),
                        ("town_id", Any(dice, TownIds))));
                    loader.Put(Population($"p{dice.Next(6)}", area, "2026-01-01"));
                    break;
                case < 8:
                    var name = Any(dice, Names)!;
                    loader.Put(Facility($"f{dice.Next(8)}", name,
                        ("municipality_id", Any(dice, Municipalities)), ("match_address", Any(dice, Addresses)),
                        ("address", Any(dice, Addresses)), ("match_town", Any(dice, Towns)), ("address_parts_town_id", Any(dice, TownIds)),
                        ("latitude", Degrees[dice.Next(Degrees.Length)]), ("longitude", Degrees[dice.Next(Degrees.Length)]),
                        ("is_corrected", dice.Next(2) == 0 ? true : null),
                        ("hours_note", Any(dice, Notes)), ("closes_next_day", dice.Next(3) switch { 0 => true, 1 => false, _ => null })));
                    break;
                case < 11:
                    loader.Put(Zone($"z{dice.Next(6)}", Any(dice, ZoneKinds)!, AnyShape(dice), ("name", Any(dice, Names)),
                        ("municipality_id", Any(dice, Municipalities)), ("match_name", Any(dice, AreaNames)),
                        ("match_venue", Any(dice, Names)), ("valid_from", Any(dice, Froms))));
                    break;
                default:
                    loader.Put(Event($"e{dice.Next(8)}", Any(dice, Names),
                        ("latitude", Degrees[dice.Next(Degrees.Length)]), ("longitude", 36.1),
                        ("municipality_id", Any(dice, Municipalities)), ("match_address", Any(dice, Addresses)),
                        ("address", Any(dice, Addresses))));
                    break;
            }
        }

        loader.Commit();
    }

    private static Shape AnyShape(Random dice) => dice.Next(4) switch
    {
        0 => MadeShapes.Frame(36, 36, 0.2 + (0.1 * dice.Next(2))),
        1 => MadeShapes.Pair(36.1, 36, 0.1),
        2 => MadeShapes.Line((36, 36), (36.3, 36.3)),
        _ => MadeShapes.Areas([MadeShapes.Ring((36, 36), (36, 36.3), (36.25, 36.1))]),
    };

    private static AddressPoint Point(string town, string lot, int place) => new(
        "list", "999997", town, lot, lot.Length == 0 ? AddressLevel.Town : AddressLevel.Block, 36 + (0.001 * place), 140);

    private static string? Any(Random dice, params ReadOnlySpan<string?> values) => values[dice.Next(values.Length)];
}
