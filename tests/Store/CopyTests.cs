using System.Text.Json;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A city is copied from one database to another, of any kind: nothing is left behind, and nothing is half copied.</summary>
public sealed class CopyTests(FilledCity filled) : IClassFixture<FilledCity>, IDisposable
{
    private const string Links = "select id, facility_id from event where facility_id is not null order by id";

    private readonly TempFolder folder = new();
    private readonly DataCatalog catalog = CityCatalog.Create();

    public static IEnumerable<object[]> Moves =>
        StoreUnderTest.Names.SelectMany(_ => StoreUnderTest.Names, (from, to) => new object[] { from, to });

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_row_of_every_table_comes_along_as_it_is(string from, string to)
    {
        var (source, target) = (filled.Another(from, folder), Make(to));
        using var city = source.Open(catalog);
        using var copy = target.Open(catalog);

        var rows = city.CopyTo(copy, _ => { }, CancellationToken.None);

        var tables = TablesOf(source, from);
        Assert.Equal(tables, TablesOf(target, to));
        var contents = tables.ToDictionary(table => table, table => Rows(source, table));
        Assert.All(contents, table => Assert.NotEmpty(table.Value));
        Assert.All(contents, table => Assert.Equal(table.Value, Rows(target, table.Key)));
        Assert.Equal(contents.Sum(table => table.Value.Count), rows);
    }

    /// <summary>The index of words is rebuilt from the rows: searches for one letter, two, and more use different parts of it.</summary>
    [Theory]
    [MemberData(nameof(Moves))]
    public async Task What_is_looked_for_is_found_in_the_copy(string from, string to)
    {
        using var city = filled.Another(from, folder).Open(catalog);
        using var copy = Make(to).Open(catalog);
        city.CopyTo(copy, _ => { }, CancellationToken.None);

        foreach (var words in new[] { "館", "本町", "市役所" })
        {
            var found = await FoundAsync(city, words);
            Assert.NotEqual(0, found.GetProperty("totalCount").GetInt32());
            Assert.Equal(found.GetRawText(), (await FoundAsync(copy, words)).GetRawText());
        }
    }

    [Theory, EachStore]
    public void What_was_copied_is_loaded_on_as_if_it_had_always_been_there(string to)
    {
        using var city = filled.Another("sqlite", folder).Open(catalog);
        var target = Make(to);
        using var copy = target.Open(catalog);
        city.CopyTo(copy, _ => { }, CancellationToken.None);
        var before = target.Query("select max(number) from data_version");

        var report = FilledCity.Import(copy, "999997_population.csv");

        Assert.Equal((0, 0, 0), (report.Added, report.Changed, report.Gone));
        Assert.Equal(before, target.Query("select max(number) from data_version"));
    }

    [Theory, EachStore]
    public void One_that_is_not_empty_is_refused_and_stays_as_it_is(string to)
    {
        using var city = filled.Another("sqlite", folder).Open(catalog);
        var target = Make(to);
        using var copy = target.Open(catalog);
        FilledCity.Import(copy, "999997_population.csv");
        var before = target.Query("select number, at from data_version");

        var refused = Assert.Throws<DatabaseFailure>(() => city.CopyTo(copy, _ => { }, CancellationToken.None));

        Assert.Contains("is not empty: its table", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, target.Query("select number, at from data_version"));
    }

    [Theory, EachStore]
    public void One_of_an_older_form_is_refused_with_what_to_do_and_stays_as_it_is(string from)
    {
        var source = Make(from, "from.db");
        source.Open(catalog).Dispose();
        source.Query("delete from \"__EFMigrationsHistory\" where \"MigrationId\" like '%RowsByLine'");
        var before = source.Query("select * from \"__EFMigrationsHistory\"");

        var refused = Assert.Throws<DatabaseFailure>(() => Stores.OpenToCopy(source.Address, catalog));

        Assert.Equal(DatabaseFailureKind.Older, refused.Kind);
        Assert.Contains("run `gateway migrate` with it first", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, source.Query("select * from \"__EFMigrationsHistory\""));
    }

    [Fact]
    public void An_empty_file_is_no_city_and_stays_empty()
    {
        File.WriteAllText(folder.File("from.db"), "");
        Assert.Throws<DatabaseFailure>(() => Stores.OpenToCopy(folder.File("from.db"), catalog));
        Assert.Empty(File.ReadAllBytes(folder.File("from.db")));
    }

    /// <summary>Places of events are found again in the copy only, by the current rule.</summary>
    [Theory]
    [MemberData(nameof(Moves))]
    public void What_an_older_rule_made_is_made_anew_in_the_copy_and_left_in_the_other(string from, string to)
    {
        var (source, target) = (filled.Another(from, folder), Make(to));
        var links = source.Query(Links);
        Assert.NotEmpty(links);
        source.Query("update event set facility_id = null");
        source.Query("update derived set version = 0");
        using var copied = Stores.OpenToCopy(source.Address, catalog);
        using var copy = target.Open(catalog);

        copied.CopyTo(copy, _ => { }, CancellationToken.None);

        Assert.Equal(links, target.Query(Links));
        Assert.Equal(["0"], target.Query("select count(*) from derived where version = 0"));
        Assert.Empty(source.Query(Links));
        Assert.Equal(["0"], source.Query("select max(version) from derived"));
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void What_is_loaded_meanwhile_is_not_in_it(string from, string to)
    {
        var (source, target) = (Make(from, "from.db"), Make(to));
        using var city = source.Open(catalog);
        using var copy = target.Open(catalog);
        FilledCity.Import(city, "999997_population.csv");
        var isLoaded = false;

        city.CopyTo(
            copy,
            _ =>
            {
                if (!isLoaded)
                {
                    isLoaded = true;
                    FilledCity.Import(city, "999997_aed.csv");
                }
            },
            CancellationToken.None);

        Assert.Equal(["2"], source.Query("select max(number) from data_version"));
        Assert.Equal(["1"], target.Query("select max(number) from data_version"));
        Assert.Equal(["0"], target.Query("select count(*) from facility"));
        Assert.Equal(["1"], target.Query("select count(*) from dataset"));
    }

    [Theory, EachStore]
    public void Stopped_it_leaves_the_other_empty_and_can_be_begun_again(string to)
    {
        using var city = filled.Another("sqlite", folder).Open(catalog);
        using var copy = Make(to).Open(catalog);
        using var stop = new CancellationTokenSource();

        void StopLate(CopyProgress progress)
        {
            if (progress.Table == "departure")
            {
                stop.Cancel();
            }
        }

        Assert.Throws<OperationCanceledException>(() => city.CopyTo(copy, StopLate, stop.Token));

        Assert.True(copy.IsEmpty());
        Assert.True(city.CopyTo(copy, _ => { }, CancellationToken.None) > 0);
    }

    [Fact]
    public void A_text_that_a_server_does_not_take_is_named_and_nothing_is_copied()
    {
        if (!StoreUnderTest.Names.Contains("postgres"))
        {
            return;
        }

        var source = filled.Another("sqlite", folder);
        using var city = source.Open(catalog);
        using var copy = Make("postgres").Open(catalog);
        source.Query("update dataset set title = 'a' || char(0) || 'b' where slug = 'population'");

        var refused = Assert.Throws<DatabaseFailure>(() => city.CopyTo(copy, _ => { }, CancellationToken.None));

        Assert.Contains(
            "does not accept U+0000, and a text in title of the row 999997-population-population contains it",
            refused.Message,
            StringComparison.Ordinal);
        Assert.True(copy.IsEmpty());
    }

    private static async Task<JsonElement> FoundAsync(CityStore city, string words)
    {
        var data = await QueriedStore.Of(city).DataAsync($"{{ facilities(search: \"{words}\") {{ totalCount nodes {{ id }} }} }}");
        return data.GetProperty("facilities");
    }

    private StoreUnderTest Make(string name, string file = "to.db") => name == "sqlite"
        ? folder.Keep(new StoreUnderTest.SqliteFile(folder.File(file)))
        : folder.Keep(StoreUnderTest.Of(name, folder));

    /// <summary>
    /// The tables as the database itself lists them, except those specific to a database: momentary ones, its migrations and its index of
    /// grams.
    /// </summary>
    private static List<string> TablesOf(StoreUnderTest database, string kind) =>
    [
        .. database.Query(kind == "sqlite"
                ? "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
                : "select tablename from pg_tables where schemaname = 'public'")
            .Where(table => table is not ("lease" or "spending" or "letter" or "letter_count" or "__EFMigrationsHistory"))
            .Where(table => !table.StartsWith("gram", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Rows(StoreUnderTest database, string table) =>
        [.. database.Query($"select * from {table}").Order(StringComparer.Ordinal)];
}
