using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Store;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway migrate</c>: migrates the database to this version, for gateways that serve with a role that may not.</summary>
internal static class MigrateVerb
{
    private const string Notes = """
        Every command that opens a database upgrades it to this version if permitted. On a PostgreSQL server, gateways may serve
        with a read-only role; then the owner of the tables must run this before the gateways are updated, in a quiet hour.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var reader = new Option<string>("--reader")
        {
            HelpName = "ROLE",
            Description = "A server role that may read all tables, also those of later versions.",
        };
        var verb = new Verb("migrate", "Create the database, or upgrade one to this version.", Notes) { reader };
        var settings = new VerbSettings(verb, at, SettingTable.Database, SettingTable.Wait);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (name, before) = await parts.Migrate(
                settings.Read(parsed), parsed.GetValue(reader), new ProgressLine(at.Terminal).Report, cancellation);
            var words = at.Terminal.Words;
            at.Terminal.Out.WriteLine(words.Of(OutcomeOf(before), name));
            if (parsed.GetValue(reader) is { } role)
            {
                at.Terminal.Out.WriteLine(words.Of(Word.RoleReads, role));
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Word OutcomeOf(SchemaState before) => before switch
    {
        SchemaState.New => Word.DatabaseMade,
        SchemaState.Older => Word.DatabaseMigrated,
        _ => Word.DatabaseCurrent,
    };
}
