using Spectre.Console;

namespace Gateway.Cli.Shell;

/// <summary>
/// Where the verbs write, and the only place where text of files and networks gets to a terminal: none of it can steer it. Tables go
/// through Spectre.Console to the same place as plain lines.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool interactive)
{
    /// <summary>From this width on a table shows all its columns.</summary>
    public const int Wide = 120;

    private const int PlainWidth = 160;

    public TextWriter Out { get; } = new VisibleWriter(output);

    public TextWriter Error { get; } = new VisibleWriter(error);

    /// <summary>What is said, in the language of whoever reads it.</summary>
    public Words Words { get; private init; } = Words.English;

    /// <summary>The same in a language.</summary>
    public Terminal In(Page.Language language) => new(output, error, interactive) { Words = new Words(language) };

    /// <summary>Whether a person looks on, so that progress may move.</summary>
    public bool Interactive => interactive;

    public static Terminal Open() => new(Console.Out, Console.Error, !Console.IsOutputRedirected);

    /// <summary>A text as a cell of a table, or as a word beside a bar: as it is read, without a meaning for the console.</summary>
    public static string Cell(string text) => Markup.Escape(VisibleWriter.Of(text));

    /// <summary>A console for tables and progress; without colours and with a fixed width where nobody looks on.</summary>
    public IAnsiConsole Tables()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = Interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = Interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!Interactive)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}

/// <summary>What the program finds around it: the terminal, the environment, the folder it runs in.</summary>
internal sealed record Surroundings(Terminal Terminal, Func<string, string?> Environment, string Folder)
{
    public static Surroundings Real() => new(Terminal.Open(), System.Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory());
}
