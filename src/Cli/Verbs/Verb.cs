using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary>A verb of the program, with notes shown at the end of its help.</summary>
internal sealed class Verb(string name, string description, string notes = "") : Command(name, description)
{
    public string Notes { get; set; } = notes;

    /// <summary>Makes <c>--help</c> show the notes of the verb or of the root command.</summary>
    /// <param name="root">The program.</param>
    /// <param name="rootNotes">Its notes.</param>
    /// <param name="say">Translates the library's headings into the reader's language.</param>
    public static void ShowNotes(RootCommand root, string rootNotes, Func<string, string> say)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithNotes((HelpAction)help.Action!, rootNotes, say);
    }

    private sealed class HelpWithNotes(HelpAction help, string rootNotes, Func<string, string> say) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;
            help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;
            output.Write(say(text.ToString()));
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
