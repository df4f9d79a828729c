using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway remove DATASET</c>: removes a data set from the database.</summary>
internal static class RemoveVerb
{
    public static Command Create(Parts parts, Surroundings at)
    {
        var dataset = new Argument<string>("DATASET") { Description = "Its slug, or its id if several share the slug." };
        var verb = new Command("remove", "Remove a data set and all its rows from the database.") { dataset };
        var settings = new VerbSettings(verb, at, SettingTable.Database, SettingTable.Wait, SettingTable.KeepDeletions);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            var progress = new ProgressLine(at.Terminal);
            var (title, rows) = await parts.Remove(read, parsed.GetValue(dataset)!, progress.Report, cancellation);
            at.Terminal.Out.WriteLine(at.Terminal.Words.Of(Word.Removed, title, rows));
            return ExitCode.Done;
        });
        return verb;
    }
}
