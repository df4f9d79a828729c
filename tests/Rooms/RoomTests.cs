using Xunit;

namespace Gateway.Tests.Rooms;

/// <summary>The sources keep the rules that leave no trace in the program; and the rules find what breaks them.</summary>
public sealed class RoomTests
{
    private const string Good = """
        using System.Text;

        namespace Gateway.Plan;

        /// <summary>Speaks of CityModel.Departure in a comment only.</summary>
        internal static class Planner
        {
            private const string Text = "from Gateway.Http, select what you like";
            public static string Name { get; } = "x";
            private static readonly object Gate = new();
            public static int Count(int x) => x;
            // SELECT name FROM facility
        }
        """;

    [Fact]
    public void Every_source_keeps_the_rules_of_its_room()
    {
        var breaches = Sources.Files("src", "*.cs").Concat(Sources.Files("src", "*.razor"))
            .SelectMany(path => RoomRules.Check(path, Sources.Read(path))).ToList();

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, breaches));
    }

    [Fact]
    public void The_sources_are_really_read() => Assert.Contains("src/Catalog/CityCatalog.cs", Sources.Files("src", "*.cs"));

    [Fact]
    public void Folders_below_src_are_rooms_or_the_sample()
    {
        var folders = new DirectoryInfo(Path.Combine(Sources.Root, "src")).GetDirectories()
            .Select(folder => folder.Name).Except(["Sample", "bin", "obj"]);

        Assert.Empty(folders.Except(House.Order));
    }

    [Fact]
    public void A_good_source_passes() => Assert.Empty(RoomRules.Check("src/Plan/Planner.cs", Good));

    [Theory]
    [InlineData("Cellar", "", "there is no such room")]
    [InlineData("Plan", "var size = Sql.CityModel.Departure;", "uses the constant CityModel.Departure of Store")]
    [InlineData("Store", "var q = \"SELECT name FROM facility\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = $\"insert into {table} values (1)\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = \"UPDATE x SET a = 1\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = @\"delete from x\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = \"PRAGMA mmap_size = 1\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = \"\"\"\n    select 1\n    \"\"\";", "line 6 holds SQL text")]
    [InlineData("Store", "var q = \"from facility f where f.id = 1\";", "line 6 holds SQL text")]
    [InlineData("Store", "private static (int A, int B) pair;", "line 6 holds state in a static")]
    [InlineData("Store", "private static int count;", "line 6 holds state in a static")]
    [InlineData("Store", "public static List<string> Names = new();", "line 6 holds state in a static")]
    [InlineData("Store", "public static int Count { get; set; }", "line 6 holds state in a static")]
    [InlineData("Sql", "var q = \"pragma journal_mode\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"{column} in (select value from json_each({items}))\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"instr({column}, {text}) > 0\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"create table x (id text primary key) without rowid\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"insert or replace into x values (1)\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"delete from temp.gone\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "Phrase q = $\"where a.link is not b.link\";", "line 6 holds SQL text of SQLite")]
    [InlineData("Sql", "phrase.AppendLiteral(user);", "line 6 calls AppendLiteral itself")]
    [InlineData("Import", "var isTable = entity.Name == \"TableRow\";", "line 6 knows the entity TableRow by its name")]
    [InlineData("Store", "var dataset = catalog.Entity(\"Dataset\");", "line 6 knows the entity Dataset by its name")]
    [InlineData("Cli", "const string Places = $\"Facility\";", "line 6 knows the entity Facility by its name")]
    [InlineData("Page", "if (entity.Name == nameof(Catalog.Event)) { }", "line 6 knows the entity Event by its name")]
    [InlineData("Plan", "internal sealed class PlanHelper { }", "the name PlanHelper says nothing")]
    [InlineData("Plan", "internal sealed record struct CacheManager;", "the name CacheManager says nothing")]
    public void A_breach_is_found_with_file_and_room(string room, string line, string breach)
    {
        var path = $"src/{room}/Bad.cs";
        var text = $"namespace Gateway.{room};\n\n/// <summary>Bad.</summary>\ninternal sealed class Bad\n{{\n{line}\n}}\n";

        var found = RoomRules.Check(path, text);

        Assert.Contains(found, one => one.StartsWith($"{path} (room {room}): {breach}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_without_a_summary_is_found() => Assert.Contains(
        RoomRules.Check("src/Plan/Bad.cs", "namespace Gateway.Plan;\ninternal sealed class Bad;"),
        one => one.EndsWith("does not open with a summary", StringComparison.Ordinal));

    [Theory]
    [InlineData("Sql", "var q = $\"select {column} from {table}\";")]
    [InlineData("Sql/Sqlite", "var q = \"pragma journal_mode\";")]
    [InlineData("Sql", "Phrase q = $\"where {a} is not null and x.y is distinct from z.y\";")]
    [InlineData("Plan", "var text = \"Select a file to update, or delete it.\";")]
    [InlineData("Plan", "public static int Count { get; }")]
    [InlineData("Plan", "public static Foo Of(int x) { var y = 1; return y; }")]
    [InlineData("Plan", "private static readonly Dictionary<string, int> Map = new();")]
    [InlineData("Plan", "var c = '\"'; // GraphQL.")]
    [InlineData("Plan", "/* CityModel.Departure */")]
    [InlineData("Cli", "var name = CityModel.Departure;")]
    [InlineData("Catalog", "var entity = new Entity(\"Facility\");")]
    [InlineData("Store", "var dataset = catalog.Entity(EntityRole.Dataset); // Dataset")]
    [InlineData("Store", "throw new Refusal(\"The Dataset is not there.\");")]
    public void What_is_allowed_is_not_found(string room, string line)
    {
        var text = $"namespace Gateway.{room};\n\n/// <summary>Good.</summary>\ninternal sealed class Good\n{{\n{line}\n}}\n";

        Assert.Empty(RoomRules.Check($"src/{room}/Good.cs", text));
    }
}
