using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway copy --from DB --to DB</c>: copies a city from a file to a server, or back.</summary>
internal static class CopyVerb
{
    private const string Notes = """
        Everything is copied: ids, deletions, data versions with their times, the state of sources. Apps carry on, even with the cursors
        they have. The source may be in use; what is imported into it meanwhile is not copied. The target must be empty, and stays empty
        if copying is stopped. The source is only read: one of an older version is rejected until `gateway migrate` has upgraded it.

        Examples:
          gateway copy --from data/gateway.db --to "Host=db.example.jp;Database=city;Username=gateway"
          gateway copy --from postgres://gateway@db.example.jp/city --to city.db
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var (from, to) = (OptionOf("--from", "The database to copy"), OptionOf("--to", "The empty database to copy into"));
        var quiet = new Option<bool>("--quiet") { Description = "No output unless it fails." };
        var verb = new Verb("copy", "Copy a city to another database: from a file to a server, or back.", Notes) { from, to, quiet };
        var settings = new VerbSettings(verb, at, SettingTable.Wait);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (source, target) = (Read(parsed, from, at.Folder), Read(parsed, to, at.Folder));
            Existing.RequireDatabase(source);
            var read = settings.Read(parsed) with { Database = source };
            var rows = await new ProgressLine(at.Terminal).RunAsync(
                parsed.GetValue(quiet), progress => parts.Copy(read, target, progress, cancellation));
            if (!parsed.GetValue(quiet))
            {
                at.Terminal.Out.WriteLine(at.Terminal.Words.Of(Word.Copied, rows));
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Option<string> OptionOf(string name, string description) => new(name)
    {
        Description = $"{description}: a file, or a PostgreSQL address.", HelpName = SettingForms.Database.Placeholder, Required = true,
    };

    private static string Read(ParseResult parsed, Option<string> option, string folder)
    {
        var text = parsed.GetValue(option)!;
        return SettingForms.Database.Complaint(text) is { } complaint
            ? throw new Stop(ExitCode.Usage, $"{option.Name}: {complaint}.")
            : SettingForms.Database.Read(text, folder);
    }
}
