using Gateway.Graph.Schema;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.Graph;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>
/// For any query, the work grows linearly with the rows rather than quadratically: random documents run on a city and on one four times as
/// large.
/// </summary>
public sealed class GrowthTests : StoreTest
{
    private const int Documents = 250;
    private const int Places = 300;

    /// <summary>A statement's steps are counted in thousands.</summary>
    private const int Coarse = 4000;

    [Fact]
    public async Task Four_times_the_rows_are_about_four_times_the_work()
    {
        using var small = new QueriedStore(Filled("small.db", Places), work: new WorkLimits(Most: long.MaxValue, Cheap: long.MaxValue));
        using var large = new QueriedStore(Filled("large.db", Places * 4), work: new WorkLimits(Most: long.MaxValue, Cheap: long.MaxValue));
        var source = new RandomDocument(SchemaBuilder.Build(Catalog, new PageLimits()), seed: 5);
        var compared = 0;
        for (var n = 0; n < Documents; n++)
        {
            var document = source.Next();
            if ((await small.AskAsync(document)).TryGetProperty("errors", out var errors))
            {
                Assert.Equal("HC0047", errors[0].GetProperty("extensions").GetProperty("code").GetString());
                continue;
            }

            large.Ran.Clear();
            Assert.False((await large.AskAsync(document)).TryGetProperty("errors", out _), document);
            var most = (small.Steps * 6) + (large.Ran.Select(s => s.Text).Distinct().Count() * 3L * Coarse);
            Assert.True(large.Steps <= most, $"{small.Steps} steps became {large.Steps}: {document}");
            compared++;
        }

        Assert.InRange(compared, Documents / 3, Documents);
    }

    private CityStore Filled(string file, int places)
    {
        var database = Stores.Open(Folder.File(file), Catalog, TestRules());
        string[] categories = ["EVACUATION_SITE", "FOOD_BUSINESS", "AED", "OTHER"];
        Load(database, [
            Municipality("999997"), Municipality("999998"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")),
            Row("Dataset", "d2", ("slug", "d2")), Row("Dataset", "e1", ("slug", "e1")), Row("SourceFile", "s1", ("dataset_id", "d1"), ("columns", "[]")),
            .. Enumerable.Range(0, places).Select(n => Facility($"f{n:D5}", $"施設{n}",
                ("category", categories[n % 4]), ("dataset_id", n % 3 == 0 ? "d1" : "d2"), ("file_id", "s1"), ("source_original", "[]"))),
            .. Enumerable.Range(0, places).Select(n => Event($"e{n:D5}", $"施設{n / 4}",
                ("file_id", "s1"), ("source_original", "[]"), ("name", $"催し{n}"), ("start_date", $"2026-11-{1 + (n % 28):D2}"))),
        ]);
        return database;
    }
}
