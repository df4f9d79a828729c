using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Store;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway sources</c>: shows the stored state of the sources that keep the database fresh.</summary>
internal static class SourcesVerb
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Description =
        "Show each source in the sources file, the result of its last fetch, and when the next is due.";

    public static Command Create(Parts parts, Surroundings at)
    {
        var json = new Option<bool>("--json") { Description = "Print a JSON array, not a table." };
        var verb = new Command("sources", Description) { json };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            var states = await parts.Sources(read, cancellation);
            if (parsed.GetValue(json))
            {
                at.Terminal.Out.WriteLine(JsonSerializer.Serialize(states.Select(Of), Readable));
            }
            else
            {
                Write(at.Terminal, states);
            }

            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>Writes a table, and below it the full messages of failed sources.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<SourceState> states)
    {
        if (states.Count == 0)
        {
            terminal.Out.WriteLine(terminal.Words[Word.NoSources]);
            return;
        }

        var console = terminal.Tables();
        console.Write(CreateTable(states, console.Profile.Width >= Terminal.Wide, terminal.Words));
        foreach (var state in states.Where(s => s.IsFailing || s.Outcome is SourceOutcome.Vanished))
        {
            terminal.Out.WriteLine($"{state.Id}: {WordOf(state.Outcome, terminal.Words)}: {state.Message}");
        }
    }

    private static Table CreateTable(IReadOnlyList<SourceState> states, bool wide, Words words)
    {
        var table = new Table().Border(TableBorder.Simple);
        Word[] headings = wide
            ? [Word.Source, Word.Outcome, Word.Asked, Word.LastSuccess, Word.NextTime, Word.Rows, Word.Version, Word.From]
            : [Word.Source, Word.Outcome, Word.Asked, Word.Rows];
        table.AddColumns([.. headings.Select(h => words[h])]);
        foreach (var s in states)
        {
            string[] few = [s.Id, WordOf(s.Outcome, words), Time(s.TriedAt), Number(s.Rows)];
            string[] all = [s.Id, few[1], few[2], Time(s.SucceededAt), Time(s.NextAt), few[3], Number(s.Version), s.Origin];
            table.AddRow([.. (wide ? all : few).Select(Terminal.Cell)]);
        }

        return table;
    }

    private static string WordOf(SourceOutcome outcome, Words words) => words[outcome switch
    {
        SourceOutcome.Changed => Word.OutcomeChanged,
        SourceOutcome.Unchanged => Word.OutcomeUnchanged,
        SourceOutcome.Partly => Word.OutcomePartly,
        SourceOutcome.Vanished => Word.OutcomeVanished,
        _ => Word.OutcomeFailed,
    }];

    private static object Of(SourceState state) => new
    {
        id = state.Id,
        title = state.Title,
        origin = state.Origin,
        list = state.List,
        outcome = state.Outcome.ToString().ToUpperInvariant(),
        message = state.Message,
        triedAt = state.TriedAt,
        succeededAt = state.SucceededAt,
        changedAt = state.ChangedAt,
        nextAt = state.NextAt,
        failures = state.Failures,
        rows = state.Rows,
        dataVersion = state.Version,
        datasets = state.Datasets,
    };

    /// <summary>Formats a time in the local time zone, to the second.</summary>
    private static string Time(DateTimeOffset? time) =>
        time?.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "–";

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";
}
