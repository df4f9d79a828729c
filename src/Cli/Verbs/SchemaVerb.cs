using System.CommandLine;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway schema print</c> and <c>gateway schema export</c>: write the schema in SDL. They need no database.</summary>
internal static class SchemaVerb
{
    private const string FileName = "schema.graphql";

    public static Command Create(Parts parts, Surroundings at) => new("schema", "The schema of the graph, in SDL.")
    {
        CreatePrint(parts, at),
        CreateExport(parts, at),
    };

    private static Command CreatePrint(Parts parts, Surroundings at)
    {
        var isOperators = OfOperator();
        var verb = new Command("print", "Write the schema to standard output.") { isOperators };
        var settings = new VerbSettings(verb, at);
        verb.SetAction(parsed => at.Terminal.Out.Write(Sdl(parts, settings.Read(parsed), parsed.GetValue(isOperators))));
        return verb;
    }

    private static Command CreateExport(Parts parts, Surroundings at)
    {
        var isOperators = OfOperator();
        var output = new Option<string>("--output", "-o")
        {
            Description = $"The file to write, or a folder for {FileName}. [default: {FileName}]",
            HelpName = "PATH",
        };
        var verb = new Command("export", "Write the schema to a file.") { output, isOperators };
        var settings = new VerbSettings(verb, at);
        verb.SetAction(parsed =>
        {
            var path = Path.GetFullPath(parsed.GetValue(output) ?? FileName, at.Folder);
            path = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
            File.WriteAllText(path, Sdl(parts, settings.Read(parsed), parsed.GetValue(isOperators)));
            at.Terminal.Out.WriteLine(at.Terminal.Words.Of(Word.Exported, path));
        });
        return verb;
    }

    private static Option<bool> OfOperator() => new("--operator")
    {
        Description = "The schema of the operator's graph (/operator/graphql).",
    };

    private static string Sdl(Parts parts, GatewaySettings settings, bool isOperators)
    {
        var sdl = parts.Sdl(settings, isOperators);
        return sdl.EndsWith('\n') ? sdl : sdl + "\n";
    }
}
