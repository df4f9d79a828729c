using Gateway.Catalog;
using Gateway.Import.Checking;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli;

/// <summary>Checks files uploaded in the browser: in memory, and with tighter limits than for an operator.</summary>
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

    /// <summary>Runs on a thread pool thread: reading a table never awaits.</summary>
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
