using System.CommandLine;
using System.Runtime.ExceptionServices;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Import;
using Gateway.Import.Inputs;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway import</c>: imports files, and reports what became of them.</summary>
internal static class ImportVerb
{
    private const string Notes = """
        Importing a file again replaces its rows: the same key is the same row, unchanged rows stay, missing ones are removed.
        Files of the same name in different folders are different data sets. Of editions of one list (aed_202601, aed_202602), the
        newest is served; of population and events, all are kept. Each replacement is reported.
        Each file is imported whole or not at all; readers see the old city or the new one.

        Examples:
          gateway import 122033_108_aed.csv --licence "CC BY 4.0"
          gateway import downloads/ --municipality 122033
          gateway import https://example.jp/opendata/aed.csv
          gateway import --sources sources.json

        Exit codes: 0 every file gave rows, 3 some gave none, 1 none did, 2 usage, 4 database.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var flags = new ImportFlags();
        var verb = new Verb("import", "Import files that a city published: CSV, Excel, OpenDocument, JSON, maps, GTFS, zip.", Notes);
        flags.AddTo(verb);
        var settings = new VerbSettings(
            verb, at,
            [SettingTable.Database, SettingTable.Wait, SettingTable.KeepDeletions, SettingTable.Sources, .. SettingTable.Downloads]);
        verb.SetAction((parsed, cancellation) =>
        {
            var (read, order) = (settings.Read(parsed), flags.Read(parsed, at.Folder));
            if (order.Paths.Count > 0 == settings.IsGiven(parsed, SettingTable.Sources) || (order.Paths.Count == 0 && read.Sources is null))
            {
                throw new Stop(ExitCode.Usage, words => [words[Word.NameTheFiles], words[Word.HelpOfImport]]);
            }

            if (order.Paths.Count == 0 && order.Options != new ImportOptions { SkipsKnown = order.Report is null })
            {
                throw new Stop(ExitCode.Usage, Word.FlagsBesideSources);
            }

            return order.Paths.Count > 0
                ? RunAsync(read, order, flags.IsQuiet(parsed), parts, at.Terminal, cancellation)
                : RunSourcesAsync(read, order, flags.IsQuiet(parsed), parts, at.Terminal, cancellation);
        });
        return verb;
    }

    private static async Task<int> RunSourcesAsync(
        GatewaySettings settings, ImportOrder order, bool quiet, Parts parts, Terminal terminal, CancellationToken cancellation)
    {
        parts.RequireSources(settings);
        RequireReport(order, settings);
        var visits = await new ProgressLine(terminal).RunAsync(quiet, progress => parts.ImportSources(settings, progress, cancellation));
        if (quiet)
        {
            SourcesReport.WriteFailures(terminal, visits);
        }
        else
        {
            SourcesReport.Write(terminal, visits);
        }

        await WriteAsync(order, SourcesReport.Files(visits), [.. visits.SelectMany(visit => visit.LeftOut)], terminal.Words);
        return SourcesReport.ExitCodeOf(visits);
    }

    private static async Task<int> RunAsync(
        GatewaySettings settings, ImportOrder order, bool quiet, Parts parts, Terminal terminal, CancellationToken cancellation)
    {
        Existing.RequireFiles(order.Paths);
        RequireReport(order, settings);
        try
        {
            var files = await new ProgressLine(terminal).RunAsync(quiet, progress => parts.Import(settings, order, progress, cancellation));
            await ReportAsync(order, files, quiet, terminal);
            return ExitCodeOf(files);
        }
        catch (BrokenOffException broken)
        {
            await TryReportAsync(order, broken.Files, quiet, terminal);
            ExceptionDispatchInfo.Throw(broken.Cause);
            throw;
        }
    }

    /// <summary>Writes the report if possible: on a full disk it may fail too, and the import's own failure is reported anyway.</summary>
    private static async Task TryReportAsync(ImportOrder order, IReadOnlyList<FileReport> files, bool quiet, Terminal terminal)
    {
        try
        {
            await ReportAsync(order, files, quiet, terminal);
        }
        catch (IOException refused)
        {
            terminal.Error.WriteLine(refused.Message);
        }
    }

    private static Task ReportAsync(ImportOrder order, IReadOnlyList<FileReport> files, bool quiet, Terminal terminal)
    {
        var leftOut = ImportFiles.LeftOut(order.Paths);
        if (!quiet)
        {
            ImportReport.Write(terminal, files, leftOut);
        }

        ImportReport.WriteFailures(terminal, files);
        return WriteAsync(order, files, leftOut, terminal.Words);
    }

    /// <summary>Fails before the import, rather than after it, if the report cannot be written.</summary>
    private static void RequireReport(ImportOrder order, GatewaySettings settings)
    {
        Existing.RequireNoData(order.Report, settings.Database);
        if (order.Report is not { } report)
        {
            return;
        }

        var isNew = !File.Exists(report);
        using (new FileStream(report, FileMode.OpenOrCreate, FileAccess.Write))
        {
            // Its content stays until there is a new report.
        }

        if (isNew)
        {
            File.Delete(report);
        }
    }

    /// <summary>Writes the report, also after a cancelled import, to show what it imported.</summary>
    private static Task WriteAsync(ImportOrder order, IReadOnlyList<FileReport> files, IReadOnlyList<string> leftOut, Words words) =>
        order.Report is { } report
            ? File.WriteAllTextAsync(report, ImportJson.Of(files, leftOut, words.Language) + "\n", CancellationToken.None)
            : Task.CompletedTask;

    /// <summary>Returns the exit code: whether all files yielded rows, some, or none.</summary>
    private static int ExitCodeOf(IReadOnlyList<FileReport> files)
    {
        var fruitful = files.Count(file => file.Taken > 0 || file.SupersededBy is not null);
        return fruitful == 0 ? ExitCode.Failed : fruitful < files.Count ? ExitCode.Partly : ExitCode.Done;
    }
}
