using System.Text;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Addresses;
using Gateway.Import.Inputs;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>A city with something in every table: imported once into each kind of database, of which each case gets a copy.</summary>
public sealed class FilledCity : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Dictionary<string, StoreUnderTest> filled = [];

    public void Dispose() => folder.Dispose();

    /// <summary>Creates a database with the city, deleted with the folder.</summary>
    internal StoreUnderTest Another(string kind, TempFolder folder)
    {
        if (!filled.TryGetValue(kind, out var first))
        {
            first = this.folder.Keep(StoreUnderTest.Of(kind, this.folder));
            using (var city = first.Open(CityCatalog.Create()))
            {
                Fill(city);
            }

            filled.Add(kind, first);
        }

        return folder.Keep(first.Another(folder.File("from.db")));
    }

    internal static FileReport Import(CityStore city, string name, byte[]? content = null)
    {
        content ??= File.ReadAllBytes(Path.Combine(Sources.Root, "src", "Sample", name));
        var reports = new Importer(city, MunicipalityTable.BuiltIn())
            .ImportAll(new ImportSource(name, () => new MemoryStream(content)), new ImportOptions());
        Assert.All(reports, report => Assert.Null(report.Failure));
        return reports[0];
    }

    /// <summary>Puts something in every table: rows of all entities, a finding, tombstones, a source.</summary>
    private static void Fill(CityStore city)
    {
        new AddressImporter(() => city, MunicipalityTable.BuiltIn()).Run([SampleCity.Addresses()], _ => { }, CancellationToken.None);
        var sample = Path.Combine(Sources.Root, "src", "Sample");
        foreach (var file in Directory.EnumerateFiles(sample, "999997_*").Order(StringComparer.Ordinal))
        {
            Import(city, Path.GetFileName(file));
        }

        Import(city, "999997_aed.csv", Encoding.UTF8.GetBytes("都道府県コード又は市区町村コード,NO,名称,住所,経度\n999997,1,市役所,見本県見本市本町1,東\n"));
        Import(city, "999512_population.csv", Encoding.UTF8.GetBytes("都道府県コード又は市区町村コード,調査年月日,総人口\n999512,2004-04-01,9\n"));
        Import(city, "011002_aed.csv", Encoding.UTF8.GetBytes("都道府県コード又は市区町村コード,名称,住所\n011002,見本様宅横,札幌市北区1\n"));
        city.Demand.Put("run", [new DemandLine(new DemandKey("2026-W48", DemandSubject.Answer, ""), 1, 2, 3, 4)]);
        city.Clients.AddKey("5f", "2026-01-02");
        city.Clients.AddUsage(new Dictionary<string, Usage> { ["5f"] = new(3, 33.5, 1) }, "2026-01-02");
        city.Reports.Add(new Report("n1", "RmFjaWxpdHk6MQ==", "Gone", "閉館\nしました", DateTimeOffset.UnixEpoch)
        {
            Path = "/places/RmFjaWxpdHk6MQ",
            Dataset = "d1",
            DatasetTitle = "AED",
            Original = [["名称", "市役所"]],
        });
        city.Sources.Put(new SourceState("aed")
        {
            List = "/lists/sources.json",
            Origin = "https://example.jp/aed.csv",
            Datasets = ["999997-aed-aed"],
            Failures = 2,
        });
    }
}
