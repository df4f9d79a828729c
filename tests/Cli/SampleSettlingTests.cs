using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The sample city is added to a new database as a whole, and is never mixed with a real one.</summary>
[Trait("Database", "any")]
public sealed class SampleSettlingTests : StoreTest
{
    [Fact]
    public async Task Whoever_looks_meanwhile_finds_all_of_it_or_nothing()
    {
        using var store = Open();
        var settling = Task.Run(() => Importing.SettleSample(store, wanted: true));
        var seen = new HashSet<string>();
        do
        {
            seen.Add(Query("select count(*) from dataset")[0]);
        }
        while (!settling.IsCompleted);

        await settling;
        var all = Query("select count(*) from dataset")[0];
        Assert.NotEqual("0", all);
        Assert.Subset(new HashSet<string> { "0", all }, seen);
    }

    [Fact]
    public void A_file_of_it_that_comes_after_real_data_is_not_taken()
    {
        using var store = Open();
        var importer = new Importer(store, MunicipalityTable.BuiltIn());
        var file = SampleCity.Files()[0];
        importer.ImportAll(new ImportSource(file.Name, file.Open), new ImportOptions { Municipality = SampleCity.Code });
        var before = Query("select id, sample from dataset");

        var reports = importer.ImportAll(new ImportSource(file.Name, file.Open), ImportOptions.Of(file));

        Assert.All(reports, report => Assert.Equal(Importer.NoPlaceForSample, report.Failure?.Rule));
        Assert.Equal(before, Query("select id, sample from dataset"));
    }
}
