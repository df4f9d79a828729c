using Gateway.Catalog;
using Gateway.Cli;
using Gateway.Cli.Verbs;
using Gateway.Import.Checking;
using Gateway.Import.Inputs;
using Gateway.Page;
using Gateway.Tests.Cases;
using Xunit;

namespace Gateway.Tests.Csv;

/// <summary>
/// Broken files as cities publish them: what <c>check</c> reports about each, in Japanese, is compared with the text beside it.
/// </summary>
public sealed class CheckedCases
{
    private static readonly string Folder = Path.Combine(Golden.TestsFolder, "Csv", "Checked");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Where(IsCase).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case(string file)
    {
        using var told = new StringWriter { NewLine = "\n" };
        var checks = new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn())
            .Check(ImportSource.File(Path.Combine(Folder, file)), new ImportOptions()).ToList();
        CheckText.Write(told, CheckModels.Of(checks, Language.Japanese), Language.Japanese);
        Golden.Match(Path.Combine(Folder, file + ".txt"), told.ToString());
    }

    [Fact]
    public void Every_golden_text_has_its_file() => Assert.Empty(
        Directory.EnumerateFiles(Folder, "*.txt").Where(f => !File.Exists(f[..^".txt".Length])).Select(Path.GetFileName));

    private static bool IsCase(string name) => !name.EndsWith(".txt", StringComparison.Ordinal);
}
