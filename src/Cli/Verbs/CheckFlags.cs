using System.CommandLine;
using Gateway.Cli.Shell;
using Gateway.Import.Findings;
using Gateway.Import.Inputs;

namespace Gateway.Cli.Verbs;

/// <summary>The flags of <c>gateway check</c>.</summary>
internal sealed class CheckFlags
{
    private readonly Argument<string[]> paths = new("FILE")
    {
        Description = "Files, patterns, folders and URLs (http, https), as for an import.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> json = new("--json")
    {
        Description = "Write the result as JSON to a file, or to standard output (-).",
        HelpName = "FILE|-",
    };

    private readonly Option<string> html = new("--html")
    {
        Description = "Write the result as one HTML file with a map, to read, mail or print.",
        HelpName = "FILE",
    };

    private readonly Option<string> failOn = new Option<string>("--fail-on")
    {
        Description = "What makes the exit code 1: error, warning or never. [default: error]",
        HelpName = "SEVERITY",
    }.AcceptOnlyFromAmong("error", "warning", "never");

    private readonly Option<string> municipality = new("--municipality")
    {
        Description = "Publisher of files that do not name theirs.",
        HelpName = "CODE",
    };

    private readonly ReadingFlags reading = new();

    public void AddTo(Command verb)
    {
        verb.Arguments.Add(paths);
        reading.AddTo(verb);
        foreach (var option in (Option[])[json, html, failOn, municipality])
        {
            verb.Options.Add(option);
        }

        municipality.Validators.Add(ImportFlags.RequireCode);
    }

    public CheckOrder Read(ParseResult parsed, Surroundings at) => new(
        [.. parsed.GetValue(paths)!.Select(path => ImportFlags.FullPath(path, at.Folder))],
        reading.Read(parsed, new ImportOptions
        {
            Municipality = parsed.GetValue(municipality) is { } code ? Catalog.MunicipalityCode.Complete(code) : null,
        }),
        at.Terminal.Words.Language,
        parsed.GetValue(json) is "-" ? "-" : PathOf(parsed.GetValue(json), at),
        PathOf(parsed.GetValue(html), at),
        parsed.GetValue(failOn) switch { "never" => null, "warning" => Severity.Warning, _ => Severity.Error });

    private static string? PathOf(string? path, Surroundings at) => path is null ? null : Path.GetFullPath(path, at.Folder);
}
