using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Plan;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Global ids stay the same across imports and versions of this program: apps store them. A change here breaks them all.</summary>
[Trait("Database", "any")]
public sealed class PinnedIdTests
{
    private const string Question = """
        {
          municipalities { nodes { id name } }
          datasets(where: { slug: { in: ["aed", "evacuation-space"] } }, order: { slug: ASC }) { nodes { id name: slug } }
          facilities(
            where: { name: { in: ["MIHONアリーナ 受付", "MIHONアリーナ（見本市総合体育館）", "えきまえ小規模保育室"] } }
            order: { name: ASC }) { nodes { id name } }
          events(first: 2, order: { name: ASC }) { nodes { id name } }
          areas(first: 1, order: { name: ASC }) { nodes { id name } }
          populations(first: 1, order: [{ surveyDate: ASC }, { area: { name: ASC } }]) { nodes { id name: surveyDate } }
        }
        """;

    private static readonly string[] Pinned =
    [
        "Municipality:999997 見本市",
        "Dataset:999997-aed-aed aed",
        "Dataset:999997-evacuation-site-evacuation-space evacuation-space",
        "Facility:85f8ec662cabbcd2b22111b68614e2fd MIHONアリーナ 受付",
        "Facility:e43f67f2c5168586da026cd90333189a MIHONアリーナ（見本市総合体育館）",
        "Facility:ba38d72140503e91c3d3f546c02811dc えきまえ小規模保育室",
        "Event:159ff88f658edb616397cc8cff79a9f0 さよなら工作教室 ～家でつくろう～",
        "Event:0369bbb1af0bfba9925b5dd07ee857d8 ひなまつり人形展",
        "Area:521d7ab2c1269b6dd530ee3d76f40f08 城山",
        "Population:99bcf705ca5fa1cef7ad4fbdec97c455 2024-04-01",
    ];

    [Fact]
    public async Task Ten_ids_of_the_sample_city_are_what_they_always_were()
    {
        using var folder = new TempFolder();
        using var database = StoreUnderTest.Default(folder).Open(CityCatalog.Create());
        var importer = new Importer(database, MunicipalityTable.BuiltIn());
        foreach (var file in SampleCity.Files())
        {
            importer.ImportAll(new ImportSource(file.Name, file.Open), ImportOptions.Of(file));
        }

        var executor = new Executor(database, new PageLimits(), new DocumentLimits());
        var answer = await executor.ExecuteAsync(new OperationRequest(Question), CancellationToken.None);

        using var json = JsonDocument.Parse(answer.Json);
        Assert.Equal(Pinned, json.RootElement.GetProperty("data").EnumerateObject().SelectMany(f => f.Value.GetProperty("nodes").EnumerateArray()).Select(Line));
    }

    private static string Line(JsonElement node)
    {
        Assert.True(GlobalId.TryParse(node.GetProperty("id").GetString()!, out var type, out var key));
        return $"{type}:{key} {node.GetProperty("name").GetString()}";
    }
}
