using System.CommandLine;
using Gateway.Cli.Clients;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway client typescript</c>: generates a typed client for the trusted documents. It needs no database.</summary>
internal static class ClientVerb
{
    private const string FileName = "gateway.ts";

    public static Command Create(Parts parts, Surroundings at) => new("client", "Typed clients for the trusted documents.")
    {
        CreateTypeScript(parts, at),
    };

    private static Command CreateTypeScript(Parts parts, Surroundings at)
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = $"The file to write, or a folder for {FileName}. [default: {FileName}]",
            HelpName = "PATH",
        };
        var verb = new Command("typescript", "Write a TypeScript client: one file that needs only fetch.") { output };
        var settings = new VerbSettings(verb, at, WireTable.Operations);
        verb.SetAction(parsed =>
        {
            var path = Path.GetFullPath(parsed.GetValue(output) ?? FileName, at.Folder);
            path = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
            File.WriteAllText(path, TypeScriptClient.Write(parts.Contracts(settings.Read(parsed))));
            at.Terminal.Out.WriteLine(at.Terminal.Words.Of(Word.Exported, path));
        });
        return verb;
    }
}
