using Spectre.Console;

namespace Gateway.Cli;

/// <summary>Where the verbs write. Tables go through Spectre.Console to the same place as plain lines.</summary>
/// <param name="Interactive">Whether a person looks on, so that progress may move.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive)
{
    /// <summary>From this width on a table shows all its columns.</summary>
    public const int Wide = 120;

    private const int PlainWidth = 160;

    public static Terminal Open() => new(Console.Out, Console.Error, !Console.IsOutputRedirected);

    /// <summary>A console for tables and progress; without colours and with a fixed width where nobody looks on.</summary>
    public IAnsiConsole Tables()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
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
