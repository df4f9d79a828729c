using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A database file is created, migrated, rejected or copied, without losing anything.</summary>
public sealed class DatabaseTests : StoreTest
{
    [Fact]
    public void The_migrations_hold_the_whole_model()
    {
        using var context = SqliteCityContext.Unconnected(Catalog);
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(context.Database.GetMigrations(), SqliteSchema.Migrations);
    }

    [Fact]
    public void A_new_database_has_a_table_with_all_columns_for_each_entity()
    {
        Open();
        foreach (var entity in Catalog.Entities)
        {
            // A migration adds new columns at the end of the table.
            Assert.Equal(
                entity.Columns.Select(c => c.Name).Order(StringComparer.Ordinal),
                Query($"select name from pragma_table_info('{entity.Table}')").Order(StringComparer.Ordinal));
        }

        Assert.Equal(["wal"], Query("pragma journal_mode"));
        Assert.Equal(SqliteSchema.Migrations, Query("select MigrationId from __EFMigrationsHistory"));
    }

    [Theory]
    [InlineData("facility")]
    [InlineData("event")]
    public void Whose_a_row_is_stands_in_front_in_new_tables_that_are_wide(string table)
    {
        Open();
        Assert.Equal(["id", "dataset_id", "municipality_id"], Query($"select name from pragma_table_info('{table}') where cid < 3"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        Stores.Open(Folder.File("a/b/city.db"), Catalog);
        Assert.True(File.Exists(Folder.File("a/b/city.db")));
    }

    [Fact]
    public void A_current_database_is_opened_as_it_is()
    {
        Load(Open(), Facility("f1", "市民会館"));
        Open();
        Assert.Equal(["市民会館"], Query("select name from facility"));
        Assert.False(File.Exists(Path + ".bak"));
    }

    [Fact]
    public void A_new_database_has_pages_that_fit_its_rows()
    {
        Open();
        Assert.Equal(["8192"], Query("pragma page_size"));
    }

    [Fact]
    public void Several_processes_may_make_the_same_database()
    {
        // Not with Open(), which starts from a copy of a ready-made one.
        Parallel.For(0, 4, _ => Stores.Open(Path, Catalog, TestRules(Waiting.Longest)).Dispose());
        Assert.Equal(["0"], Query("select count(*) from facility"));
    }

    [Fact]
    public void An_older_database_is_migrated_after_a_copy()
    {
        Older();
        Open();
        Assert.Equal(["0"], Query("select count(*) from facility"));
        Assert.Equal(["0"], Query(Path + ".bak", "select count(*) from __EFMigrationsHistory"));
        Assert.Equal(["kept"], Query(Path + ".bak", "select text from note"));
        Assert.Equal(["kept"], Query("select text from note"));
    }

    [Fact]
    public void A_migration_that_fails_leaves_nothing_behind()
    {
        Older();
        Execute("create table population (id)");
        Assert.Throws<InvalidOperationException>(() => Open());
        Assert.Equal(["__EFMigrationsHistory", "note", "population"], Query("select name from sqlite_master where type = 'table' order by 1"));
        Assert.Equal(["0"], Query("select count(*) from __EFMigrationsHistory"));
    }

    [Fact]
    public void A_lock_that_EFs_tools_left_is_named_and_not_waited_for()
    {
        Older();
        Execute("create table __EFMigrationsLock (Id integer primary key, Timestamp text); insert into __EFMigrationsLock values (1, '')");
        var failure = Assert.Throws<DatabaseFailure>(() => Open());
        Assert.Equal(DatabaseFailureKind.Locked, failure.Kind);
        Assert.Contains("__EFMigrationsLock", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_database_is_refused_and_left_as_it_is()
    {
        Open();
        Execute("insert into __EFMigrationsHistory values ('29990101000000_Later', '99.0')");
        var before = File.ReadAllBytes(Path);
        var failure = Assert.Throws<DatabaseFailure>(() => Open());
        Assert.Equal(DatabaseFailureKind.Newer, failure.Kind);
        Assert.Contains("29990101000000_Later", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(before, File.ReadAllBytes(Path));
    }

    [Fact]
    public void An_older_database_loses_what_points_at_private_persons_when_it_is_opened()
    {
        Open();
        Execute("""
            insert into finding (id, dataset_id, line, column_name, value, rule, message, severity) values
              ('a', 'd', 7, '電話番号', '090', 'personal-data?', '-', 'WARNING'), ('b', 'd', 7, 'URL', '見本様の頁', 'url-not-absolute', '-', 'WARNING'),
              ('c', 'd', 8, 'URL', '公開', 'url-not-absolute', '-', 'WARNING'), ('e', 'd', null, null, 'personal-data?', 'findings-cut', '-', 'INFO'),
              ('f', 'd', 9, null, null, 'row-personal', '-', 'INFO'), ('g', 'other', 7, 'URL', '頁', 'url-not-absolute', '-', 'WARNING')
            """);
        Execute("""
            delete from __EFMigrationsHistory where MigrationId >= '20261126012700_WithoutPrivateFindings';
            drop view key_use;
            drop view client_key;
            drop view row_report;
            drop view demand_figure;
            drop table private_finding;
            drop table demand;
            drop table waste_item;
            drop table waste_area;
            drop table waste_calendar;
            drop table school_menu;
            drop table school_dish;
            drop index IX_facility_hours;
            drop index IX_facility_municipality_id_hours;
            drop index IX_event_newest;
            drop index IX_facility_dataset_id_source_line_id;
            drop index IX_event_dataset_id_source_line_id;
            drop index IX_population_dataset_id_source_line_id;
            drop index IX_zone_dataset_id_source_line_id;
            drop index IX_facility_area_id_name_id;
            drop index IX_facility_dataset_id_name_id;
            drop index IX_event_dataset_id_start_date_id;
            drop index IX_event_facility_id_start_date_id;
            drop table area_statistic;
            drop table support_scheme;
            alter table facility drop column parking_lot_capacity;
            alter table facility drop column bicycle_parking_capacity;
            alter table facility drop column parking_lot_capacity_note;
            alter table facility drop column parking_lot_fee_kind;
            alter table facility drop column parking_lot_fee;
            alter table facility drop column parking_lot_fee_note;
            alter table facility drop column parking_lot_payment;
            alter table facility drop column parking_lot_opened_on;
            alter table facility drop column bicycle_parking_capacity_note;
            alter table facility drop column bicycle_parking_indoor_outdoor;
            alter table facility drop column bicycle_parking_nearest_station;
            alter table facility drop column bicycle_parking_fee_kind;
            alter table facility drop column bicycle_parking_fee;
            alter table facility drop column bicycle_parking_fee_note;
            alter table facility drop column bicycle_parking_payment;
            alter table facility drop column bicycle_parking_opened_on;
            alter table facility drop column polling_place_district_number;
            alter table facility drop column polling_place_district;
            alter table facility drop column polling_place_division;
            alter table facility drop column polling_place_election;
            alter table facility drop column polling_place_constituency;
            alter table facility drop column baby_station_services;
            alter table facility drop column baby_station_services_note;
            alter table facility drop column baby_station_business;
            alter table facility drop column public_facility_access;
            alter table facility drop column public_facility_parking;
            drop table prefecture;
            drop table ward;
            drop table former_municipality;
            drop table succession;
            drop index IX_municipality_part_of_id_id;
            alter table municipality drop column part_of_id;
            alter table municipality drop column ended_on;
            drop table zone;
            drop table shape_edge;
            drop table zone_place;
            alter table area drop column border_id;
            alter table municipality drop column border_id;
            drop table address_point;
            drop index IX_facility_located_strip;
            alter table facility drop column location_grain;
            alter table facility drop column located_latitude;
            alter table facility drop column located_longitude;
            alter table facility drop column located_grain;
            alter table facility drop column is_corrected;
            drop index IX_event_located_strip;
            alter table event drop column location_grain;
            alter table event drop column located_latitude;
            alter table event drop column located_longitude;
            alter table event drop column located_grain;
            alter table event drop column is_corrected;
            drop table departure;
            drop table budget;
            drop table budget_item;
            drop table tax_collection;
            alter table data_version drop column made_at;
            alter table data_version drop column forgotten;
            drop index IX_area_version_id;
            alter table area drop column version;
            alter table municipality drop column version;
            drop index IX_facility_version_id;
            drop index IX_facility_municipality_id_version_id;
            drop index IX_facility_dataset_id_version_id;
            drop index IX_event_version_id;
            drop index IX_event_municipality_id_version_id;
            drop index IX_event_dataset_id_version_id;
            drop index IX_population_version_id;
            drop index IX_population_municipality_id_version_id;
            drop index IX_population_dataset_id_version_id;
            drop index IX_table_row_version_id;
            drop index IX_table_row_dataset_id_version_id;
            create table tombstone (entity text, id text, dataset_id text, version integer);
            alter table dataset drop column origins;
            alter table source_file drop column part;
            drop view bus_route_stop;
            drop view bus_run;
            drop view bus_departure;
            drop table bus_route;
            drop table bus_trip;
            drop table bus_stop_time;
            drop table bus_calendar;
            drop table service_date;
            drop index IX_facility_feed_code_id;
            alter table facility drop column bus_stop_platform_code;
            alter table facility drop column bus_stop_zone_code;
            alter table facility drop column bus_stop_station_code;
            alter table facility drop column bus_stop_is_station;
            alter table facility drop column bus_stop_wheelchair;
            alter table facility drop column bus_stop_valid_from;
            alter table facility drop column bus_stop_valid_to;
            alter table facility drop column feed;
            drop view event_occurrence;
            drop table event_day;
            drop table event_span;
            drop table calendar_day;
            alter table event drop column is_free;
            alter table event drop column is_cancelled;
            alter table event drop column audiences;
            drop table derived;
            drop table lease;
            drop table api_key;
            drop table key_usage;
            drop table spending;
            drop table report;
            drop table word;
            drop table gram;
            drop table hours;
            alter table facility drop column hours_id;
            alter table finding drop column count;
            alter table finding drop column examples;
            alter table finding drop column message_ja;
            alter table finding drop column advice;
            alter table finding drop column advice_ja;
            alter table finding drop column valid_example;
            drop index IX_facility_municipality_id_id;
            drop index IX_facility_municipality_id_name_id;
            drop index IX_facility_municipality_id_category_name_id;
            drop index IX_event_municipality_id_id;
            drop index IX_event_latitude_longitude_id;
            drop index IX_facility_strip;
            drop index IX_event_strip
            """);

        Open();

        Assert.Equal(["b|null", "c|公開", "g|頁"], Query("select id, value from finding order by id"));
        Assert.Equal(["1|-|[[8,\"公開\"]]|null"], Query("select count, message_ja, examples, advice from finding where id = 'c'"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(Path, "名称,住所\n" + new string('x', 5000));
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => Open()));
        Assert.StartsWith("名称", File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Execute("create table bookmark (id)");
        var before = File.ReadAllBytes(Path);
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => Open()));
        Assert.Equal(before, File.ReadAllBytes(Path));
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(Path);
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => Open()));
    }

    [Fact]
    public void A_folder_that_takes_no_file_is_told()
    {
        if (OperatingSystem.IsLinux())
        {
            // No user can create a file in /proc.
            Assert.Equal(DatabaseFailureKind.ReadOnly, FailureOf(() => Stores.Open("/proc/self/city.db", Catalog)));
        }
    }

    [Fact]
    public void A_database_that_another_process_holds_is_locked()
    {
        using var other = new SqliteConnection($"Data Source={Path};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "create table x (id); drop table x; begin exclusive";
        command.ExecuteNonQuery();
        Assert.Equal(DatabaseFailureKind.Locked, FailureOf(() => Open()));
    }

    [Theory]
    [InlineData(5, DatabaseFailureKind.Locked)]
    [InlineData(517, DatabaseFailureKind.Locked)]
    [InlineData(6, DatabaseFailureKind.Locked)]
    [InlineData(13, DatabaseFailureKind.Full)]
    [InlineData(4874, DatabaseFailureKind.Full)]
    [InlineData(778, DatabaseFailureKind.Full)]
    [InlineData(26, DatabaseFailureKind.NotADatabase)]
    [InlineData(8, DatabaseFailureKind.ReadOnly)]
    [InlineData(1544, DatabaseFailureKind.ReadOnly)]
    [InlineData(14, DatabaseFailureKind.Unreachable)]
    [InlineData(10, DatabaseFailureKind.Unreachable)]
    [InlineData(11, DatabaseFailureKind.Damaged)]
    internal void A_result_code_becomes_a_failure_in_one_line(int code, DatabaseFailureKind kind)
    {
        var failure = Faults.Of("city.db", code)!;
        Assert.Equal(kind, failure.Kind);
        Assert.StartsWith("city.db ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void A_mistake_of_ours_is_not_a_failure_of_the_database() => Assert.Null(Faults.Of("city.db", 1));

    [Fact]
    public void A_backup_is_whole_while_a_load_goes_on()
    {
        var database = Open();
        Load(database, Facility("f1", "市民会館"));
        using var loader = database.BeginLoad();
        loader.Put(Facility("f2", "図書館"));
        database.Backup(Folder.File("copy.db"));
        loader.Commit();
        Assert.Equal(["市民会館"], Query(Folder.File("copy.db"), "select name from facility"));
        Assert.Equal(["ok"], Query(Folder.File("copy.db"), "pragma integrity_check"));
    }

    [Fact]
    public void A_backup_of_an_older_database_is_one_of_what_it_is_and_brings_it_to_no_other_form()
    {
        Older();
        var (before, copy) = (File.ReadAllBytes(Path), Folder.File("copy.db"));
        using var store = Stores.At(Path, Catalog);

        store.Backup(copy);

        Assert.Equal(["__EFMigrationsHistory", "note"], Query(copy, "select name from sqlite_master where type = 'table' order by 1"));
        Assert.Equal(["kept"], Query(copy, "select text from note"));
        Assert.Equal(before, File.ReadAllBytes(Path));
        Assert.Equal([Path, copy], Directory.GetFiles(Folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_no_backup_of_nothing_nor_of_what_another_program_wrote()
    {
        File.WriteAllText(Path, "");
        using var store = Stores.At(Path, Catalog);
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => store.Backup(Folder.File("copy.db"))));
        Execute("create table bookmark (id)");
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => store.Backup(Folder.File("copy.db"))));
        Assert.False(File.Exists(Folder.File("copy.db")));
    }

    [Fact]
    public void A_backup_replaces_an_older_one_and_nothing_else()
    {
        var database = Open();
        database.Backup(Folder.File("copy.db"));
        Load(database, Facility("f1", "市民会館"));
        database.Backup(Folder.File("copy.db"));
        Assert.Equal(["1"], Query(Folder.File("copy.db"), "select count(*) from facility"));
        File.WriteAllText(Folder.File("notes.txt"), "mine");
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => database.Backup(Folder.File("notes.txt"))));
        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => database.Backup(Path)));
        Assert.Equal("mine", File.ReadAllText(Folder.File("notes.txt")));
        Assert.DoesNotContain(Directory.GetFiles(Folder.Path), f => f.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void A_backup_does_not_replace_the_database_of_another_program()
    {
        var (database, other) = (Open(), Folder.File("bookmarks.db"));
        Query(other, "create table bookmark (id)");
        var before = File.ReadAllBytes(other);

        Assert.Equal(DatabaseFailureKind.NotADatabase, FailureOf(() => database.Backup(other)));
        Assert.Equal(before, File.ReadAllBytes(other));
    }

    [Fact]
    public void A_backup_replaces_a_damaged_or_an_empty_one()
    {
        var (database, copy) = (Open(), Folder.File("copy.db"));
        foreach (var left in (byte[][])[[.. File.ReadAllBytes(Path).Take(5000)], []])
        {
            File.WriteAllBytes(copy, left);
            database.Backup(copy);
            Assert.Equal(["ok"], Query(copy, "pragma integrity_check"));
        }
    }

    [Fact]
    public void A_backup_does_not_replace_a_file_beside_which_a_log_stands()
    {
        var (database, copy) = (Open(), Folder.File("copy.db"));
        database.Backup(copy);
        var before = File.ReadAllBytes(copy);
        Load(database, Facility("f1", "市民会館"));
        File.WriteAllText(copy + "-wal", "of the file before");

        Assert.Equal(DatabaseFailureKind.Locked, FailureOf(() => database.Backup(copy)));
        Assert.Equal(before, File.ReadAllBytes(copy));
        Assert.False(File.Exists(copy + ".unfinished"));

        File.WriteAllText(copy + "-wal", "");
        database.Backup(copy);
        Assert.Equal(["1"], Query(copy, "select count(*) from facility"));
    }

    [Fact]
    public void Another_catalogue_gets_tables_without_migrations()
    {
        var catalog = new DataCatalog(
        [
            new Entity("Song", "A song.", [new Field("title", "Title.", new FieldType(Scalar.String)) { Required = true }], key: Scalar.Long)
            {
                Indexes = [["title"]],
            },
        ]);
        var database = Stores.Create(Folder.File("songs.db"), catalog);
        using (var loader = database.BeginLoad())
        {
            loader.Put(new LoadRow(catalog.Entity("Song"), [7L, "さくら"]));
            loader.Commit();
        }

        Assert.Equal(["7|さくら"], Query(Folder.File("songs.db"), "select id, title from song"));
    }

    [Fact]
    public async Task A_file_that_was_put_in_the_place_of_another_is_not_read_before_it_is_of_this_schema()
    {
        using var store = OpenBesideOlder();
        DataState? noticed = new(0, 0);
        DatabaseFailureKind? told = null;

        var renewed = store.Renew(_ =>
        {
            noticed = store.CurrentState();
            told = FailureOf(() => store.StateAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult());
        });

        Assert.Equal((RenewalOutcome.Taken, null, DatabaseFailureKind.Replaced), (renewed.Outcome, noticed, told));
        Assert.Equal(0, (await store.StateAsync(CancellationToken.None)).Version);
        Assert.Equal(["kept"], Query("select text from note"));
    }

    [Fact]
    public async Task A_file_whose_forerunner_could_not_be_taken_away_is_read_as_soon_as_it_can()
    {
        using var store = OpenBesideOlder();
        File.Delete(Path + "-shm");
        Directory.CreateDirectory(Path + "-shm");
        Assert.Equal(RenewalOutcome.Unfit, store.Renew(_ => { }).Outcome);

        Directory.Delete(Path + "-shm");

        Assert.Equal(RenewalOutcome.Taken, store.Renew(_ => { }).Outcome);
        Assert.Equal(0, (await store.StateAsync(CancellationToken.None)).Version);
    }

    [Fact]
    public void Nobody_opens_a_file_anew_that_is_read_no_more()
    {
        Open().Dispose();
        var file = new DatabaseFile(Path, Path, 0);
        file.Take().Dispose();

        file.Dispose();

        Assert.Equal(DatabaseFailureKind.Replaced, FailureOf(() => file.Take()));
    }

    /// <summary>Returns a store that has been read and whose file was then replaced by an older one.</summary>
    private CityStore OpenBesideOlder()
    {
        Older();
        File.Move(Path, Folder.File("older.db"));
        var store = Open();
        Load(store, Facility("f1", "市民会館"));
        Assert.NotNull(store.CurrentState());
        File.Move(Folder.File("older.db"), Path, overwrite: true);
        return store;
    }

    /// <summary>Creates a database from before the first migration, with something in it.</summary>
    private void Older() => Execute(
        "create table __EFMigrationsHistory (MigrationId text primary key, ProductVersion text not null);"
        + "create table note (text); insert into note values ('kept')");
}
