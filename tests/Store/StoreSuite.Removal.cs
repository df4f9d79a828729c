using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A removed row leaves a tombstone, and takes with it what existed only because of it.</summary>
public sealed partial class StoreSuite
{
    [Theory, EachStore]
    public void Only_the_survey_dates_of_the_file_are_replaced(string kind)
    {
        On(kind);
        var database = Open();
        Load(database,
            Population("p1", "a1", "2025-01-01"), Population("p2", "a1", "2026-01-01"), Population("p3", "a2", "2026-01-01"),
            Population("p4", null, null));
        var population = Catalog.Entity("Population");
        using (var loader = database.BeginLoad())
        {
            loader.Put(Population("p2", "a1", "2026-01-01"));
            Assert.Equal(1, loader.RemoveUnseen(population, "p1", (population.Column("survey_date"), ["2026-01-01"])));
            loader.Commit();
        }

        Assert.Equal(["p1", "p2", "p4"], Query("select id from population order by id"));
        using (var loader = database.BeginLoad())
        {
            Assert.Equal(1, loader.RemoveUnseen(population, "p1", (population.Column("survey_date"), [null!])));
            loader.Commit();
        }

        Assert.Equal(["p1", "p2"], Query("select id from population order by id"));
    }

    [Theory, EachStore]
    public void A_removed_row_takes_its_dependents_along(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Population("p1", null, "2025-01-01"), Population("p2", null, "2025-01-01"),
            Row("AgeGroup", "g1", ("population_id", "p1")), Row("AgeGroup", "g2", ("population_id", "p2")));
        using (var loader = database.BeginLoad())
        {
            loader.Put(Population("p2", null, "2025-01-01"));
            loader.RemoveUnseen(Catalog.Entity("Population"), "p1");
            loader.Commit();
        }

        Assert.Equal(["g2"], Query("select id from age_group"));
    }

    [Theory, EachStore]
    public void Without_any_row_of_a_data_set_seen_all_of_them_go(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一"), Facility("f2", "二", ("dataset_id", "d2")));
        using (var loader = database.BeginLoad())
        {
            Assert.Equal(1, loader.RemoveUnseen(Catalog.Entity("Facility"), "d1"));
            loader.Commit();
        }

        Assert.Equal(["f2"], Query("select id from facility"));
    }

    [Theory, EachStore]
    public void Rows_that_are_new_in_this_load_are_not_unseen(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Row("Dataset", "s1", ("sample", true)), Facility("s", "見本", ("dataset_id", "s1")));
        using (var loader = database.BeginLoad())
        {
            loader.Put(Facility("f1", "一"));
            loader.RemoveSample();
            loader.Put(Facility("f2", "二"));
            Assert.Equal(0, loader.RemoveUnseen(Catalog.Entity("Facility"), "d1"));
            loader.Commit();
        }

        Assert.Equal(["f1", "f2"], Query("select id from facility order by id"));
    }

    [Theory, EachStore]
    public void A_row_that_comes_back_is_no_longer_remembered_as_gone(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一"), Facility("f2", "二"));
        using (var loader = database.BeginLoad())
        {
            loader.RemoveUnseen(Catalog.Entity("Facility"), "d1");
            loader.Put(Facility("f2", "二"));
            loader.Commit();
        }

        Assert.Equal(["f1"], Query("select id from departure"));
        Load(database, Facility("f1", "一"));
        Assert.Empty(Query("select id from departure"));
        Load(database, Facility("f3", "三"));
        using (var loader = database.BeginLoad())
        {
            loader.RemoveDataset("d1");
            loader.Commit();
        }

        Assert.Equal(["f1", "f2", "f3"], Query("select id from departure where entity = 'Facility' and version = 5 order by id"));
    }

    [Theory, EachStore]
    public void A_removed_data_set_leaves_nothing_but_the_memory_of_its_rows(string kind)
    {
        On(kind);
        var database = Open();
        Load(database,
            Municipality("999997"), Municipality("999113"),
            Row("Dataset", "p1", ("publisher_id", "999997")), Row("Dataset", "e1", ("publisher_id", "999113")),
            Row("SourceFile", "x", ("dataset_id", "p1")), Row("Finding", "n", ("dataset_id", "p1")),
            Area("a1", "本町"), Population("p1", "a1", "2025-01-01"), Row("AgeGroup", "g1", ("population_id", "p1")),
            Event("e1", null, ("municipality_id", "999113")));
        using (var loader = database.BeginLoad())
        {
            Assert.True(loader.RemoveDataset("p1"));
            Assert.False(loader.RemoveDataset("p2"));
            loader.Commit();
        }

        Assert.All(["source_file", "finding", "area", "population", "age_group"], table => Assert.Empty(Query($"select * from {table}")));
        Assert.Equal(["999113"], Query("select id from municipality"));
        Assert.Equal(["e1"], Query("select id from dataset"));
        Assert.Equal(["Area|a1", "Dataset|p1", "Municipality|999997", "Population|p1"], Query("select entity, id from departure order by 1"));
        Assert.Equal(["0|0|1"], Query("select added, changed, removed from data_version where number = 2"));
    }

    [Theory, EachStore]
    public void An_area_lives_as_long_as_some_population_refers_to_it(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Area("a1", "本町"), Area("a2", "北町"), Population("p1", "a1", "2025-01-01"), Population("p2", "a2", "2025-01-01"));
        using (var loader = database.BeginLoad())
        {
            loader.Put(Population("p2", "a2", "2025-01-01"));
            loader.RemoveUnseen(Catalog.Entity("Population"), "p1");
            loader.Commit();
        }

        Assert.Equal(["a2"], Query("select id from area"));
    }

    [Theory, EachStore]
    public void An_area_goes_although_waste_areas_are_linked_to_it_by_name(string kind)
    {
        On(kind);
        var database = Open();
        Load(database,
            Area("a1", "本町"), Population("p1", "a1", "2025-01-01"),
            Row("WasteArea", "w1", ("dataset_id", "w1"), ("municipality_id", "999997"), ("match_town", "本町")));
        Assert.Equal(["a1"], Query("select town_id from waste_area"));
        using (var loader = database.BeginLoad())
        {
            loader.RemoveUnseen(Catalog.Entity("Population"), "p1");
            loader.Commit();
        }

        Assert.Empty(Query("select id from area"));
        Assert.Equal([""], Query("select coalesce(town_id, '') from waste_area"));
    }

    [Theory, EachStore]
    public void An_area_that_its_last_population_row_leaves_goes(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Area("a1", "本町"), Area("a2", "北町"), Population("p1", "a1", "2025-01-01"));
        Load(database, Population("p1", "a2", "2025-01-01"));
        Assert.Equal(["a2"], Query("select id from area"));
    }

    [Theory, EachStore]
    public void An_area_of_no_municipality_goes_as_well(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Area("a1", "本町", ("municipality_id", null)), Row("Population", "p1", ("dataset_id", "p1"), ("area_id", "a1")));
        using (var loader = database.BeginLoad())
        {
            loader.RemoveUnseen(Catalog.Entity("Population"), "p1");
            loader.Commit();
        }

        Assert.Empty(Query("select id from area"));
    }

    [Theory, EachStore]
    public void The_sample_goes_and_the_rest_stays(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Row("Dataset", "d1", ("sample", true)), Row("Dataset", "d2"), Facility("f1", "一"), Facility("f2", "二", ("dataset_id", "d2")));
        using (var loader = database.BeginLoad())
        {
            Assert.Equal(1, loader.RemoveSample());
            Assert.Equal(0, loader.RemoveSample());
            loader.Commit();
        }

        Assert.Equal(["d2"], Query("select id from dataset"));
        Assert.Equal(["f2"], Query("select id from facility"));
    }

    [Theory, EachStore]
    public void A_municipality_that_a_row_leaves_goes_when_nothing_is_left_in_it(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Municipality("999997"), Municipality("999113"), Facility("f1", "一"));
        Load(database, Facility("f1", "一", ("municipality_id", "999113")));
        Assert.Equal(["999113"], Query("select id from municipality"));
    }
}
