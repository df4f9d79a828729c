using Gateway.Store;
using Gateway.Store.Sqlite;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>Effects of a load that are specific to a SQLite file.</summary>
public sealed class SqliteCases : StoreTest
{
    [Fact]
    public void The_same_rows_again_leave_the_file_as_it_is()
    {
        var database = Open();
        LoadRow[] rows = [Facility("f1", "市民会館"), Area("a1", "本町")];
        Load(database, rows);
        var before = File.ReadAllBytes(Path);

        Load(database, rows);

        Assert.Equal(before, File.ReadAllBytes(Path));
    }

    [Fact]
    public void A_full_disk_ends_the_load_and_leaves_the_old_city()
    {
        var database = Open();
        Load(database, Facility("f1", "一"));
        using (var connection = SqliteWriteConnection.Open(Path, create: false, TimeSpan.Zero))
        {
            connection.Begin();
            using var loader = Loader.Of(connection, Catalog, new CityStoreRules());

            // As if the disk had room for only a few more pages.
            connection.Execute("pragma max_page_count = 1");
            Assert.Equal(DatabaseFailureKind.Full, FailureOf(() =>
            {
                for (var i = 0; i < 1000; i++)
                {
                    loader.Put(Facility($"g{i}", new string('x', 4000)));
                }
            }));
        }

        Assert.Equal(["f1"], Query("select id from facility"));
        Assert.Equal(["ok"], Query("pragma integrity_check"));
    }

    [Fact]
    public void A_large_first_load_leaves_the_indexes_as_they_were()
    {
        const string Indexes = "select name, sql from sqlite_master where type = 'index' order by 1";
        var database = Open();
        var before = Query(Indexes);
        var facility = Catalog.Entity("Facility");
        using (var loader = database.BeginLoad())
        {
            for (var i = 0; i < 10_000; i++)
            {
                loader.Put(Facility($"f{i}", $"n{i}"));
            }

            // Another process still sees them in the file, and this load finds rows both without and with them.
            Assert.Equal(before, Query(Indexes));
            Assert.Equal(LoadOutcome.Unchanged, Put(loader, Facility("f9999", "n9999")));
            Assert.Equal(["f7"], loader.FindAll(facility, facility.Column("name"), "n7").Select(row => row[0]));
            Assert.Equal(10_000, loader.CountRows(facility, "d1"));
            loader.Commit();
        }

        Assert.Equal(before, Query(Indexes));
        Assert.Equal(["ok"], Query("pragma integrity_check"));
    }
}
