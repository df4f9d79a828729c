using Spectre.Console;

namespace Gateway.Cli.Shell;

/// <summary>
/// Where the verbs write, and the only place where text from files and networks reaches a terminal: none of it can control the terminal.
/// Tables go through Spectre.Console to the same place as plain lines.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool interactive)
{
    /// <summary>The width from which a table shows all its columns.</summary>
    public const int Wide = 120;

    private const int PlainWidth = 160;

    public TextWriter Out { get; } = new VisibleWriter(output);

    public TextWriter Error { get; } = new VisibleWriter(error);

    /// <summary>The words in the language of the user.</summary>
    public Words Words { get; private init; } = Words.English;

    /// <summary>Returns the same terminal in another language.</summary>
    public Terminal In(Page.Language language) => new(output, error, interactive) { Words = new Words(language) };

    /// <summary>Whether a person is watching, so that progress may be animated.</summary>
    public bool Interactive => interactive;

    public static Terminal Open() => new(Console.Out, Console.Error, !Console.IsOutputRedirected);

    /// <summary>Returns a text as a table cell or a label of a progress bar, with control characters and markup escaped.</summary>
    public static string Cell(string text) => Markup.Escape(VisibleWriter.Of(text));

    /// <summary>Returns a console for tables and progress; without colours and with a fixed width if nobody is watching.</summary>
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

/// <summary>The surroundings of the program: the terminal, the environment, the folder it runs in.</summary>
internal sealed record Surroundings(Terminal Terminal, Func<string, string?> Environment, string Folder)
{
    public static Surroundings Real() => new(Terminal.Open(), System.Environment.GetEnvironmentVariable, Directory.GetCurrentDirectory());
}
