using System.CommandLine;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway backup FILE</c>: a copy of the database, also while it is in use.</summary>
internal static class BackupVerb
{
    public static Command Create(Parts parts, Surroundings at)
    {
        var file = new Argument<string>("FILE") { Description = "Where to write the copy; nothing may be there yet." };
        var verb = new Command("backup", "Copy the database to a file, also while it is served.") { file };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(parsed =>
        {
            var read = settings.Read(parsed);
            var target = Path.GetFullPath(parsed.GetValue(file)!, at.Folder);
            Existing.Require(read);
            if (Path.Exists(target))
            {
                throw new Stop(ExitCode.Failed, $"{target} exists; a backup overwrites nothing.");
            }

            parts.Backup(read, target);
            at.Terminal.Out.WriteLine($"{target}: {new FileInfo(target).Length} bytes");
            return ExitCode.Done;
        });
        return verb;
    }
}
