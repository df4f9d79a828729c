using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway datasets</c>: what the database holds, asked through the graph as everybody asks.</summary>
internal static class DatasetsVerb
{
    private static readonly string[] FewColumns = ["slug", "kind", "publisherName", "rowCount"];

    private static readonly string[] Columns =
        ["slug", "kind", "publisherName", "title", "rowCount", "rejectedCount", "version", "importedAt", "licence"];

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(Parts parts, Surroundings at)
    {
        var json = new Option<bool>("--json") { Description = "As a JSON array instead of a table." };
        var verb = new Command("datasets", "List the data sets of the database.") { json };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            using var gateway = parts.Open(read);
            var rows = await DatasetPages.ReadAsync(gateway.ExecuteAsync, read.PageMaximum, cancellation);
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
            terminal.Out.WriteLine("The database holds no data set yet. `gateway import FILE…` takes one in.");
        }
        else
        {
            var console = terminal.Tables();
            console.Write(CreateTable(rows, console.Profile.Width >= Terminal.Wide ? Columns : FewColumns));
        }
    }

    private static Table CreateTable(IReadOnlyList<JsonElement> rows, string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(Heading(column));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. columns.Select(column => Terminal.Cell(row.GetProperty(column).ToString()))]);
        }

        return table;
    }

    /// <summary><c>rowCount</c> as <c>row count</c>.</summary>
    private static string Heading(string field) =>
        string.Concat(field.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
