using System.CommandLine;
using System.CommandLine.Invocation;
using Gateway.Cli.Shell;

namespace Gateway.Cli.Verbs;

/// <summary><c>--version</c>, accepted with every verb.</summary>
internal static class VersionFlag
{
    public static Option Create(TextWriter output) => new Option<bool>("--version")
    {
        Description = "Show the version and exit.",
        Recursive = true,
        Arity = ArgumentArity.Zero,
        Action = new Show(output),
    };

    private sealed class Show(TextWriter output) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            output.WriteLine("gateway " + ProgramVersion.Text);
            return ExitCode.Done;
        }
    }
}
