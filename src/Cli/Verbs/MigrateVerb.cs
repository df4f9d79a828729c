using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Store;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway migrate</c>: migrates the database to this version, for gateways that serve with a role that may not.</summary>
internal static class MigrateVerb
{
    private const string Notes = """
        Every verb that opens a database brings it to this version by itself, when it may. On a PostgreSQL server the gateways may serve
        with a role that only reads; then whoever owns the tables runs this before the gateways are updated, in a quiet hour.
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var reader = new Option<string>("--reader")
        {
            HelpName = "ROLE",
            Description = "A role of the server that is to read all tables, those of later versions too.",
        };
        var verb = new Verb("migrate", "Make the database, or bring an older one to this version.", Notes) { reader };
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
