using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Tests.Cases;
using Gateway.Tests.Store;
using Snapshooter;
using Snapshooter.Xunit;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>The sample city, imported like real files and queried through the graph: a newcomer first sees what its files say.</summary>
[Trait("Database", "any")]
public sealed class SampleCityImportTests : IDisposable
{
    /// <summary>The order of the rows in the files.</summary>
    private const string InFile = "{ dataset: { slug: ASC } }, { source: { line: ASC } }";

    private readonly TempFolder folder = new();
    private readonly CityStore database;
    private readonly Importer importer;

    public SampleCityImportTests()
    {
        database = StoreUnderTest.Default(folder).Open(CityCatalog.Create());
        importer = new Importer(database, MunicipalityTable.BuiltIn());
    }

    [Fact]
    public void Every_row_is_taken_and_a_second_import_changes_nothing()
    {
        var first = ImportAll();
        Assert.Equal(
            [
                18, 16, 14, 12, 8, 8, 8, 7, 8, 8, 10, 9, 8, 6, 36, 40, 13, 32, 9, 6, 5, 1, 4, 21, 5, 88, 13, 22, 17,
                5, 5, 7, 5, 6, 5, 5, 7, 54, 5, 40, 12, 19, 37,
            ],
            first.Select(r => r.Added));
        Assert.All(first, r => Assert.Equal((null, "見本県見本市"), (r.Failure, r.Publisher)));

        // The footnote below the cherry trees is not a place.
        Assert.Equal(["999997_cherry_trees.csv 1"], first.Where(r => r.Rejected > 0).Select(r => $"{r.File} {r.Rejected}"));
        Assert.All(ImportAll(), r => Assert.Equal((0, 0, 0, r.Taken), (r.Added, r.Changed, r.Gone, r.Unchanged)));
    }

    [Fact]
    public void Places_stand_in_their_towns_and_are_open_when_their_files_say()
    {
        ImportAll();
        Match("sample-facilities", Rows("facilities", InFile, "category name area { name } openDays opensAt closesAt closesNextDay").Select(f =>
            $"{f("category")} {f("name")} | {f("area.name")} | {f("openDays")} {f("opensAt")}–{f("closesAt")}{(f("closesNextDay") == "True" ? " the day after" : "")}"));
    }

    /// <summary>
    /// 28 by the exact name, 2 by the name in another width, 3 by the address; 3 have two candidates with one name, 4 name none.
    /// </summary>
    [Fact]
    public void Events_hang_on_the_places_they_name()
    {
        ImportAll();
        var events = Rows("events", InFile, "name startDate venueName facility { name }");
        Assert.Equal(33, events.Count(e => e("facility.name").Length > 0));
        Match("sample-events", events.Select(e => $"{e("startDate")} {e("name")} | {e("venueName")} → {e("facility.name")}"));
    }

    [Fact]
    public void What_was_noticed_is_told()
    {
        ImportAll();
        Match("sample-findings", Rows("datasets", "{ slug: ASC }", "slug findings(first: 50) { nodes { line column value count rule severity } }").Select(d =>
            d("slug") + string.Concat(JsonDocument.Parse(d("findings.nodes")).RootElement.EnumerateArray().Select(f => "\n  " + f.GetRawText()))));
    }

    public void Dispose() => folder.Dispose();

    private static void Match(string name, IEnumerable<string> lines) =>
        Snapshot.Match(string.Join('\n', lines), new SnapshotFullName(name + ".txt", Path.Combine(Golden.TestsFolder, "Import")));

    private List<FileReport> ImportAll() =>
        [.. SampleCity.Files().SelectMany(f => importer.ImportAll(new ImportSource(f.Name, f.Open), ImportOptions.Of(f)))];

    /// <summary>Returns all rows of a root list, page by page; each returns the text of a field by its path.</summary>
    private List<Func<string, string>> Rows(string list, string order, string selection)
    {
        var executor = new Executor(database, new PageLimits(), new DocumentLimits());
        var rows = new List<Func<string, string>>();
        for (var after = "null"; after.Length > 0;)
        {
            var query = $"{{ list: {list}(first: 50, after: {after}, order: [{order}]) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ {selection} }} }} }}";
            var answer = executor.ExecuteAsync(new OperationRequest(query), CancellationToken.None).GetAwaiter().GetResult();
            var page = JsonDocument.Parse(Encoding.UTF8.GetString(answer.Json.Span)).RootElement.GetProperty("data").GetProperty("list");
            rows.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => (Func<string, string>)(path => TextAt(n, path))));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetRawText() : "";
        }

        return rows;
    }

    private static string TextAt(JsonElement row, string path) => path.Split('.')
        .Aggregate(row, (at, name) => at.ValueKind == JsonValueKind.Object ? at.GetProperty(name) : default) switch
        {
            { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => "",
            { ValueKind: JsonValueKind.Array } list => list.GetRawText(),
            var value => value.ToString(),
        };
}
