namespace Gateway.Cli.Shell;

/// <summary>
/// Ends the verb with an exit code and lines for the person who called it; the only exception that verbs throw on purpose.
/// </summary>
internal sealed class Stop(int exitCode, params string[] lines) : Exception(string.Join(Environment.NewLine, lines))
{
    public int ExitCode { get; } = exitCode;

    public IReadOnlyList<string> Lines { get; } = lines;
}
