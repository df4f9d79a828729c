using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway rebuild</c>: rebuilds what is derived from the rows, such as links between data sets.</summary>
internal static class RebuildVerb
{
    private const string Notes = """
        Imports keep all of it up to date, and a newer gateway rebuilds what it derives by a changed rule when it opens a database.
        Run this after changing rows by other means, or to be sure. Rows that are already correct are not written.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var verb = new Verb("rebuild", "Rebuild what is derived from the rows: links, the word index, event days.", Notes);
        var settings = new VerbSettings(verb, at, SettingTable.Database, SettingTable.Wait, SettingTable.KeepDeletions);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            var changed = await parts.Rebuild(read, at.Terminal.Out.WriteLine, new ProgressLine(at.Terminal).Report, cancellation);
            var words = at.Terminal.Words;
            at.Terminal.Out.WriteLine(changed == 0 ? words[Word.NothingDifferent] : words.Of(Word.Rebuilt, changed));
            return ExitCode.Done;
        });
        return verb;
    }
}
