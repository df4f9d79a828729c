using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli;

/// <summary>Checks files that somebody gave in the browser: in memory, and bounded more narrowly than for an operator.</summary>
internal static class UploadChecking
{
    private static readonly IntakeLimits Limits = new()
    {
        WorkbookBytes = 20L << 20,
        WorkbookUnpacked = 160L << 20,
        MapBytes = 40L << 20,
        ArchiveUnpacked = 160L << 20,
        ArchiveMembers = 200,
    };

    /// <summary>On a thread of its own: reading a table does not wait for anything.</summary>
    public static Task<CheckModel> RunAsync(
        IReadOnlyList<CheckInput> files, string? municipality, Language language, CancellationToken cancellation) =>
        Task.Run(
            () => CheckModels.Of(Check(files, new ImportOptions { Municipality = municipality }, cancellation), language, onPage: true),
            cancellation);

    private static IReadOnlyList<FileCheck> Check(IReadOnlyList<CheckInput> files, ImportOptions options, CancellationToken cancellation)
    {
        var checker = new Checker(CityCatalog.Create(), MunicipalityTable.BuiltIn(), Limits, inMemory: true);
        return
        [
            .. ImportSource.Bytes([.. files.Select(file => (file.Name, file.Content))])
                .SelectMany(source => checker.Check(source, options, cancellation)),
        ];
    }
}
