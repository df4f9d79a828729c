using Gateway.Cli.Shell;
using Gateway.Import;
using Gateway.Import.Sources;
using Gateway.Store;

namespace Gateway.Cli.Verbs;

/// <summary>The report of an import of all sources: the files that were read, then the outcome of each source.</summary>
internal static class SourcesReport
{
    public static IReadOnlyList<FileReport> Files(IReadOnlyList<SourceVisit> visits) => [.. visits.SelectMany(v => v.Reports)];

    public static void Write(Terminal terminal, IReadOnlyList<SourceVisit> visits)
    {
        if (Files(visits) is { Count: > 0 } files)
        {
            ImportReport.Write(terminal, files, []);
        }

        SourcesVerb.Write(terminal, [.. visits.Select(v => v.State)]);
    }

    /// <summary>Writes what needs attention, when quiet.</summary>
    public static void WriteFailures(Terminal terminal, IReadOnlyList<SourceVisit> visits)
    {
        foreach (var state in visits.Select(v => v.State).Where(s => s.IsFailing))
        {
            terminal.Error.WriteLine($"{state.Id}: {state.Message}");
        }
    }

    /// <summary>Returns the exit code: whether all sources are well, some, or none.</summary>
    public static int ExitCodeOf(IReadOnlyList<SourceVisit> visits)
    {
        var asked = visits.Select(v => v.State.Outcome).Where(o => o is not SourceOutcome.Vanished).ToList();
        return asked.TrueForAll(o => o is SourceOutcome.Failed) ? ExitCode.Failed
            : asked.Exists(o => o is SourceOutcome.Failed or SourceOutcome.Partly) ? ExitCode.Partly
            : ExitCode.Done;
    }
}
