using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Faulty inputs about findings.</summary>
public sealed class FindingFaults
{
    [FaultyInputFact]
    public void One_cause_is_one_finding_with_the_number_of_rows_and_what_to_do()
    {
        var check = Check("one_cause_many_lines_shops.csv");
        var cause = Assert.Single(check.Causes, c => c.Rule == FileRules.PublisherUnknown || c.Rule == PlaceRules.MunicipalityUnknown);
        Assert.Equal((29, 3), (cause.Count, cause.Examples.Count));
        Assert.Contains("--municipality", cause.Rule.Advice!.OnCommandLine.English, StringComparison.Ordinal);
        Assert.Equal("082112_aed.csv", cause.ValidExample);
    }

    [FaultyInputFact]
    public void Persons_are_asked_about_and_historic_names_are_not()
    {
        Assert.DoesNotContain(Check("personal_false_082112_tourism.csv").Causes, c => c.Rule == RowRules.PersonalData);
        Assert.Equal(3, Check("personal_missed_event.csv").Causes.Where(c => c.Rule == RowRules.PersonalData).Sum(c => c.Count));
    }

    private static FileCheck Check(string file) => new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
        .Check(ImportSource.File(Path.Combine(FaultyInputs.Folder!, "findings", file)), new ImportOptions()).Single();
}
