using System.CommandLine;
using System.CommandLine.Parsing;
using Gateway.Cli.Shell;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;

namespace Gateway.Cli.Verbs;

/// <summary>The flags of <c>gateway import</c>.</summary>
internal sealed class ImportFlags
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, patterns such as '*.csv', URLs (http, https), and folders, whose tables are all imported "
            + $"({string.Join(", ", ImportFiles.Tables)}; also .gz of these, and .json, .xml and .txt that begin like data).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> municipality =
        Text("--municipality", "CODE", "Publisher of files that do not name theirs: 6 digits, or 5 without the check digit.");

    private readonly Option<bool> force =
        new("--force-municipality") { Description = "Use --municipality even if a file names another." };

    private readonly Option<string> dataset = Text(
        "--dataset",
        "NAME",
        "Stable name of the data set; with several files, each adds its own name. [default: from the file name]");

    private readonly Option<string> licence = Text("--licence", "TEXT", "Licence to show, such as \"CC BY 4.0\".");

    private readonly Option<string> title = Text("--title", "TEXT", "Title to show.");

    private readonly Option<string> sourceUrl = Text("--source-url", "URL", "Where the file was published.");

    private readonly Option<bool> append = new("--append") { Description = "Keep rows that the file no longer has." };

    private readonly Option<bool> replace = new("--replace")
    {
        Description = "Remove rows that the file no longer has. [default: the same; for population, only the survey dates in the file]",
    };

    private readonly Option<string> report =
        Text("--report", "FILE", "Write the report with every finding, and all that was left out, as JSON.");

    private readonly Option<bool> keepSample = new("--keep-sample") { Description = "Keep the sample city beside the real ones." };

    private readonly Option<bool> dropPersonal =
        new("--drop-personal") { Description = "Leave out rows that look like personal data." };

    private readonly Option<bool> again =
        new("--again") { Description = "Also read files that are unchanged since their last import." };

    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Show no progress and no report, only problems." };

    private readonly ReadingFlags reading = new();

    public void AddTo(Command verb)
    {
        verb.Arguments.Add(paths);
        reading.AddTo(verb);
        Option[] options =
            [municipality, force, dataset, licence, title, sourceUrl, append, replace, keepSample, dropPersonal, again, report, quiet];
        foreach (var option in options)
        {
            verb.Options.Add(option);
        }

        verb.Validators.Add(result =>
        {
            if (result.GetValue(append) && result.GetValue(replace))
            {
                result.AddError("Use either --append or --replace.");
            }

            if (result.GetValue(force) && result.GetValue(municipality) is null)
            {
                result.AddError("--force-municipality needs --municipality CODE.");
            }
        });
        municipality.Validators.Add(RequireCode);
        sourceUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } url && !UrlCell.IsAbsolute(url))
            {
                result.AddError($"--source-url: '{url}' does not begin with http:// or https://.");
            }
        });
    }

    /// <summary>Requires a municipality to be named by its code.</summary>
    public static void RequireCode(OptionResult result)
    {
        if (result.GetValueOrDefault<string>() is { } code && Catalog.MunicipalityCode.Complete(code) is null)
        {
            result.AddError($"--municipality: '{code}' is not a local government code (6 digits with check digit, or 5).");
        }
    }

    public ImportOrder Read(ParseResult parsed, string folder) =>
        new([.. (parsed.GetValue(paths) ?? []).Select(path => FullPath(path, folder))], Options(parsed),
            parsed.GetValue(report) is { } file ? Path.GetFullPath(file, folder) : null);

    /// <summary>
    /// Returns a full path; an address is returned unchanged. An empty path means an unset variable rather than the folder, and is
    /// rejected.
    /// </summary>
    public static string FullPath(string path, string folder) =>
        string.IsNullOrWhiteSpace(path) ? throw new Stop(ExitCode.Usage, Word.NameTheFiles)
        : ImportFiles.HasScheme(path) ? path
        : Path.GetFullPath(path, folder);

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    private ImportOptions Options(ParseResult parsed) => reading.Read(parsed, new ImportOptions
    {
        Municipality = parsed.GetValue(municipality) is { } code ? Catalog.MunicipalityCode.Complete(code) : null,
        ForceMunicipality = parsed.GetValue(force),
        Dataset = parsed.GetValue(dataset),
        Licence = parsed.GetValue(licence),
        Title = parsed.GetValue(title),
        SourceUrl = parsed.GetValue(sourceUrl),
        Vanished = parsed.GetValue(append) ? Vanished.Stay : parsed.GetValue(replace) ? Vanished.Go : Vanished.AsKindSays,
        KeepSample = parsed.GetValue(keepSample),
        DropPersonal = parsed.GetValue(dropPersonal),

        // A report covers what is in the files, even if reported before.
        SkipsKnown = !parsed.GetValue(again) && parsed.GetValue(report) is null,
    });

    private static Option<string> Text(string name, string form, string description) =>
        new(name) { Description = description, HelpName = form };
}
