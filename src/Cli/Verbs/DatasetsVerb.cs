using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway datasets</c>: lists the data sets of the database, read through the graph like any client.</summary>
internal static class DatasetsVerb
{
    private static readonly (string Field, Word Heading)[] Columns =
    [
        ("slug", Word.Slug), ("kind", Word.Kind), ("publisherName", Word.Publisher), ("title", Word.Title), ("rowCount", Word.RowCount),
        ("rejectedCount", Word.RejectedCount), ("version", Word.Version), ("importedAt", Word.ImportedAt), ("licence", Word.Licence),
    ];

    private static readonly Word[] Few = [Word.Slug, Word.Kind, Word.Publisher, Word.RowCount];

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Parts parts, Surroundings at)
    {
        var json = new Option<bool>("--json") { Description = "Print a JSON array, not a table." };
        var verb = new Command("datasets", "List the data sets in the database.") { json };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            using var gateway = parts.Open(read);
            var rows = await DatasetPages.ReadAsync(gateway.ExecuteOwn ?? gateway.Execute, read.PageSize, cancellation);
            Write(at.Terminal, rows, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Write(Terminal terminal, IReadOnlyList<JsonElement> rows, bool json)
    {
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(rows, Readable));
        }
        else if (rows.Count == 0)
        {
            terminal.Out.WriteLine(terminal.Words[Word.NoDatasets]);
        }
        else
        {
            var console = terminal.Tables();
            var isWide = console.Profile.Width >= Terminal.Wide;
            console.Write(CreateTable(rows, [.. Columns.Where(c => isWide || Few.Contains(c.Heading))], terminal.Words));
        }
    }

    private static Table CreateTable(IReadOnlyList<JsonElement> rows, (string Field, Word Heading)[] columns, Words words)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns([.. columns.Select(c => words[c.Heading])]);
        foreach (var row in rows)
        {
            table.AddRow([.. columns.Select(column => Terminal.Cell(row.GetProperty(column.Field).ToString()))]);
        }

        return table;
    }
}
