using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gateway.Cli.Shell;
using Gateway.Tests.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>What becomes of a database when the program that imports into it is killed, runs out of disk space or is not alone.</summary>
public sealed class FaultTests : IDisposable
{
    private const int Rows = 4_000;
    private const int Kills = 6;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_import_leaves_the_old_city_or_the_new_one()
    {
        Write("old.csv", "旧", Rows);
        Write("new.csv", "新", Rows + 1);
        var watch = Stopwatch.StartNew();
        await ImportAsync("old.csv");
        var length = watch.Elapsed.TotalMilliseconds;
        var random = new Random(20261123);
        var (stands, other) = ("old.csv", "new.csv");
        for (var i = 0; i < Kills; i++)
        {
            using (var child = Start("import", other, "--dataset", "aed"))
            {
                await Task.Delay((int)(random.NextDouble() * length));
                child.Kill();
                await child.EndAsync();
            }

            if (Standing() != stands)
            {
                (stands, other) = (other, stands);
            }

            Assert.Equal(stands, Standing());
        }

        await ImportAsync(other);
        Assert.Equal(other, Standing());
    }

    [Fact]
    public async Task A_disk_that_takes_no_more_is_told_and_the_old_city_stays()
    {
        Write("old.csv", "旧", 10);
        Write("new.csv", "新", 3 * Rows);
        await ImportAsync("old.csv");

        using var child = new ChildGateway(Folder, limit: 4_000, "import", "new.csv", "--dataset", "aed", "--database", "city.db");

        Assert.Equal(ExitCode.Database, await child.EndAsync());
        Assert.Contains("free up space and run it again", child.Error, StringComparison.Ordinal);
        Assert.Equal(["10|旧|1"], Look());
        Assert.Equal(["city.db", "new.csv", "old.csv"], Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_sample_city_is_shown_even_if_there_is_no_room_to_build_it_beside_the_database()
    {
        // SQLite opens no file whose path is longer than 512 characters, and that of the database to build it in is.
        var room = Folder;
        while (room.Length < 478)
        {
            room = Path.Combine(room, new string('t', Math.Clamp(477 - room.Length, 1, 200)));
        }

        Directory.CreateDirectory(room);
        using var child = new ChildGateway(
            Folder, limit: null, $"env TMPDIR={room} LANG=en", ["serve", "--database", "city.db", "--urls", "http://127.0.0.1:0"]);

        await child.SaysAsync("It shows the sample city");
    }

    [Fact]
    public async Task What_came_in_before_a_disk_took_no_more_is_told()
    {
        Write("first.csv", "旧", 10);
        Write("second.csv", "新", 3 * Rows);

        using var child = new ChildGateway(
            Folder, limit: 4_000, "import", "first.csv", "second.csv", "--database", "city.db", "--report", "report.json");

        Assert.Equal(ExitCode.Database, await child.EndAsync());
        Assert.Contains("free up space and run it again", child.Error, StringComparison.Ordinal);
        Assert.Matches("first.csv .* 10 ", child.Output);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("report.json")));
        var told = Assert.Single(report.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal("first.csv", told.GetProperty("file").GetString());
        Assert.Equal(["10|旧|1"], Look());
    }

    [Fact]
    public async Task A_database_that_another_writes_to_is_waited_for_and_then_named()
    {
        Write("old.csv", "旧", 10);
        await ImportAsync("old.csv");
        using var other = Open();
        Execute(other, "begin immediate");

        using var child = Start("import", "old.csv", "--dataset", "other", "--wait", "2");

        Assert.Equal(ExitCode.Database, await child.EndAsync());
        Assert.Contains("Another process is writing to the database; waiting for it.", child.Output, StringComparison.Ordinal);
        Assert.Contains("is locked: another process is writing to it; try again", child.Error, StringComparison.Ordinal);
        Execute(other, "rollback");
        Assert.Equal(["10|旧|1"], Look());
    }

    [Fact]
    public async Task An_import_waits_longer_than_another_writes()
    {
        Write("old.csv", "旧", 10);
        await ImportAsync("old.csv");
        using var other = Open();
        Execute(other, "begin immediate");

        using var child = Start("import", "old.csv", "--dataset", "other", "--wait", "300");
        await child.SaysAsync("Another process is writing to the database; waiting for it.");
        await Task.Delay(TimeSpan.FromSeconds(11));
        Execute(other, "rollback");

        Assert.True(await child.EndAsync() == ExitCode.Done, child.Error);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_read_and_an_import_says_why_not()
    {
        Write("old.csv", "旧", 10);
        await ImportAsync("old.csv");
        using var locked = new ReadOnlyFolder(Folder);

        using var datasets = locked.Start("datasets", "--database", "city.db");
        Assert.True(await datasets.EndAsync() == ExitCode.Done, datasets.Error);
        Assert.Contains(" aed ", datasets.Output, StringComparison.Ordinal);

        using var import = locked.Start("import", "old.csv", "--database", "city.db");
        Assert.Equal(ExitCode.Database, await import.EndAsync());
        Assert.Contains("city.db cannot be written; allow writing to the file and its folder", import.Error, StringComparison.Ordinal);

        using var serve = locked.Start("serve", "--no-sample", "--database", "city.db", "--urls", "http://127.0.0.1:0");
        await serve.SaysAsync("It shows 1 data set.");
        serve.Kill();
        await serve.EndAsync();
        Assert.Contains("city.db is read-only: it is served as it is", serve.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_refused_when_an_older_gateway_derived_what_is_in_it()
    {
        Write("old.csv", "旧", 10);
        await ImportAsync("old.csv");
        using (var connection = Open())
        {
            Execute(connection, "update derived set version = 0");
        }

        using var locked = new ReadOnlyFolder(Folder);
        using var datasets = locked.Start("datasets", "--database", "city.db");

        Assert.Equal(ExitCode.Database, await datasets.EndAsync());
        Assert.Contains("it was created by an older gateway and must be upgraded", datasets.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_imports_at_once_both_come_in()
    {
        Write("a.csv", "一", 3_000);
        Write("b.csv", "二", 3_000);
        using var first = Start("import", "a.csv");
        using var second = Start("import", "b.csv");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (await first.EndAsync(), await second.EndAsync()));
        Assert.Equal(["3000|一|1", "3000|二|1"], Look().Order(StringComparer.Ordinal));
    }

    /// <summary>Returns which file the database holds; checks that it is complete and has the data version made for it.</summary>
    private string Standing()
    {
        var only = Assert.Single(Look());
        Assert.Contains(only, (string[])[$"{Rows}|旧|1", $"{Rows + 1}|新|1"]);
        return only.Contains('新', StringComparison.Ordinal) ? "new.csv" : "old.csv";
    }

    /// <summary>
    /// Returns, by first letter of the names, the number of rows and of their data versions. Checks that the file itself is intact.
    /// </summary>
    private string[] Look()
    {
        using var connection = Open();
        Assert.Equal(["ok"], Query(connection, "pragma integrity_check"));
        Assert.Equal(
            Query(connection, "select max(number) from data_version"), Query(connection, "select max(version) from (select version from facility union all select version from dataset)"));
        Assert.Equal(Query(connection, "select sum(row_count) from dataset"), Query(connection, "select count(*) from facility"));
        return Query(connection, "select count(*) || '|' || substr(name, 1, 1) || '|' || count(distinct version) from facility group by substr(name, 1, 1)");
    }

    private async Task ImportAsync(string file)
    {
        using var child = Start("import", file, "--dataset", "aed");
        Assert.True(await child.EndAsync() == ExitCode.Done, child.Error);
    }

    private ChildGateway Start(params string[] arguments) => new(Folder, limit: null, [.. arguments, "--database", "city.db"]);

    private string Folder => Path.GetDirectoryName(folder.File("x"))!;

    /// <summary>Writes AEDs of the fictional city, each with a name that begins with the letter.</summary>
    private void Write(string name, string letter, int rows)
    {
        var text = new StringBuilder("都道府県コード又は市区町村コード,NO,名称,住所,設置位置\n");
        for (var i = 1; i <= rows; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"999997,{i:D10},{letter}{i}号館,見本県見本市本町{i},1階\n");
        }

        File.WriteAllText(folder.File(name), text.ToString());
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={folder.File("city.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static string[] Query(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return [.. rows];
    }
}
