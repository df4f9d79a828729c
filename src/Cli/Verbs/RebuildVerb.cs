using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway rebuild</c>: rebuilds what is derived from the rows, such as links between data sets.</summary>
internal static class RebuildVerb
{
    private const string Notes = """
        An import keeps all of it up to date, and a newer gateway makes anew what it derives by another rule when it opens a database: this
        verb is for whoever changed rows by other means, or wants to be sure. Rows that are right already are not written.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var verb = new Verb("rebuild", "Make anew what follows from the rows: links, the index of words, days of events.", Notes);
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
