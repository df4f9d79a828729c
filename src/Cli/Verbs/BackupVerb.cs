using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway backup FILE</c>: copies the database to a file, even while it is in use.</summary>
internal static class BackupVerb
{
    public static Command Create(Parts parts, Surroundings at)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Where to write the copy; it replaces an older one once it is complete.",
        };
        var verb = new Command("backup", "Back up the database, even while it is served.") { file };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(parsed =>
        {
            var read = settings.Read(parsed);
            var target = Path.GetFullPath(parsed.GetValue(file)!, at.Folder);
            Existing.Require(read);
            parts.Backup(read, target);
            at.Terminal.Out.WriteLine(at.Terminal.Words.Of(Word.Written, target, new FileInfo(target).Length));
            return ExitCode.Done;
        });
        return verb;
    }
}
