using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Gateway.Cli.Shell;
using Gateway.Store;

namespace Gateway.Cli.Verbs;

/// <summary>The command line: finds the verb, runs it, and turns whatever happens into lines and an exit code.</summary>
internal static class CommandLine
{
    private const string Notes = """
        Examples:
          gateway                      serve the imported data, or the sample city, on http://localhost:5000
          gateway import FILE...       import files that a city published
          gateway import --help        get help for a command

        A flag beats the environment, which beats the settings file, which beats the default.
        """;

    /// <summary>On a signal, a verb ends on its own, and a server within its own grace period: nothing is killed before that.</summary>
    private static TimeSpan TerminationTimeout { get; } = TimeSpan.FromHours(1);

    public static Task<int> RunAsync(string[] arguments)
    {
        var at = Surroundings.Real();
        return RunAsync(arguments, Composition.Create(at.Terminal.Error.WriteLine), at);
    }

    public static async Task<int> RunAsync(string[] arguments, Parts parts, Surroundings at, CancellationToken cancellation = default)
    {
        at = at with { Terminal = at.Terminal.In(Words.Asked(arguments, at.Environment)) };
        var parsed = CreateRoot(parts, at).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return ReportUsage(parsed, at.Terminal);
        }

        try
        {
            Unicode.Demand(parsed);
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = at.Terminal.Out,
                Error = at.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TerminationTimeout,
            }, cancellation);
        }
        catch (Exception error)
        {
            return Report(error, at.Terminal);
        }
    }

    public static RootCommand CreateRoot(Parts parts, Surroundings at)
    {
        var root = new RootCommand("Gateway: the open data of cities as one typed GraphQL graph. It serves by default.");
        Verb.ShowNotes(
            root,
            at.Terminal.Words.AreJapanese ? JapaneseHelp.Notes : Notes,
            at.Terminal.Words.AreJapanese ? JapaneseHelp.Headings : text => text);
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Options.Add(VersionFlag.Create(at.Terminal.Out));
        root.Options.Add(VerbSettings.CreateFile());
        root.Options.Add(LanguageFlag.Create());
        ServeVerb.Fill(root, parts, at);
        root.Subcommands.Add(ServeVerb.Create(parts, at));
        root.Subcommands.Add(ImportVerb.Create(parts, at));
        root.Subcommands.Add(ImportAddressesVerb.Create(parts, at));
        root.Subcommands.Add(CheckVerb.Create(parts, at));
        root.Subcommands.Add(DatasetsVerb.Create(parts, at));
        root.Subcommands.Add(SourcesVerb.Create(parts, at));
        root.Subcommands.Add(RemoveVerb.Create(parts, at));
        root.Subcommands.Add(RebuildVerb.Create(parts, at));
        root.Subcommands.Add(MigrateVerb.Create(parts, at));
        root.Subcommands.Add(ExplainVerb.Create(parts, at));
        root.Subcommands.Add(SchemaVerb.Create(parts, at));
        root.Subcommands.Add(ClientVerb.Create(parts, at));
        root.Subcommands.Add(HealthVerb.Create(at));
        root.Subcommands.Add(BackupVerb.Create(parts, at));
        root.Subcommands.Add(CopyVerb.Create(parts, at));
        root.Subcommands.Add(RulesVerb.Create(at));
        root.Subcommands.Add(InsightVerb.Create(parts, at));
        if (at.Terminal.Words.AreJapanese)
        {
            JapaneseHelp.Put(root);
        }

        return root;
    }

    private static int ReportUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (var problem in parsed.Errors)
        {
            terminal.Error.WriteLine(problem.Message);
        }

        var path = "";
        for (var at = parsed.CommandResult; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            path = $"{at.Command.Name} {path}";
        }

        terminal.Error.WriteLine(terminal.Words.Of(Word.HelpAt, path));
        return ExitCode.Usage;
    }

    private static int Report(Exception error, Terminal terminal)
    {
        var writer = terminal.Error;
        switch (error)
        {
            case Stop stop:
                foreach (var line in stop.LinesIn(terminal.Words))
                {
                    writer.WriteLine(line);
                }

                return stop.ExitCode;
            case DatabaseFailure:
                writer.WriteLine(error.Message);
                return ExitCode.Database;
            case OperationCanceledException:
                writer.WriteLine(terminal.Words[Word.Stopped]);
                return ExitCode.Interrupted;
            case IOException or UnauthorizedAccessException:
                writer.WriteLine(error.Message);
                return ExitCode.Failed;
            default:
                // A bug in the program: a report of it must say where it happened.
                writer.WriteLine(terminal.Words.Of(Word.Fault, error));
                return ExitCode.Failed;
        }
    }
}
