using System.CommandLine;
using System.Text.Json;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway explain FILE.graphql</c>: shows what an operation becomes on its way to the database.</summary>
internal static class ExplainVerb
{
    private const string Notes = """
        Example: gateway explain query.graphql --variables '{"code":"999997"}'
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var file = new Argument<string>("FILE") { Description = "The file with the operation (.graphql); - reads standard input." };
        var variables = new Option<string>("--variables") { Description = "The variables, as one JSON object.", HelpName = "JSON" };
        variables.Validators.Add(result => Check(result.GetValueOrDefault<string>(), result.AddError));
        var verb = new Verb("explain", "Show what an operation asks for, its plan and its SQL; it is not run.", Notes) { file, variables };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var document = await ReadAsync(parsed.GetValue(file)!, at.Folder, cancellation);
            var text = await parts.Explain(settings.Read(parsed), document, parsed.GetValue(variables), cancellation);
            await at.Terminal.Out.WriteLineAsync(text.TrimEnd());
            return ExitCode.Done;
        });
        return verb;
    }

    private static async Task<string> ReadAsync(string file, string folder, CancellationToken cancellation)
    {
        if (file == "-")
        {
            return await Console.In.ReadToEndAsync(cancellation);
        }

        var path = Path.GetFullPath(file, folder);
        return File.Exists(path)
            ? await File.ReadAllTextAsync(path, cancellation)
            : throw new Stop(ExitCode.Usage, Word.NoSuchFile, file);
    }

    private static void Check(string? json, Action<string> complain)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "");
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                complain("--variables must be one JSON object, such as {\"code\":\"999997\"}.");
            }
        }
        catch (JsonException)
        {
            complain("--variables is not JSON.");
        }
    }
}
