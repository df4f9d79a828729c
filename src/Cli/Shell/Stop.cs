namespace Gateway.Cli.Shell;

/// <summary>Ends the verb with an exit code and lines for the user; the only exception that verbs throw on purpose.</summary>
internal sealed class Stop : Exception
{
    private readonly Func<Words, IReadOnlyList<string>> lines;

    public Stop(int exitCode, params string[] lines)
        : this(exitCode, _ => lines)
    {
    }

    /// <summary>One line, in the language of the user.</summary>
    public Stop(int exitCode, Word word, params object?[] values)
        : this(exitCode, words => [words.Of(word, values)])
    {
    }

    /// <summary>Several lines, in the language of the user.</summary>
    public Stop(int exitCode, Func<Words, IReadOnlyList<string>> lines)
        : base(string.Join(Environment.NewLine, lines(Words.English)))
    {
        (ExitCode, this.lines) = (exitCode, lines);
    }

    public int ExitCode { get; }

    public IReadOnlyList<string> Lines => lines(Words.English);

    public IReadOnlyList<string> LinesIn(Words words) => lines(words);
}
