using System.CommandLine;
using System.Text;
using Gateway.Cli;
using Gateway.Cli.Shell;
using Gateway.Cli.Verbs;
using Gateway.Tests.Store;

namespace Gateway.Tests.Cli;

/// <summary>The program as run by a test: in its own folder, with its own environment, its output captured.</summary>
internal sealed class CapturedProgram : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Caught output = new();
    private readonly Caught error = new();

    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The parts it consists of; the real ones unless a test replaces them.</summary>
    public Parts Parts { get; set; } = Composition.Create();

    public string Output => output.Text;

    public string Error => error.Text;

    public string Path(string name) => folder.File(name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public Surroundings Surroundings => new(new Terminal(output.Writer, error.Writer, interactive: false), Environment.GetValueOrDefault, System.IO.Path.GetDirectoryName(Path("x"))!);

    /// <summary>Its commands, for tests that inspect them without running it.</summary>
    public RootCommand Commands => CommandLine.CreateRoot(Parts, Surroundings);

    public Task<int> RunAsync(params string[] arguments) => RunAsync(CancellationToken.None, arguments);

    public Task<int> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        output.Clear();
        error.Clear();
        return CommandLine.RunAsync(arguments, Parts, Surroundings, cancellation);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Captured output, readable even while the program is running.</summary>
    private sealed class Caught
    {
        private readonly StringBuilder text = new();

        // The synchronized writer locks itself for each call; readers lock the same object.
        public Caught() => Writer = TextWriter.Synchronized(new StringWriter(text));

        public TextWriter Writer { get; }

        public string Text
        {
            get
            {
                lock (Writer)
                {
                    return text.ToString();
                }
            }
        }

        public void Clear()
        {
            lock (Writer)
            {
                text.Clear();
            }
        }
    }
}
