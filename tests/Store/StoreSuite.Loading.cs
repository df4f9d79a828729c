using Gateway.Catalog;
using Gateway.Store;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Rows are put, compared, removed and committed in one transaction each.</summary>
public sealed partial class StoreSuite
{
    [Theory, EachStore]
    public void A_row_comes_back_as_it_was_put(string kind)
    {
        On(kind);
        var row = Facility("f1", "市民会館", ("latitude", 35.5), ("closes_next_day", true), ("address", ""), ("source_line", 12L),
            ("open_days", "[\"MONDAY\"]"), ("name_kana", null), ("common_name", "𠮷\u00a0\"it's\""));
        using var loader = Open().BeginLoad();
        loader.Put(row);
        var stored = loader.Find(row.Entity, "f1")!;
        foreach (var column in row.Entity.Columns.Where(c => c.Name is not ("content_hash" or "version")))
        {
            Assert.Equal(row.Values[column.Index], stored[column.Index]);
        }

        Assert.Equal(loader.Version, stored[row.Entity.Column("version").Index]);
        Assert.Null(loader.Find(row.Entity, "f2"));
    }

    [Theory, EachStore]
    public void Rows_are_found_by_a_column_in_the_order_of_their_keys(string kind)
    {
        On(kind);
        using var loader = Open().BeginLoad();
        loader.Put(Facility("b", "乙"));
        loader.Put(Facility("a", "甲"));
        loader.Put(Facility("c", "丙", ("dataset_id", "d2")));
        var facility = Catalog.Entity("Facility");
        Assert.Equal(["a", "b"], loader.FindAll(facility, facility.Column("dataset_id"), "d1").Select(row => row[0]));
        Assert.Equal(2, loader.CountRows(facility, "d1"));
    }

    [Theory, EachStore]
    public void The_same_rows_again_change_nothing_and_make_no_version(string kind)
    {
        On(kind);
        var database = Open();
        LoadRow[] rows = [Facility("f1", "市民会館"), Facility("f2", "図書館"), Dataset("d1"), Area("a1", "本町")];
        Assert.All(Outcomes(database, rows), outcome => Assert.Equal(LoadOutcome.Added, outcome));
        using (var loader = database.BeginLoad())
        {
            Assert.All(rows, row => Assert.Equal(LoadOutcome.Unchanged, Put(loader, row)));
            Assert.Equal(0, loader.RemoveUnseen(rows[0].Entity, "d1"));
            Assert.False(loader.HasChanges);
            loader.Commit();
        }

        Assert.Equal(["1"], Query("select number from data_version"));
    }

    [Theory, EachStore]
    public void One_row_changed_one_gone_and_one_new_are_told_as_such(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一"), Facility("f2", "二"), Facility("f3", "三"));
        using (var loader = database.BeginLoad())
        {
            Assert.Equal(LoadOutcome.Unchanged, Put(loader, Facility("f1", "一")));
            Assert.Equal(LoadOutcome.Changed, Put(loader, Facility("f2", "に")));
            Assert.Equal(LoadOutcome.Added, Put(loader, Facility("f4", "四")));
            Assert.Equal(1, loader.RemoveUnseen(Catalog.Entity("Facility"), "d1"));
            loader.Commit();
        }

        Assert.Equal(["f1|一|1", "f2|に|2", "f4|四|2"], Query("select id, name, version from facility order by id"));
        Assert.Equal(["Facility|f3|d1|2"], Query("select entity, id, dataset_id, version from departure"));
        Assert.Equal(
            ["1|2026-01-02T03:04:05.0000000Z|d1|3|0|0", "2|2026-01-02T03:04:05.0000000Z|d1|1|1|1"],
            Query("select number, at, dataset_id, added, changed, removed from data_version"));
    }

    /// <summary>Otherwise the header of an answer would date its data too early, and copies would start over.</summary>
    [Theory, EachStore]
    public void A_version_is_later_than_the_one_before_though_the_clock_was_set_back(string kind)
    {
        On(kind);
        var clock = new SetClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        var database = Database.Open(Catalog, TestRules() with { Clock = clock });
        Load(database, Facility("f1", "一"));
        clock.Now = clock.Now.AddDays(-600);
        Load(database, Facility("f1", "二"));
        clock.Now = clock.Now.AddDays(600).AddSeconds(1);
        Load(database, Facility("f1", "三"));

        Assert.Equal(
            ["1|2026-01-02T03:04:05.0000000Z", "2|2026-01-02T03:04:05.0000001Z", "3|2026-01-02T03:04:06.0000000Z"],
            Query("select number, at from data_version order by number"));
        Assert.Equal(["0"], Query("select max(forgotten) from data_version"));
    }

    [Theory, EachStore]
    public void Another_line_or_file_is_brought_up_to_date_but_is_no_change(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一", ("source_line", 2L), ("file_id", "x")));
        var before = State();
        using (var loader = database.BeginLoad())
        {
            Assert.Equal(LoadOutcome.Unchanged, Put(loader, Facility("f1", "一", ("source_line", 3L), ("file_id", "y"))));
            Assert.False(loader.HasChanges);
            loader.Commit();
        }

        Assert.Equal(["3|y|1"], Query("select source_line, file_id, version from facility"));
        Assert.Equal(["1"], Query("select max(number) from data_version"));
        Assert.NotEqual(before, State());

        DataState State() => database.StateAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    [Theory, EachStore]
    public void Other_headings_are_a_change(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一") with { Salt = 1 });
        Assert.Equal([LoadOutcome.Changed], Outcomes(database, Facility("f1", "一") with { Salt = 2 }));
    }

    [Theory, EachStore]
    public void Any_value_of_any_column_is_a_change(string kind)
    {
        On(kind);
        var database = Open();
        var entity = Catalog.Entity("Facility");
        Load(database, Facility("f1", "一"));
        var derived = Derived.All(Catalog).SelectMany(rule => rule.Sets(entity).Concat(rule.Fills(entity))).Select(column => column.Name);
        string[] others = ["id", "content_hash", "version", "source_line", "file_id", .. derived];
        using var loader = database.BeginLoad();
        foreach (var column in entity.Columns.Where(c => !others.Contains(c.Name)))
        {
            var row = Facility("f1", "一");
            row.Values[column.Index] = column.StoredAs switch { StoredAs.Integer => 9L, StoredAs.Real => 9.5, StoredAs.Boolean => true, _ => "other" };
            Assert.True(Put(loader, row) == LoadOutcome.Changed, column.Name);
            Assert.Equal(row.Values[column.Index], loader.Find(entity, "f1")![column.Index]);
            Assert.Equal(LoadOutcome.Changed, Put(loader, Facility("f1", "一")));
        }
    }

    [Theory, EachStore]
    public void A_value_that_moves_to_another_column_is_a_change(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一", ("phone", "1"), ("email", null)));
        Assert.Equal([LoadOutcome.Changed], Outcomes(database, Facility("f1", "一", ("phone", null), ("email", "1"))));
    }

    [Theory, EachStore]
    public void Nothing_stays_of_a_load_that_was_not_committed(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一"));
        using (var loader = database.BeginLoad())
        {
            loader.Put(Facility("f1", "壱"));
            loader.Put(Facility("f2", "二"));
            loader.RemoveDataset("d1");
        }

        Assert.Equal(["f1|一"], Query("select id, name from facility"));
        Assert.Equal(["1"], Query("select number from data_version"));
        Assert.Empty(Query("select entity, id, dataset_id, version from departure"));
    }

    [Theory, EachStore]
    public void A_reader_sees_the_old_city_until_the_commit(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Facility("f1", "一"));
        using var loader = database.BeginLoad();
        loader.Put(Facility("f2", "二"));
        Assert.Equal(["f1"], Query("select id from facility"));
        loader.Commit();
        Assert.Equal(["f1", "f2"], Query("select id from facility order by id"));
    }

    [Theory, EachStore]
    public void A_second_loader_waits_and_is_then_told_that_the_database_is_locked(string kind)
    {
        On(kind);
        var database = Open();
        using (database.BeginLoad())
        {
            Assert.Equal(DatabaseFailureKind.Locked, FailureOf(() => database.BeginLoad()));
        }

        using var again = database.BeginLoad();
    }

    [Theory, EachStore]
    public async Task A_second_loader_goes_on_when_the_first_ends_in_time(string kind)
    {
        On(kind);
        var database = Open(Waiting.Longest);
        var first = database.BeginLoad();
        first.Put(Facility("f1", "一"));
        var second = Task.Run(() => Outcomes(database, Facility("f2", "二")));
        await Task.Delay(50);
        first.Commit();
        first.Dispose();
        Assert.Equal([LoadOutcome.Added], await second);
        Assert.Equal(["f1|1", "f2|2"], Query("select id, version from facility order by id"));
    }

    [Theory, EachStore]
    public void A_row_without_its_key_or_with_a_strange_value_is_a_mistake(string kind)
    {
        On(kind);
        using var loader = Open().BeginLoad();
        Assert.Throws<ArgumentException>(() => loader.Put(Row("Facility", null!)));
        Assert.Throws<ArgumentException>(() => loader.Put(new LoadRow(Catalog.Entity("Facility"), ["f1"])));
        Assert.Throws<ArgumentException>(() => Put(loader, Facility("f1", "一", ("latitude", 1m))));
        Assert.Throws<InvalidOperationException>(() => Put(loader, Facility("f1", "一", ("category", null))));
    }

    [Theory, EachStore]
    public void A_row_twice_in_one_load_is_one_row(string kind)
    {
        On(kind);
        var database = Open();
        Assert.Equal(
            [LoadOutcome.Added, LoadOutcome.Unchanged, LoadOutcome.Changed],
            Outcomes(database, Facility("f1", "一"), Facility("f1", "一"), Facility("f1", "二")));
        Assert.Equal(["二"], Query("select name from facility"));
    }

    [Theory, EachStore]
    public void A_data_set_whose_rows_changed_gets_the_version_and_the_time(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Dataset("d1"), Dataset("d2"), Facility("f1", "一"));
        Load(database, Facility("f1", "二"));
        Assert.Equal(["d1|2|2026-01-02T03:04:05.0000000Z", "d2|1|null"], Query("select id, version, imported_at from dataset order by id"));
    }

    [Theory, EachStore]
    public void A_data_set_read_at_another_time_without_a_change_stays_as_it_is(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, Dataset("d1", ("imported_at", "2026-01-01T00:00:00.0000000Z")));
        Assert.Equal([LoadOutcome.Unchanged], Outcomes(database, Dataset("d1", ("imported_at", "2026-02-02T00:00:00.0000000Z"))));
        Assert.Equal(["2026-01-01T00:00:00.0000000Z"], Query("select imported_at from dataset"));
    }

    [Theory, EachStore]
    public void Dependents_are_replaced_only_where_they_differ(string kind)
    {
        On(kind);
        var database = Open();
        LoadGroups(database, ("g1", 1), ("g2", 2), ("g3", 3));
        Assert.Equal(["g1|1", "g2|2", "g3|3"], Groups());
        Assert.False(LoadGroups(database, ("g1", 1), ("g2", 2), ("g3", 3)));
        Assert.True(LoadGroups(database, ("g1", 1), ("g2", 9), ("g4", 4)));
        Assert.Equal(["g1|1", "g2|9", "g4|4"], Groups());
        Assert.True(LoadGroups(database));
        Assert.Empty(Groups());
    }

    [Theory, EachStore]
    public void Dependents_of_another_owner_are_left_alone(string kind)
    {
        On(kind);
        var database = Open();
        LoadGroups(database, ("g1", 1));
        LoadGroups(database, "p2", ("h1", 1));
        LoadGroups(database, ("g2", 1));
        Assert.Equal(["p1|g2", "p2|h1"], Query("select population_id, id from age_group order by 1"));
    }

    [Theory, EachStore]
    public void A_file_from_which_no_row_comes_any_more_goes(string kind)
    {
        On(kind);
        var database = Open();
        Load(database, File_("x"), Facility("f1", "一", ("file_id", "x")), Facility("f2", "二", ("file_id", "x")));
        Load(database, File_("y"), Facility("f1", "一", ("file_id", "y")));
        Assert.Equal(["x", "y"], Query("select id from source_file order by id"));
        Load(database, Facility("f2", "二", ("file_id", "y")));
        Assert.Equal(["y"], Query("select id from source_file"));
    }

    private List<string> Groups() => Query("select id, total from age_group order by id");

    private bool LoadGroups(CityStore database, params (string Id, long Total)[] groups) => LoadGroups(database, "p1", groups);

    private bool LoadGroups(CityStore database, string population, params (string Id, long Total)[] groups)
    {
        var entity = Catalog.Entity("AgeGroup");
        using var loader = database.BeginLoad();
        loader.PutDependents(entity, entity.Column("population_id"), population, groups.Select(g => Row("AgeGroup", g.Id, ("total", g.Total)).Values));
        loader.Commit();
        return loader.HasChanges;
    }

    private LoadRow Dataset(string id, params (string Column, object? Value)[] values) => Row("Dataset", id, values);

    private LoadRow File_(string id) => Row("SourceFile", id, ("dataset_id", "d1"));
}
