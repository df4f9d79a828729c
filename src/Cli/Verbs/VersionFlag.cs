using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Gateway.Cli.Verbs;

/// <summary><c>--version</c>, understood beside every verb.</summary>
internal static class VersionFlag
{
    /// <summary>The version of the program, without the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(VersionFlag).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Option Create(TextWriter output) => new Option<bool>("--version")
    {
        Description = "Show the version and end.",
        Recursive = true,
        Arity = ArgumentArity.Zero,
        Action = new Show(output),
    };

    private sealed class Show(TextWriter output) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            output.WriteLine("gateway " + Version);
            return ExitCode.Done;
        }
    }
}
