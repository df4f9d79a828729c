using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>A PostgreSQL database is filled, migrated, served or rejected, with a message that says how to fix it.</summary>
public sealed class PostgresOpeningTests : StoreTest
{
    private string address = "";

    [Fact]
    public void The_migrations_hold_the_whole_model()
    {
        using var context = PostgresCityContext.Unconnected(Catalog);
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(context.Database.GetMigrations(), PostgresSchema.Migrations);
    }

    [PostgresFact]
    public void An_empty_database_gets_a_table_with_all_columns_for_each_entity()
    {
        using var store = OpenNew();
        foreach (var entity in Catalog.Entities)
        {
            // A migration adds new columns at the end of the table.
            Assert.Equal(
                entity.Columns.Select(c => c.Name).Order(StringComparer.Ordinal),
                Rows($"select attname from pg_attribute where attrelid = '{entity.Table}'::regclass and attnum > 0")
                    .Order(StringComparer.Ordinal));
        }

        Assert.Equal(PostgresSchema.Migrations, Rows("select \"MigrationId\" from \"__EFMigrationsHistory\""));
        Assert.Equal(
            ["id", "dataset_id", "municipality_id"],
            Rows("select attname from pg_attribute where attrelid = 'facility'::regclass and attnum between 1 and 3 order by attnum"));
    }

    /// <summary>A collation other than by code point would give other pages than SQLite.</summary>
    [PostgresFact]
    public void Every_text_is_compared_by_code_point()
    {
        using var store = OpenNew();
        Assert.Empty(Rows("""
            select attrelid::regclass || '.' || attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and atttypid = 'text'::regtype
            and attcollation <> '"C"'::regcollation and relname <> '__EFMigrationsHistory'
            """));
    }

    [PostgresFact]
    public void Stores_that_open_an_empty_database_at_the_same_moment_fill_it_once()
    {
        address = PostgresServer.CreateEmpty();
        var stores = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Stores.Open(address, Catalog)).ToList();
        stores.ForEach(store => store.Dispose());
        Assert.Equal(PostgresSchema.Migrations, Rows("select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1"));
        Assert.Equal([$"{Derived.All(Catalog).Count}"], Rows("select count(*) from derived"));
    }

    [PostgresFact]
    public void A_role_that_may_only_read_serves_and_cannot_load()
    {
        OpenNew().Dispose();
        var reader = Role($"grant select on all tables in schema public to ");

        using var store = Stores.OpenToRead(reader, Catalog);

        Assert.True(store.IsReadOnly);
        Assert.True(store.IsEmpty());
        Assert.Equal(DatabaseFailureKind.ReadOnly, FailureOf(() => Load(store, Facility("f1", "一"))));
    }

    [PostgresFact]
    public void A_role_that_may_not_bring_the_database_up_to_date_is_told_who_may()
    {
        OpenNew().Dispose();
        var reader = Role($"grant select on all tables in schema public to ");
        PostgresServer.Execute(address, "update derived set version = 0");
        AssertFails(DatabaseFailureKind.ReadOnly, "run `gateway migrate` as the owner", () => Stores.OpenToRead(reader, Catalog));

        address = PostgresServer.CreateEmpty();
        var clerk = Role("grant usage on schema public to ");
        AssertFails(DatabaseFailureKind.ReadOnly, "run `gateway migrate` as the owner", () => Stores.OpenToRead(clerk, Catalog));
    }

    [PostgresFact]
    public void A_database_of_a_newer_gateway_is_left_alone()
    {
        OpenNew().Dispose();
        PostgresServer.Execute(address, "insert into \"__EFMigrationsHistory\" values ('29990101000000_Later', '99.0')");
        AssertFails(DatabaseFailureKind.Newer, "29990101000000_Later", () => Stores.Open(address, Catalog));
    }

    [PostgresFact]
    public void A_database_with_tables_of_another_program_is_left_alone()
    {
        address = PostgresServer.CreateEmpty();
        PostgresServer.Execute(address, "create table note (text text)");
        AssertFails(DatabaseFailureKind.NotADatabase, "schema public has tables of another program", () => Stores.Open(address, Catalog));
        Assert.Equal(["note"], Rows("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"));
    }

    [PostgresFact]
    public void Views_of_an_extension_are_no_tables_of_another_program()
    {
        address = PostgresServer.CreateEmpty();
        PostgresServer.Execute(address, "create extension pg_stat_statements");
        using var store = Stores.Open(address, Catalog, TestRules());
        Assert.True(store.IsEmpty());
        store.LetRead(new NpgsqlConnectionStringBuilder(Role("grant usage on schema public to ")).Username!);
    }

    [PostgresFact]
    public void A_city_may_stand_in_a_schema_of_its_own_beside_another_program()
    {
        address = PostgresServer.CreateEmpty();
        PostgresServer.Execute(address, "create table note (text text); create schema city");
        using var store = Stores.Open(address + ";Search Path=city", Catalog);
        Load(store, Facility("f1", "一"));
        Assert.Equal(["f1"], Rows("select id from city.facility"));
    }

    [PostgresFact]
    public void A_database_that_does_not_hold_every_text_is_refused_with_how_to_make_one()
    {
        address = PostgresServer.CreateEmpty("TEMPLATE template0 ENCODING 'EUC_JP' LOCALE 'C'");
        AssertFails(
            DatabaseFailureKind.NotADatabase, "CREATE DATABASE name TEMPLATE template0 ENCODING 'UTF8'",
            () => Stores.Open(address, Catalog));
    }

    [PostgresFact]
    public void A_database_that_is_not_there_is_told_with_how_to_make_one()
    {
        address = PostgresServer.CreateEmpty();
        var other = new NpgsqlConnectionStringBuilder(address) { Database = "nowhere" }.ConnectionString;
        AssertFails(DatabaseFailureKind.Unreachable, "CREATE DATABASE", () => Stores.Open(other, Catalog));
    }

    [PostgresFact]
    public void Copies_are_made_by_the_tools_of_the_server()
    {
        using var store = OpenNew();
        AssertFails(DatabaseFailureKind.NotADatabase, "pg_dump", () => store.Backup(Folder.File("copy")));
    }

    [PostgresFact]
    public void An_order_by_a_column_that_may_be_empty_is_that_of_its_index()
    {
        using var store = OpenNew();
        Load(store, [.. Enumerable.Range(0, 5000).Select(n => Event($"e{n}", "広場", ("start_date", n % 3 == 0 ? null : $"2026-{n}")))]);
        Assert.Contains(Rows("explain select id from event order by start_date nulls first, id limit 5"),
            line => line.Contains("Index", StringComparison.Ordinal) && line.Contains("start_date", StringComparison.Ordinal));
    }

    [PostgresFact]
    public void Whoever_has_to_wait_is_told_who_loads()
    {
        using var store = OpenNew();
        using var loader = store.BeginLoad();
        using var other = Stores.Open(address, Catalog, TestRules(TimeSpan.FromMilliseconds(50)));
        AssertFails(DatabaseFailureKind.Locked, "gateway on 127.0.0.1 is writing to it", () => other.BeginLoad());
    }

    private CityStore OpenNew()
    {
        address = PostgresServer.CreateEmpty();
        return Stores.Open(address, Catalog, TestRules());
    }

    /// <summary>Returns the address for a role with only the rights of the grant.</summary>
    private string Role(string grant)
    {
        var role = new NpgsqlConnectionStringBuilder(address).Database + "_reader";
        PostgresServer.Execute(address, $"create role {role} login; {grant}{role}");
        return PostgresServer.As(role, address);
    }

    private List<string> Rows(string sql) => new StoreUnderTest.PostgresDatabase(address).Query(sql);

    private static void AssertFails(DatabaseFailureKind kind, string words, Action action)
    {
        var failure = Assert.Throws<DatabaseFailure>(action);
        Assert.Equal(kind, failure.Kind);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
