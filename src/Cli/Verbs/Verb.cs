using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary>A verb of the program, with notes that its own help shows at the end.</summary>
internal sealed class Verb(string name, string description, string notes = "") : Command(name, description)
{
    private string Notes { get; } = notes;

    /// <summary>Makes <c>--help</c> show the notes of the verb, or those of the root.</summary>
    public static void ShowNotes(RootCommand root, string rootNotes)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithNotes((HelpAction)help.Action!, rootNotes);
    }

    private sealed class HelpWithNotes(HelpAction help, string rootNotes) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var notes = parseResult.CommandResult.Command switch
            {
                Verb verb => verb.Notes,
                RootCommand => rootNotes,
                _ => "",
            };
            if (notes.Length > 0)
            {
                parseResult.InvocationConfiguration.Output.WriteLine(notes);
            }

            return ExitCode.Done;
        }
    }
}
